import type { Force, Form, MeasureKind, Strength } from '../model/terms.ts'
import type { AbsenceFinding, Cell, Hold, Measure, SafeguardFacts } from './types.ts'

export const CAUTION = 'The treaty text does not require it; domestic law or another treaty may.'
export const COVERAGE_CAUTION =
  'What a treaty text does not require, domestic law or another treaty may. A cell that nobody has looked at, or that is contested, is never counted as a gap.'

const KIND_WORDS: Record<MeasureKind, string> = { power: 'power', mechanism: 'kind of cooperation', offence: 'crime' }

/** For a text of which no measure of these kinds is held: an empty list there says nothing about the text. */
export const nothingHeld = (kinds: MeasureKind[]) =>
  `No ${list(
    kinds.map((k) => KIND_WORDS[k]),
    'or',
  )} of this text is held; nothing follows.`

const STRENGTH_WORDS: Record<Strength, string> = {
  mandatory: 'as a binding duty',
  conditional: 'as a duty that bends to domestic law or to what is appropriate',
  optional: 'only as something a State may, or shall consider',
  interpretive: 'only as a rule for reading the treaty',
  preambular: 'only in the preamble',
}
const FORCE_WORDS: Record<Force, string> = {
  must: 'help must be refused',
  'no-duty': 'there is no duty to help',
  may: 'help may be refused',
  barred: 'this may not be relied on to refuse',
}
const FORM_WORDS: Record<Form, string> = {
  required: 'the conduct has to be a crime in both States',
  waivable: 'the conduct has to be a crime in both States, but the State that is asked may waive that',
  'may-decline': 'the State that is asked may decline',
  'may-decline-unless-not-coercive': 'the State that is asked may decline, but owes what takes no coercion',
  domestic: 'left to domestic law or to another treaty',
  barred: 'it may not be asked for',
  'barred-but-reservable': 'it may not be asked for, unless a State has reserved that',
}

/** How firmly something holds, in words that go after the name of what holds. */
export const holdWords = ({ strength, force, form }: Hold) =>
  form ? FORM_WORDS[form] : force ? FORCE_WORDS[force] : strength ? STRENGTH_WORDS[strength] : ''

export const absentWords = (absence: Pick<AbsenceFinding, 'method'> | undefined) =>
  ({
    terms: 'absent: searched for in the official text and not found',
    read: 'absent: the official text was read and does not say it',
    secondary: 'said to be absent',
    recalled: 'absent as far as recalled; not searched in the official text',
  })[absence?.method ?? 'recalled']

const list = (items: string[], and = 'and') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`

/** Both sides with what holds on each, where they differ; the one side, where there is only one. */
function sideWords({ bySide }: Pick<Cell, 'bySide'>, measure: Measure, safeguard: SafeguardFacts): string {
  if (!measure.kinds.includes('mechanism')) return ''
  const sides = bySide.filter((s) => s.side !== 'domestic')
  const [one] = sides
  if (sides.length === 1 && one && safeguard.sides.length > 1) return `, for the ${one.side} State only`
  const words = sides.map((s) => `${s.part ? 'in part, ' : ''}${holdWords(s)}`)
  if (new Set(words).size < 2) return ''
  return ` (${sides.map((s, i) => `for the ${s.side} State ${words[i]}`).join('; ')})`
}

/** One plain sentence for a cell. */
export function cellSentence(cell: Omit<Cell, 'sentence' | 'caution'>, measure: Measure, safeguard: SafeguardFacts): string {
  const about = `${measure.names.join(', ')} (${measure.citation})`
  switch (cell.grade) {
    case 'not-applicable':
      return `${safeguard.name} does not fit this kind of measure: ${about}.`
    case 'unexamined':
      return `${safeguard.name} for ${about}: nobody has looked.`
    case 'absent':
      return `${safeguard.name} for ${about}: ${absentWords(cell.absences[0])}.`
    case 'contested':
      return `${safeguard.name} for ${about}: contested. ${list([...new Set(cell.because.map((f) => f.citation))])} may be read to give it, and a finding on the same footing says that it is missing.`
    default:
      return foundSentence(cell, about, measure, safeguard)
  }
}

function foundSentence(cell: Omit<Cell, 'sentence' | 'caution'>, about: string, measure: Measure, safeguard: SafeguardFacts): string {
  const deciding = cell.because.filter((f) => f.decides)
  const cited = list([...new Set(deciding.map((f) => f.citation))])
  const carriers = [...new Set(deciding.flatMap((f) => (f.byRenvoi && f.carrierCitation ? [f.carrierCitation] : [])))]
  const renvoi = carriers.length > 0 ? `, by renvoi from ${list(carriers)} and only for a State that is bound by that treaty` : ''
  const where = `${cell.grade === 'specific' ? 'in its own words' : 'by a general clause'} (${cited})${renvoi}`
  const part = cell.part ? `, in part only: ${cell.part}` : ''
  if (cell.force) return `${about} has this ground of refusal ${where}: ${safeguard.name}; ${holdWords(cell)}${part}.`
  return `${about} has this protection ${where}, ${holdWords(cell)}${sideWords(cell, measure, safeguard)}${part}: ${safeguard.name}.`
}
