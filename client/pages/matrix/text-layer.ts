import type { AgainstQuery } from '../../api/generated/graphql.ts'
import { cellKey } from '../../state/cell-key.ts'
import { list } from '../../words/sides.ts'
import { type Change, type Layer, type Other, other } from './layer.ts'
import type { Cell, Row } from './shown.ts'
import { shortCitation } from './table-row.tsx'

type Comparison = AgainstQuery['coverageComparison']

const KNOWN = ['SPECIFIC', 'GENERAL', 'ABSENT']
const isKnown = ({ grade }: Cell) => KNOWN.includes(grade)

/** Another text in the cells of this one. What is contested, unexamined or unanswered on either side differs in nothing. */
export function textLayer(comparison: Comparison, here: readonly Row[], there: readonly Row[]): Layer {
  const { left } = comparison
  const name = nameOf(left)
  const changes = new Map(
    comparison.differences.flatMap(({ left: l, right: r, change, sentence }) =>
      l && r ? [[`${l.measure.id} ${cellKey(r.measure.id, r.safeguard.id)}`, { change, sentence }] as const] : [],
    ),
  )
  const thereById = new Map(there.map((row) => [row.measure.id, row]))
  const hereById = new Map(here.map((row) => [row.measure.id, row]))
  const others = new Map<string, Other[]>()
  const twins = new Map<string, string[]>()
  for (const { left: l, right: r } of comparison.measures) {
    twins.set(r.id, [...(twins.get(r.id) ?? []), shortCitation(l.citation)])
    for (const cell of thereById.get(l.id)?.cells ?? []) {
      const key = cellKey(r.id, cell.safeguard.id)
      const own = hereById.get(r.id)?.cells.find(({ safeguard }) => safeguard.id === cell.safeguard.id)
      const found = changes.get(`${l.id} ${key}`)
      const change: Change = found?.change ?? (own && isKnown(own) && isKnown(cell) ? 'SAME' : 'UNKNOWN')
      const like = other(cell, { of: l.citation, at: { version: left.id, measure: l.id }, change, sentence: found?.sentence ?? '' })
      others.set(key, [...(others.get(key) ?? []), like])
    }
  }
  return {
    name,
    kind: 'text',
    sentence: textSentence(comparison),
    caution: comparison.caution,
    of: (measure, safeguard) => others.get(cellKey(measure, safeguard)) ?? [],
    twins: (measure) => twins.get(measure) ?? [],
    alone: comparison.unjoinedLeft,
  }
}

/** `Budapest Convention`, without what its text is called among the texts of the instrument. */
const nameOf = ({ title }: Pick<Comparison['left'], 'title'>) => title.split(': ')[0] ?? title

/** Whether the other text is an earlier one of the same instrument, so that what differs was won or lost since. */
const isEarlier = ({ left, right }: Comparison) => left.instrument.id === right.instrument.id && (left.date ?? '') < (right.date ?? '')

function textSentence(comparison: Comparison): string {
  const { won, lost, changed, basisOnly, onlyRight, notComparable, same, left } = comparison
  const [more, less] = isEarlier(comparison)
    ? ['won since', 'lost since']
    : ['protected here and not there', 'protected there and not here']
  const beside = [
    ...(basisOnly > 0 ? [`${basisOnly} differ only in how they are known`] : []),
    ...(onlyRight > 0 ? [`${onlyRight} protect measures that nothing there is stated to answer`] : []),
    `${notComparable} could not be compared`,
  ]
  return `Against ${nameOf(left)}: ${won} ${more}, ${lost} ${less}, ${changed} otherwise; ${same} the same. Beside them ${list(beside)}.`
}
