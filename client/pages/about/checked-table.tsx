import type { Counts, Tally } from '../../api/counts.ts'
import { Scroll } from '../../parts/scroll.tsx'

const ROWS = [
  ['provisions', 'provisions'],
  ['links', 'statements'],
  ['absences', 'findings of absence'],
] as const

const Numbers = ({ of }: { of: Tally }) => (
  <>
    <td>{of.total.toLocaleString('en')}</td>
    <td>{of.machine.toLocaleString('en')}</td>
    <td>{of.read.toLocaleString('en')}</td>
    <td>{of.secondary.toLocaleString('en')}</td>
    <td>{of.recalled.toLocaleString('en')}</td>
  </>
)

/** On what everything stands, in counts. */
export function CheckedTable({ counts }: { counts: Counts }) {
  return (
    <Scroll label="What is checked, in counts">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">All</th>
            <th scope="col">Checked by machine</th>
            <th scope="col">Read against the text</th>
            <th scope="col">A named source</th>
            <th scope="col">Not compared</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([key, name]) => (
            <tr key={key} className="total">
              <th scope="row">All {name}</th>
              <Numbers of={counts[key]} />
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
