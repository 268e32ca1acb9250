import { z } from 'zod'
import { idOf, sentence } from './terms.ts'

/** What an argument of a question names; but for a day, each is a kind of thing. */
export const PARAMETER_KINDS = [
  'version',
  'provision',
  'power',
  'mechanism',
  'safeguard',
  'right',
  'offence',
  'yardstick',
  'instrument',
  'state',
  'day',
] as const
export type ParameterKind = (typeof PARAMETER_KINDS)[number]

/** What an argument is called, wherever it stands: in a query, in an address, on a command line. */
export const PARAMETER_NAMES = [
  ...PARAMETER_KINDS.filter((kind) => kind !== 'day'),
  'against',
  'requesting',
  'requested',
  'on',
  'since',
] as const

/** What a column holds: an id of something held, a list of them, words, a number, a day, or whether the row answers the question. */
export const COLUMN_KINDS = ['thing', 'things', 'words', 'number', 'day', 'finding'] as const
export type ColumnKind = (typeof COLUMN_KINDS)[number]

/** In the order in which a catalogue shows them. */
export const QUESTION_CATEGORIES = [
  'powers',
  'cooperation',
  'refusal',
  'people',
  'defence',
  'states',
  'versions',
  'critics',
  'words',
] as const

const name = z.string().regex(/^[a-z][a-zA-Z]*$/, 'must be one word, such as version')
const parameter = z.strictObject({
  name: z.enum(PARAMETER_NAMES),
  kind: z.enum(PARAMETER_KINDS),
  /** What to choose, as the label of its field. */
  says: sentence,
  /** What the question is asked with until another is chosen; of a day, `today` may stand for the day of asking. */
  example: z.string(),
})
const column = z.strictObject({ name, says: sentence, holds: z.enum(COLUMN_KINDS) })

/**
 * A question that people ask, whose answer is read by `cypher/questions/<name>.cypher`. In its words, `{version}` stands for what the
 * argument of that name is called; in its sentences also `{rows}`, and where a column is a finding `{yes}`, `{no}` and `{unknown}`, for
 * how many rows say so.
 */
export const question = z.strictObject({
  id: idOf('question'),
  title: sentence,
  why: sentence,
  category: z.enum(QUESTION_CATEGORIES),
  parameters: z.array(parameter).default([]),
  columns: z.array(column).min(1),
  /** The answer in one sentence, and what to say where no row is found. */
  sentence,
  none: sentence,
  /** What the answer does not mean. */
  caution: sentence.optional(),
  /** What is not held, so that the answer is a part of one. */
  missing: sentence.optional(),
  /** The page that shows more, with `{version}` for the argument's id. */
  opens: z.string().regex(/^\//, 'must begin with /').optional(),
  /** Which columns stand down the side, across the top and in the squares, where a grid shows the answer best. */
  grid: z.strictObject({ down: name, across: name, square: name }).optional(),
  /** What to ask next. */
  next: z.array(idOf('question')).max(3).default([]),
  /** Shown on the first page, the smallest first. */
  home: z.int().min(1).max(100).optional(),
})
export type QuestionEntry = z.infer<typeof question>
export type Column = QuestionEntry['columns'][number]
export type Parameter = QuestionEntry['parameters'][number]
