import { z } from 'zod'
import { anyId, idOf, isoDate, sentence } from './terms.ts'

/** `wrong`: against the words or a definition. */
export const VERDICTS = ['beyond-objection', 'arguable', 'wrong'] as const

const judged = z
  .strictObject({
    id: anyId,
    verdict: z.enum(VERDICTS),
    /** The clause gives another protection than the one named, or none. */
    wrongInKind: z.literal(true).optional(),
    reason: sentence.optional(),
    /** What has become of it since, for it stays here as it was read. */
    since: z.enum(['corrected', 'removed']).optional(),
  })
  .refine((j) => (j.verdict === 'beyond-objection') === (j.reason === undefined), {
    error: 'give a reason where something is arguable or wrong, and only there',
    path: ['reason'],
  })
  .refine((j) => !j.wrongInKind || j.verdict === 'wrong', { error: 'only what is wrong is wrong in kind', path: ['wrongInKind'] })

/** A sample drawn by seed and read against the official words by somebody who did not code it. */
export const audit = z.strictObject({
  by: idOf('coder'),
  on: isoDate,
  seed: z.string().regex(/^[a-z0-9]+$/, 'must be small letters and digits'),
  /** The release that it was drawn from. */
  release: z.string().regex(/^r-[0-9a-f]{12}$/, 'must be the id of a release, such as r-0123456789ab'),
  provides: z.array(judged).min(1),
  absences: z.array(judged).min(1),
})
