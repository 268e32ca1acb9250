import { Link } from '@tanstack/react-router'
import type { Border } from '../../graph/border/border.ts'
import { LineMark } from '../../graph/line-mark.tsx'
import { Mark, type MarkName } from '../../parts/mark.tsx'

const MARKS: [MarkName, string][] = [
  ['own-binding', 'in the provision itself'],
  ['general-binding', 'in a general clause'],
  ['general-conditional', 'half: conditional'],
  ['absent-said', 'not found'],
  ['contested', 'contested'],
  ['unexamined', 'nobody has looked'],
  ['none', 'does not apply'],
]

/** What a strip holds, in its order, and what its marks mean. */
export function BorderLegend({ borders }: { borders: readonly Border[] }) {
  const border = borders[0]
  if (!border) return null
  return (
    <section className="map-legend" aria-label="Legend">
      <p>
        Each box has its row of the{' '}
        <Link to="/matrix" search={{ version: border.version.id, yardstick: border.yardstick.id }}>
          matrix
        </Link>{' '}
        by {border.yardstick.name}, from left to right: {border.safeguards.map(({ name }) => name.toLowerCase()).join(' · ')}. Point at a
        mark to read it.
      </p>
      <ul className="mark-keys">
        {MARKS.map(([mark, words]) => (
          <li key={mark}>
            <Mark name={mark} /> {words}
          </li>
        ))}
        <li>
          <LineMark family="give" /> calls upon, compared with the official text
        </li>
        <li>
          <LineMark family="give" unchecked /> not compared
        </li>
      </ul>
    </section>
  )
}
