import * as z from 'zod/mini'
import { kept, text } from '../../state/kept.ts'
import { STANDINGS } from '../../words/standing.ts'

export const SHOWN = ['map', 'years'] as const

/**
 * Where States stand as an address. `kind` is about the treaty chosen, or about any; `said` keeps those that reserved or declared something;
 * `on` is today where it is left out; `show` is the table where it is.
 */
export const statesView = z.object({
  q: kept(z.coerce.string().check(z.maxLength(100))),
  treaty: kept(text(60)),
  kind: kept(z.enum(STANDINGS)),
  said: kept(z.boolean()),
  on: kept(z.iso.date()),
  show: kept(z.enum(SHOWN)),
})
export type StatesView = z.infer<typeof statesView>

/** The page of a State as part of its address: the day it is asked about, today where it is left out. */
export const stateView = z.object({ on: kept(z.iso.date()) })

/** The first of the treaties held that can be ratified was opened then. */
export const FIRST = '1966-12-16'
