import { z } from 'zod'
import { anyId, idOf, sentence } from './terms.ts'

export const STANCES = ['criticises', 'defends', 'proposes', 'describes'] as const
export const OUTCOMES = ['fixed', 'partly', 'unchanged', 'worse'] as const
/** How the claim is known: read in its source, reported by another source, or taken from a report that a machine made. */
export const MARKS = ['read', 'reported', 'machine-report'] as const

/** What a source says of a text, in our words; never our verdict. */
export const claim = z.strictObject({
  id: idOf('claim'),
  stance: z.enum(STANCES),
  statement: sentence,
  ask: sentence.optional(),
  mark: z.enum(MARKS),
  /** Who says it. */
  sources: z.array(idOf('source')).min(1),
  reportedBy: idOf('source').optional(),
  heldBy: z.array(idOf('state')).default([]),
  about: z.array(z.strictObject({ id: z.string(), placement: z.enum(['stated', 'ours']) })).min(1),
  answeredBy: z.array(z.strictObject({ provision: anyId, outcome: z.enum(OUTCOMES), note: sentence })).default([]),
})
export type ClaimEntry = z.infer<typeof claim>

/** A guided reading: what to look at, in which order, and why. */
export const story = z.strictObject({
  id: idOf('story'),
  title: sentence,
  lead: sentence,
  source: idOf('source').optional(),
  steps: z
    .array(z.strictObject({ sentence, about: z.array(z.string()).min(1), view: z.string().regex(/^\//, 'must begin with /').optional() }))
    .min(2),
})
