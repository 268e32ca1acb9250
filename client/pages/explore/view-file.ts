import * as z from 'zod/mini'
import { type ExploreView, exploreView } from './view.ts'

const file = z.object({ counterpoise: z.literal('view'), release: z.optional(z.string()), view: exploreView })

/** A view as a file, for views that are longer than an address or that somebody wants to keep. */
export const writeViewFile = (view: ExploreView, release: string | undefined): string =>
  JSON.stringify({ counterpoise: 'view', release, view }, null, 2)

/** Reads such a file; null where it is none. */
export function readViewFile(text: string): ExploreView | null {
  try {
    const read = file.safeParse(JSON.parse(text))
    return read.success ? read.data.view : null
  } catch {
    return null
  }
}
