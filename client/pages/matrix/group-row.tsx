import type { Group } from './arranged.ts'
import { columnOf } from './column-of.ts'
import { Figures } from './figures.tsx'
import { type Layer, signsOf } from './layer.ts'
import { totalOf, totalWords } from './totals.ts'

interface Props {
  group: Group
  safeguards: { id: string; name: string }[]
  layer: Layer | null
}

/** The heading of some rows, and what each column comes to in them. */
export function GroupRow({ group, safeguards, layer }: Props) {
  return (
    <tr className="group">
      <th scope="rowgroup">
        {group.name} <span className="muted">{group.rows.length}</span>
      </th>
      {safeguards.map(({ id, name }) => {
        const column = columnOf(group.rows, id)
        const total = totalOf(column.flatMap(({ cells }) => cells))
        return (
          <td key={id}>
            <span aria-hidden="true">
              <Figures total={total} signs={layer && signsOf(layer, column)} />
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
