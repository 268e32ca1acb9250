import * as z from 'zod/mini'
import { kept, text } from '../../state/kept.ts'
import { STANDINGS } from '../../words/standing.ts'

/** The table of States as its address. `kind` is about the treaty chosen, or about any; `on` is today where it is left out. */
export const statesView = z.object({
  q: kept(z.coerce.string().check(z.maxLength(100))),
  treaty: kept(text(60)),
  kind: kept(z.enum(STANDINGS)),
  on: kept(z.iso.date()),
})
export type StatesView = z.infer<typeof statesView>

/** Today in UTC, as the server reckons. */
export const today = () => new Date().toISOString().slice(0, 10)
