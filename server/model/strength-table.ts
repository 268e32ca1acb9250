import { z } from 'zod'
import { MODALITIES, STRENGTHS, sentence, strength } from './terms.ts'

const phrases = z.array(sentence).min(1)

/** `data/strength.yaml`: how the words of a clause become a strength, and the verb of a provision its modality. Rules from the top; the first that fits decides. */
export const strengthTable = z.strictObject({
  strengths: z.array(z.strictObject({ strength, means: sentence })).length(STRENGTHS.length),
  rules: z
    .array(
      z.strictObject({
        phrases,
        /** The kind of clause the rule is for. */
        where: sentence,
        /** `none`: the clause gives no protection of its own. */
        strength: z.enum([...STRENGTHS, 'none']),
        because: sentence,
        /** Ids of links that the rule decided. */
        examples: z.array(z.string().regex(/^link\/provides\//, 'must be the id of a PROVIDES link')),
      }),
    )
    .min(1),
  /** `items`: the provision takes the modality of its items. */
  modality: z.array(z.strictObject({ phrases, modality: z.enum([...MODALITIES, 'items']) })).min(1),
})
