import * as z from 'zod/mini'
import { kept, text } from '../../state/kept.ts'
import { OUTCOMES, STANCES } from '../../words/claims.ts'

/** Which claims are shown: of what text or provision, with which stance, met in which way; and how many pages of them. */
export const claimsView = z.object({
  about: kept(text(200)),
  stance: kept(z.enum(STANCES)),
  outcome: kept(z.enum(OUTCOMES)),
  pages: kept(z.int().check(z.minimum(2), z.maximum(50))),
})
export type ClaimsView = z.infer<typeof claimsView>
