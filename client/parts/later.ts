import { type ComponentType, lazy } from 'react'
import { pageIsThere } from '../api/page-is-there.ts'

/** A part of the page that comes after its picture, so that the picture does not wait for it. */
export const later = <Props>(fetch: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    await pageIsThere()
    return { default: await fetch() }
  })
