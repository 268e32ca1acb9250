import { useOperation } from '../../api/client.ts'
import { StepRowsDocument, type StepRowsQuery } from '../../api/generated/graphql.ts'
import { Mark, markOf } from '../../parts/mark.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { cellWords } from '../../words/grade.ts'
import { columnHead } from '../../words/heads.ts'
import type { MatrixPart } from './step-view.ts'

type Row = StepRowsQuery['coverage']['rows'][number]

const MOST = 5

/** The part of the matrix that a step is about: its row, or its columns, in the marks of the matrix. */
export function MatrixExhibit({ part, step }: { part: MatrixPart; step: number }) {
  const { version, yardstick, kinds } = part
  const query = useOperation(StepRowsDocument, { version, yardstick, kinds })
  return <div className="exhibit matrix-exhibit">{query.data ? <Drawn data={query.data} part={part} step={step} /> : null}</div>
}

function Drawn({ data: { coverage }, part, step }: { data: StepRowsQuery; part: MatrixPart; step: number }) {
  const wanted = part.cell ? [part.cell.safeguard] : part.only
  const columns = coverage.safeguards.filter(({ id }) => wanted.length === 0 || wanted.includes(id))
  const rows = rowsOf(coverage.rows, part)
  const shown = part.cell || columns.length > 1 ? rows : rows.toSorted((a, b) => firm(b) - firm(a))
  return (
    <>
      <Scroll label={`Part of the matrix, step ${step}`}>
        <table className="small-matrix">
          <caption>
            {coverage.version.title}, measured by {coverage.yardstick.name}
          </caption>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th scope="col" key={column.id} title={column.name}>
                  {columns.length > 3 ? columnHead(column) : column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, MOST).map((row) => (
              <tr key={row.measure.id}>
                <th scope="row">
                  {row.names.join(', ')} <span className="muted">{row.measure.citation.split(', ').at(-1)}</span>
                </th>
                {columns.map(({ id }) => {
                  const cell = row.cells.find(({ safeguard }) => safeguard.id === id)
                  return (
                    <td
                      key={id}
                      className={cell && (cell.gap === 'NONE' || cell.gap === 'WEAK' || cell.gap === 'ONE_SIDED') ? 'held' : undefined}
                    >
                      {cell ? (
                        <>
                          <Mark name={markOf(cell)} />
                          <span className={columns.length === 1 ? 'small' : 'unseen'}> {cellWords(cell)}</span>
                        </>
                      ) : null}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {rows.length > MOST ? <p className="small muted">{rows.length - MOST} more rows in the matrix.</p> : null}
    </>
  )
}

const rowsOf = (rows: readonly Row[], { cell }: MatrixPart) =>
  cell ? rows.filter(({ measure }) => measure.id === cell.measure) : [...rows]
const firm = ({ cells }: Row) => cells.filter(({ grade }) => grade === 'SPECIFIC' || grade === 'GENERAL').length
