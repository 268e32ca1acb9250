import { z } from 'zod'
import { CHANGES } from './link.ts'
import { anyId, FORCES, idOf, isoDate, MODALITIES, STRENGTHS, sentence, sides } from './terms.ts'

/** What a coder may say of a measure and a safeguard. `none`: looked and found nothing. */
export const CODED = [...STRENGTHS, ...FORCES, 'contested', 'none'] as const
const coded = z.enum(CODED)
const pair = { measure: anyId, safeguard: idOf('safeguard') }

/** What one pass said of one text, before anything was settled; it is not changed afterwards. */
export const codingPass = z.strictObject({
  by: idOf('coder'),
  on: isoDate,
  version: z.string(),
  /** The safeguards that were coded; every one that fits, where none is named. */
  coded: z.array(idOf('safeguard')).default([]),
  /** Each of them was coded against every coded safeguard that fits it. */
  measures: z.array(anyId).default([]),
  /** What was found; every other fitting safeguard is `none`. */
  present: z
    .array(
      z
        .strictObject({
          ...pair,
          strength: z.enum([...STRENGTHS, 'contested']).optional(),
          force: z.enum([...FORCES, 'contested']).optional(),
          part: z.literal(true).optional(),
          sides: sides.optional(),
        })
        .refine(
          (p) => (p.strength === undefined) !== (p.force === undefined),
          'give either a strength or, of a ground of refusal, a force',
        ),
    )
    .default([]),
  /** What this pass did not code. */
  unexamined: z.array(z.strictObject(pair)).default([]),
  /** Main verbs by provision. */
  modalities: z.record(anyId, z.enum(MODALITIES)).default({}),
  /** Kinds of change by the earlier provision; `dropped` where nothing later continues it. */
  changes: z.record(anyId, z.enum([...CHANGES, 'dropped'])).default({}),
})

/** What an audit counted in an earlier release, to be counted anew. */
export const auditFigures = z.strictObject({
  release: z.string().regex(/^r-[0-9a-f]{12}$/),
  on: isoDate,
  figures: z.array(z.strictObject({ id: z.string(), before: z.int().min(0) })),
})

/** Where passes differed: what stands now, and why. `contested` where both readings stay. */
export const settlement = z.strictObject({
  by: idOf('coder'),
  on: isoDate,
  settled: z.array(
    z.union([
      z.strictObject({ ...pair, outcome: coded, part: z.literal(true).optional(), sides: sides.optional(), reason: sentence }),
      z.strictObject({ provision: anyId, outcome: z.enum([...MODALITIES, 'contested']), reason: sentence }),
      z.strictObject({ continues: anyId, outcome: z.enum([...CHANGES, 'dropped', 'contested']), reason: sentence }),
    ]),
  ),
})
