import { z } from 'zod'
import { OUTCOMES } from './claim.ts'
import { CHANGES } from './link.ts'
import { anyId, idOf, isoDate, RELATIONS, sentence, side } from './terms.ts'

/** Comparisons and paths that a reader worked out, so that the product can be asked the same. */
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a short name such as zero-final-24')
const reading = {
  id: name,
  question: sentence,
  /** What was read to answer it. */
  readFrom: z.array(anyId).min(1),
  why: sentence,
  /** Where the product first answered otherwise: who was wrong, and what was mended. */
  corrected: sentence.optional(),
}

const rowClass = z.enum(['lineage', 'correspondence', 'in-parts', 'not-settled', 'only-left', 'only-right', 'elsewhere', 'not-joined'])
/** How one provision stands to the other: as it continues or answers it, or by the row's class where neither is stated. */
const relation = z.enum([...RELATIONS, ...CHANGES, ...rowClass.options, 'none-stated'])
const row = z.strictObject({ left: anyId.optional(), right: anyId.optional(), class: rowClass, relation: relation.optional() })
const change = z.strictObject({
  about: z.enum(['modality', 'safeguard', 'ground', 'gate', 'burden', 'power', 'mechanism', 'offence']),
  /** Left out of a modality. */
  thing: anyId.optional(),
  turn: z.enum(['won', 'lost', 'stronger', 'weaker', 'mixed', 'different', 'more', 'less']),
  strongerFor: z.array(side).optional(),
  weakerFor: z.array(side).optional(),
  aspects: z.array(z.string()).optional(),
  /** The measure of the left text, where it is not that of the row. */
  at: anyId.optional(),
})

const comparison = z.strictObject({
  ...reading,
  left: anyId,
  right: anyId,
  /** Rows that there are, among others. */
  rows: z.array(row).default([]),
  /** Parts of the one row of two provisions, among others. */
  parts: z.array(row).default([]),
  /** Every row of a class: the one end, or both. */
  all: z.partialRecord(rowClass, z.array(z.string())).default({}),
  /** Differences that there are, among others. */
  changes: z.array(change).default([]),
  /** Things of which no difference may be told. */
  unchanged: z.array(anyId).default([]),
  /** By reason, things that may not be compared, among others. */
  notCompared: z.record(z.string(), z.array(anyId)).default({}),
  /** Claims about the earlier one with what the later one made of them. */
  claims: z.array(z.strictObject({ claim: idOf('claim'), outcome: z.enum(OUTCOMES) })).default([]),
})

const path = z.strictObject({
  ...reading,
  from: z.string(),
  to: z.string(),
  along: z.enum(['law', 'all']).default('law'),
  withParts: z.boolean().default(false),
  maxLength: z.number().int().min(1).max(8).default(6),
  /** Null where nothing joins the two within `maxLength`. */
  length: z.number().int().min(1).max(8).nullable(),
  /** Every chain of that length, by the things on the way, ends included. */
  chains: z.array(z.array(anyId)).optional(),
  /** Some of them. */
  among: z.array(z.array(anyId)).optional(),
})

export const workedComparisons = z.strictObject({ by: idOf('coder'), on: isoDate, comparisons: z.array(comparison) })
export const workedPaths = z.strictObject({ by: idOf('coder'), on: isoDate, paths: z.array(path) })
