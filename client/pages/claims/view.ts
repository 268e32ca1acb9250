import { z } from 'zod'
import { OUTCOMES, STANCES } from '../../words/claims.ts'

/** Which claims are shown: of what text or provision, with which stance, met in which way; and how many pages of them. */
export const claimsView = z.object({
  about: z.string().min(1).max(200).optional().catch(undefined),
  stance: z.enum(STANCES).optional().catch(undefined),
  outcome: z.enum(OUTCOMES).optional().catch(undefined),
  pages: z.number().int().min(2).max(50).optional().catch(undefined),
})
export type ClaimsView = z.infer<typeof claimsView>
