import { z } from 'zod'
import { STANDINGS } from '../../words/standing.ts'

/** The table of States as its address. `kind` is about the treaty chosen, or about any; `on` is today where it is left out. */
export const statesView = z.object({
  q: z.coerce.string().max(100).optional().catch(undefined),
  treaty: z.string().min(1).max(60).optional().catch(undefined),
  kind: z.enum(STANDINGS).optional().catch(undefined),
  on: z.iso.date().optional().catch(undefined),
})
export type StatesView = z.infer<typeof statesView>

/** Today in UTC, as the server reckons. */
export const today = () => new Date().toISOString().slice(0, 10)
