import type { Side, Strength } from '../model/terms.ts'
import type { AbsenceFinding, Cell, Measure, SafeguardFacts } from './types.ts'

export const CAUTION = 'The treaty text does not require it; domestic law or another treaty may.'
export const COVERAGE_CAUTION =
  'What a treaty text does not require, domestic law or another treaty may. A cell that nobody has looked at, or that is contested, is never counted as a gap.'

const STRENGTH_WORDS: Record<Strength, string> = {
  mandatory: 'as a binding duty',
  conditional: 'as a duty that bends to domestic law or to what is appropriate',
  optional: 'only as something a State may, or shall consider',
  interpretive: 'only as a rule for reading the treaty',
  preambular: 'only in the preamble',
}

export const absentWords = (absence: Pick<AbsenceFinding, 'method'> | undefined) =>
  ({
    terms: 'absent: searched for in the official text and not found',
    read: 'absent: the official text was read and does not say it',
    secondary: 'said to be absent',
    recalled: 'absent as far as recalled; not searched in the official text',
  })[absence?.method ?? 'recalled']

const list = (items: string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`)

function sideWords(sides: Side[], measure: Measure): string {
  if (!measure.kinds.includes('mechanism')) return ''
  const sorted = sides.filter((s) => s !== 'domestic')
  return sorted.length === 1 ? `, for the ${sorted[0]} State only` : ''
}

/** One plain sentence for a cell. */
export function cellSentence(cell: Omit<Cell, 'sentence' | 'caution'>, measure: Measure, safeguard: SafeguardFacts): string {
  const about = `${measure.names.join(', ')} (${measure.citation})`
  const first = cell.because[0]
  switch (cell.grade) {
    case 'not-applicable':
      return `${safeguard.name} does not fit this kind of measure: ${about}.`
    case 'unexamined':
      return `${safeguard.name} for ${about}: nobody has looked.`
    case 'absent':
      return `${safeguard.name} for ${about}: ${absentWords(cell.absences[0])}.`
    case 'contested':
      return `${safeguard.name} for ${about}: contested. ${list([...new Set(cell.because.map((f) => f.citation))])} may be read to give it, and a finding on the same footing says that it is missing.`
    default: {
      const deciding = list([...new Set(cell.because.filter((f) => f.decides).map((f) => f.citation))])
      const where = cell.grade === 'specific' ? `in its own words (${deciding})` : `by a general clause (${deciding})`
      const strength = first ? STRENGTH_WORDS[first.strength] : ''
      return `${about} has this protection ${where}, ${strength}${sideWords(cell.appliesTo, measure)}: ${safeguard.name}.`
    }
  }
}
