import * as z from 'zod/mini'
import { kept, text } from '../../state/kept.ts'
import { ACTS, EFFECTS } from '../../words/reservations.ts'

/**
 * Which reservations are shown, as an address: to which treaty, about which provision (`none`: not placed), by which State (`DEU`), with which
 * effect; and what each does towards another State on a day. `on` is today where it is left out; `pages` is how many are open.
 */
export const reservationsView = z.object({
  treaty: kept(text(60)),
  at: kept(text(200)),
  of: kept(text(10)),
  effect: kept(z.enum(EFFECTS)),
  act: kept(z.enum(ACTS)),
  with: kept(text(10)),
  on: kept(z.iso.date()),
  pages: kept(z.int().check(z.minimum(2), z.maximum(50))),
})
export type ReservationsView = z.infer<typeof reservationsView>

export const stateId = (code: string | undefined) => (code ? `state/${code}` : null)
