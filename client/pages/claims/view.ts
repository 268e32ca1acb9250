import * as z from 'zod/mini'
import { kept, text } from '../../state/kept.ts'
import { OUTCOMES, STANCES } from '../../words/claims.ts'

/** Which claims are shown: of what text or provision, with which stance, met in which way, by whom, with which words; and how many pages of them. */
export const claimsView = z.object({
  about: kept(text(200)),
  stance: kept(z.enum(STANCES)),
  outcome: kept(z.enum(OUTCOMES)),
  by: kept(text(200)),
  words: kept(text(120)),
  pages: kept(z.int().check(z.minimum(2), z.maximum(50))),
})
export type ClaimsView = z.infer<typeof claimsView>

/** What the API is asked of a view. */
export const chosenOf = ({ about, stance, outcome, by, words }: ClaimsView) => ({
  about: about ?? null,
  stance: stance ?? null,
  outcome: outcome ?? null,
  by: by ?? null,
  words: words ?? null,
})
