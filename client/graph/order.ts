import { kindOrder } from './kinds.ts'
import type { Thing } from './thing.ts'

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const textOf = (thing: Thing) => (thing.order === undefined ? '' : thing.id.split('/').slice(0, 2).join('/'))

/** By kind, provisions in the order of their texts, then by title. */
export function inReadingOrder(a: Thing, b: Thing): number {
  return (
    kindOrder(a.kind) - kindOrder(b.kind) ||
    byCode(textOf(a), textOf(b)) ||
    (a.order ?? 0) - (b.order ?? 0) ||
    byCode(a.title, b.title) ||
    byCode(a.id, b.id)
  )
}
