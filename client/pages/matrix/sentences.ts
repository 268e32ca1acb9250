import { basisCounts, cellWords, gradeWords } from '../../words/grade.ts'
import { list } from '../../words/sides.ts'
import { type Cell, measureName, type Row, type Tally } from './shown.ts'
import type { Kind } from './view.ts'

const KIND_NAMES: Record<Kind, string> = { power: 'powers', mechanism: 'ways to cooperate', offence: 'crimes' }

/** `powers and ways to cooperate` */
export const kindNames = (kinds: readonly Kind[], last = 'and') =>
  list(
    kinds.map((kind) => KIND_NAMES[kind]),
    last,
  )

/** The name of a cell for somebody who hears it: safeguard, measure, and all the mark says. */
export const cellName = (row: Row, cell: Cell) => `${cell.safeguard.name}, ${measureName(row)}: ${cellWords(cell)}`

/** What the cells shown come to, in one sentence: what is there first, then what is missing. */
export function summarySentence(counts: Tally): string {
  const asked = counts.GAP + counts.WEAK + counts.ONE_SIDED + counts.UNKNOWN + counts.NONE
  if (asked === 0) return 'This standard asks for nothing of what is shown here.'
  const parts = [
    `${counts.NONE} ${counts.NONE === 1 ? 'is' : 'are'} met`,
    `${counts.WEAK} weak`,
    `${counts.ONE_SIDED} one-sided`,
    `${counts.GAP} missing`,
    `${counts.UNKNOWN} not known`,
  ]
  return `Of ${asked} protections asked for, ${list(parts)}.`
}

/** Columns that say the same in every row, told once: `The same in every row: Adequacy (unexamined: nobody has looked).` */
export const toldSentence = (told: readonly { name: string; cell: Cell }[]) =>
  `The same in every row, and told once: ${list(told.map(({ name, cell }) => `${name} (${gradeWords(cell)})`))}.`

/** Of the gaps shown, how many rest on what; empty where there are none. */
export function gapsRestOn(rows: readonly Row[]): string {
  const gaps = rows.flatMap((row) => row.cells.filter((cell) => cell.gap === 'GAP'))
  return gaps.length === 0 ? '' : `Of what is missing, ${basisCounts(gaps.map((cell) => cell.basis))}.`
}

/** Of measures that lack something, how many are lacking by a search of official words, by a source, by recollection only. */
export const lackRestsOn = (rows: readonly Row[]) =>
  rows.length === 0 ? '' : `Of these, ${basisCounts(rows.map(({ cells }) => cells.find((cell) => cell.basis)?.basis))}.`

/** The question that the list of what lacks answers. */
export function lackingQuestion(safeguards: readonly string[], kinds: readonly Kind[], match: 'any' | 'all'): string {
  const names = list(
    safeguards.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
    match === 'all' ? 'and' : 'or',
  )
  return `Which ${kindNames(kinds, 'or')} lack ${names || 'a safeguard'}?`
}

/** What the list comes to: how many lack it, and what is not known beside them. */
export function lackingSentence({ gaps, contested, unexamined }: { gaps: number; contested: number; unexamined: number }): string {
  const beside = [
    ...(contested > 0 ? [`${contested} ${contested === 1 ? 'is' : 'are'} contested`] : []),
    ...(unexamined > 0 ? [`at ${unexamined} nobody has looked`] : []),
  ]
  const lacking = gaps === 0 ? 'None is known to lack it' : `${gaps} ${gaps === 1 ? 'lacks' : 'lack'} it`
  return `${lacking}; ${beside.length > 0 ? list(beside) : 'nothing is contested or unexamined'}.`
}
