import { z } from 'zod'
import { typedBasis } from './basis.ts'
import { anyId, idOf, isoDate, sentence } from './terms.ts'

export const ACTION_KINDS = [
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'reservation',
  'declaration',
  'objection',
  'confirmation',
  'withdrawal',
  'denunciation',
  'domestic-approval',
] as const
export type ActionKind = (typeof ACTION_KINDS)[number]

/** A State or a regional organization. */
export const state = z.strictObject({
  id: idOf('state'),
  name: sentence,
  /** ISO 3166-1 alpha-3; none for an organization. */
  iso: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  region: sentence,
  /** Names under which tables list it. */
  alsoCalled: z.array(sentence).default([]),
  memberOf: z.array(z.strictObject({ state: idOf('state'), from: isoDate, to: isoDate.optional() })).default([]),
})

/** What a statement of a State does to what binds it. */
export const EFFECTS = ['excludes', 'conditions', 'adds-elements', 'names-authority', 'none', 'unknown'] as const
/** How much of a statement was read: its words, its words up to where the copy breaks off, the law at home that orders it, what somebody says of it, or nothing. */
export const CONTENTS = ['words', 'cut', 'law', 'summary', 'none'] as const

/** Facts of a case on which a statement makes the grounds depend that it opens. */
export const OPENS_WHERE = ['coercive'] as const
export type OpensWhere = (typeof OPENS_WHERE)[number]

/** What an objection says of the treaty between the two: it stays in force, it does so whole, nothing, or it does not (VCLT 20(4)(b), 21(3)). */
export const STAYS = ['stays', 'whole', 'silent', 'ends'] as const

const day = { date: isoDate.optional(), earliest: isoDate.optional(), latest: isoDate.optional() }

/** One act of a State, on a day or within a span. */
export const action = z
  .strictObject({
    state: idOf('state'),
    kind: z.enum(ACTION_KINDS),
    ...day,
    /** From when it has effect, where a source says so and the day of the act is another. */
    takesEffect: isoDate.optional(),
    effect: z.enum(EFFECTS).optional(),
    content: z.enum(CONTENTS).optional(),
    summary: sentence.optional(),
    concerns: z.array(anyId).default([]),
    /** The clauses of the treaty by which it is made. */
    madeUnder: z.array(anyId).default([]),
    /** Grounds of refusal that it opens, where it opens some. */
    opens: z.array(idOf('safeguard')).default([]),
    /** The fact of a case that has to hold for them to be open, where the statement says so. */
    opensWhere: z.enum(OPENS_WHERE).optional(),
    /** The statement of the same State that it takes back, by its id. */
    withdraws: idOf('action').optional(),
    /** Of an objection: the reservation or declaration of another State that it is about, by its id. */
    objectsTo: idOf('action').optional(),
    /** Of an objection: what it says becomes of the treaty between the two. */
    treatyStays: z.enum(STAYS).optional(),
    /** Whether the source names those provisions, or we place it there. */
    placement: z.enum(['stated', 'ours']).default('stated'),
    /** Tells two acts of one kind and day apart in the id. */
    slug: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .optional(),
    basis: typedBasis.optional(),
    source: idOf('source').optional(),
  })
  .refine(
    (a) => (a.date === undefined) !== (a.earliest === undefined || a.latest === undefined),
    'give either date, or earliest and latest',
  )
/** Two readings of what statements do, and what stands where they differ. */
export const statementReadings = z.strictObject({
  instrument: sentence,
  by: idOf('coder'),
  on: isoDate,
  readings: z.array(z.strictObject({ act: idOf('action'), first: z.enum(EFFECTS), second: z.enum(EFFECTS) })),
  settled: z.array(z.strictObject({ act: idOf('action'), outcome: z.enum(EFFECTS), reason: sentence })).default([]),
})
export type ActionEntry = z.infer<typeof action>
