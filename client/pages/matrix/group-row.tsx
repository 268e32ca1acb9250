import type { Group } from './arranged.ts'
import { totalOf, totalWords } from './totals.ts'

interface Props {
  group: Group
  safeguards: { id: string; name: string }[]
}

/** The heading of some rows, and what each column comes to in them. */
export function GroupRow({ group, safeguards }: Props) {
  const cells = group.rows.flatMap((row) => row.cells)
  return (
    <tr className="group">
      <th scope="rowgroup">
        {group.name} <span className="muted">{group.rows.length}</span>
      </th>
      {safeguards.map(({ id, name }) => {
        const total = totalOf(cells.filter(({ safeguard }) => safeguard.id === id))
        return (
          <td key={id}>
            <span aria-hidden="true">
              {total.asked === 0 ? (
                '–'
              ) : (
                <>
                  <b>{total.held}</b>/{total.asked}
                </>
              )}
            </span>
            <span className="unseen">
              {name}: {totalWords(total)}
            </span>
          </td>
        )
      })}
    </tr>
  )
}
