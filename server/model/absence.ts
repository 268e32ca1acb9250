import { z } from 'zod'
import { typedBasis } from './basis.ts'
import { anyId, idOf, sentence } from './terms.ts'

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits')

const countsOf = (run: unknown) => {
  const { hits, hitsIn } = run as { hits: number; hitsIn: string[] }
  return `there cannot be ${hits} hits in ${hitsIn.length} place${hitsIn.length === 1 ? '' : 's'}`
}

/** A pattern run over an official file: what was looked for, in which file, and how often it stands there. */
export const termRun = z
  .strictObject({
    pattern: z.string().min(1),
    version: anyId,
    digest,
    hits: z.int().min(0).max(100_000),
    hitsIn: z.array(anyId).default([]),
  })
  .refine((run) => run.hitsIn.length <= run.hits, { error: ({ input }) => countsOf(input), path: ['hits'] })

export const absenceEntry = z.strictObject({
  safeguard: idOf('safeguard'),
  /** One finding for each. */
  in: z.array(anyId).min(1),
  method: z.enum(['terms', 'read', 'secondary', 'recalled']),
  searched: z.array(anyId).default([]),
  rule: sentence,
  wouldChange: sentence.optional(),
  /** Recalled only: why the text differs here from a matching provision elsewhere that gives the protection. */
  twinDiffers: sentence.optional(),
  terms: z.array(termRun).default([]),
  basis: typedBasis.optional(),
  source: idOf('source').optional(),
  unsettled: z.literal(true).optional(),
})

export const witness = z.strictObject({
  id: z.string().min(3),
  fields: z.array(z.string()).min(1),
  how: z.enum(['machine', 'read']),
  /** Digest of the facts compared; a changed fact no longer matches and loses its witness. */
  facts: z.string().optional(),
})
