import { escaped, type Rich, richTable } from '../../export/rich.ts'
import { basisWords } from '../../words/basis.ts'
import { dayOf } from '../../words/day.ts'
import { cellWords, gapWords } from '../../words/grade.ts'
import type { Layer, Other } from './layer.ts'
import type { Reason } from './reasons.ts'
import { type Cell, measureName, type Row } from './shown.ts'

/** What a copied answer says of itself. */
export interface About {
  /** The answer in one sentence. */
  sentence: string
  caution: string
  text: { title: string; date?: string | null; symbol?: string | null }
  /** Null where the answer was made without a standard. */
  standard: string | null
  release: { id: string; builtAt: string }
  /** Where the same view can be seen again. */
  address: string
}

/** One line of what is carried away. */
interface Line {
  measure: string
  safeguard: string
  finding: string
  reason: Reason
  basis: string
  /** How it stands to what it is set against; empty where it is the same or cannot be compared. */
  differs: string
}

/** What cells are set against, and their likes there. */
export type SetAgainst = Pick<Layer, 'name' | 'of'>

const HEADS = ['Measure', 'Safeguard', 'Finding', 'Decided by', 'Why', 'Rests on', 'Permanent link']

const standing = (cell: Cell) => (cell.gap && cell.gap !== 'NONE' && cell.gap !== 'NOT_REQUIRED' ? ` (${gapWords(cell.gap)})` : '')

const line = (row: Row, cell: Cell, reason: Reason, against: SetAgainst | null): Line => ({
  measure: `${measureName(row)} (${row.measure.citation})`,
  safeguard: cell.safeguard.name,
  finding: `${cellWords(cell)}${standing(cell)}`,
  reason,
  basis: cell.basis ? basisWords(cell.basis) : 'nothing was found',
  differs: against ? differenceWords(against.of(row.measure.id, cell.safeguard.id)) : '',
})

/** The sentences of what differs; what only differs in how it is known counts too, and says so. */
export const differenceWords = (others: readonly Other[]) =>
  others
    .map(({ sentence }) => sentence)
    .filter(Boolean)
    .join(' ')

const textOf = ({ title, date, symbol }: About['text']) =>
  `Text: ${[title, symbol, date ? `of ${dayOf(date)}` : null].filter(Boolean).join(', ')}.`

/** Cells as rich and as plain text: the sentence, a table of findings, and what one has to know to cite it. */
export function carried(
  about: About,
  rows: readonly Row[],
  reasonOf: (measure: string, safeguard: string) => Reason,
  against: SetAgainst | null = null,
): Rich {
  const lines = rows.flatMap((row) => row.cells.map((cell) => line(row, cell, reasonOf(row.measure.id, cell.safeguard.id), against)))
  const { sentence, caution, text, standard, release, address } = about
  const notes = [textOf(text), ...(standard ? [`Measured by ${standard}.`] : []), caution]
  const source = `Counterpoise, release ${release.id} of ${dayOf(release.builtAt)}`
  const heads = against ? [...HEADS, `Against ${against.name}`] : HEADS
  const told = lines.map(({ measure, safeguard, finding, reason, basis, differs }) => [
    ...[measure, safeguard, finding, reason.paragraphs, reason.why, basis, reason.link],
    ...(against ? [differs] : []),
  ])
  return {
    html: [
      `<p><b>${escaped(sentence)}</b></p>`,
      richTable(heads, told),
      `<p>${escaped(notes.join(' '))}</p>`,
      `<p>${escaped(source)}, <a href="${escaped(address)}">${escaped(address)}</a></p>`,
    ].join(''),
    plain: [sentence, '', ...lines.flatMap(plainLine), notes.join(' '), `${source}, ${address}`].join('\n'),
  }
}

function plainLine({ measure, safeguard, finding, reason, basis, differs }: Line): string[] {
  const more = [
    reason.paragraphs ? `Decided by: ${reason.paragraphs}` : '',
    reason.why ? `Why: ${reason.why}` : '',
    `Rests on: ${basis}`,
    differs ? `Differs: ${differs}` : '',
    reason.link,
  ]
  return [`${measure}. ${safeguard}: ${finding}.`, ...more.filter(Boolean).map((part) => `  ${part}`), '']
}
