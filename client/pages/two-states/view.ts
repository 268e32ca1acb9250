import * as z from 'zod/mini'
import { kept, text } from '../../state/kept.ts'

/** Two States by their codes, and the day they are asked about: today where it is left out. */
export const twoStatesView = z.object({ a: kept(text(10)), b: kept(text(10)), on: kept(z.iso.date()) })
export type TwoStatesView = z.infer<typeof twoStatesView>
