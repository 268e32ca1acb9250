import type { Reader, Row } from '../graph/store.ts'
import type { Column, Parameter, QuestionEntry } from '../model/question.ts'
import type { Arguments } from './arguments.ts'

/** A question of the catalogue as it is stored, its lists read. */
export type Catalogued = Pick<QuestionEntry, 'id' | 'title' | 'sentence' | 'none' | 'caution' | 'missing' | 'opens' | 'grid'> & {
  parameters: Parameter[]
  columns: Column[]
}

/** How many rows say yes, no, or that it is not known; null where no column is a finding. */
export type Findings = Record<'yes' | 'no' | 'unknown', number>

export interface Answered {
  rows: Row[]
  /** Rows that were found, though not all may be given. */
  total: number
  findings: Findings | null
  /** Ids of everything the rows name, each once, in their order. */
  citations: string[]
}

/** More rows than anybody reads are an export's business. */
export const MOST_ROWS = 1000

/** Asks the graph a catalogued question. Rows hold the columns and nothing else, null where the graph has nothing. */
export async function answer(reader: Reader, question: Catalogued, args: Arguments): Promise<Answered> {
  const found = await reader.run<Row>(`questions/${question.id.replace(/^question\//, '')}`, args)
  const rows = found.slice(0, MOST_ROWS).map((row) => Object.fromEntries(question.columns.map(({ name }) => [name, row[name] ?? null])))
  return { rows, total: found.length, findings: findingsOf(question.columns, found), citations: citationsOf(question.columns, rows) }
}

function findingsOf(columns: Column[], rows: Row[]): Findings | null {
  const column = columns.find(({ holds }) => holds === 'finding')
  if (!column) return null
  const count = (word: string) => rows.filter((row) => row[column.name] === word).length
  return { yes: count('yes'), no: count('no'), unknown: count('unknown') }
}

function citationsOf(columns: Column[], rows: Row[]): string[] {
  const named = columns.filter(({ holds }) => holds === 'thing' || holds === 'things')
  const ids = rows.flatMap((row) => named.flatMap(({ name }) => row[name]))
  return [...new Set(ids)].filter((id): id is string => typeof id === 'string')
}
