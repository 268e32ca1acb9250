import type { AnswerFactsFragment, ColumnFactsFragment } from '../../api/generated/graphql.ts'
import { AnswerValue } from './answer-value.tsx'
import { type Row, shown, type Titles } from './values.ts'

interface Props {
  grid: NonNullable<AnswerFactsFragment['question']['grid']>
  rows: readonly Row[]
  titles: Titles
  columns: readonly ColumnFactsFragment[]
}

/** An answer as a grid, where two of its columns are what it is about; the table below holds the same. */
export function AnswerGrid({ grid, rows, titles, columns }: Props) {
  const says = (name: string) => columns.find((c) => c.name === name)?.says ?? name
  const holds = (name: string) => columns.find((c) => c.name === name)?.holds ?? 'words'
  const key = (row: Row, name: string) => shown(row[name], titles)
  const across = [...new Set(rows.map((row) => key(row, grid.across)))]
  const down = [...new Map(rows.map((row) => [key(row, grid.down), row[grid.down]])).entries()]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must get to it.
    <section className="scroll ask-grid" aria-label={`${says(grid.down)} by ${says(grid.across)}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{says(grid.down)}</th>
            {across.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {down.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">
                <AnswerValue value={value} holds={holds(grid.down)} titles={titles} />
              </th>
              {across.map((top) => {
                const met = rows.filter((row) => key(row, grid.down) === name && key(row, grid.across) === top)
                return <td key={top}>{[...new Set(met.map((row) => shown(row[grid.square], titles)))].join('; ')}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
