import { Link } from '@tanstack/react-router'
import type { ToldChangeFragment } from '../../api/generated/graphql.ts'
import { cellKey } from '../../state/cell-key.ts'

interface Props {
  changes: readonly ToldChangeFragment[]
  /** The ids of both texts. */
  texts: [string, string]
}

/** Each difference in a sentence, with the way to both cells of the matrix. */
export function ToldChanges({ changes, texts }: Props) {
  if (changes.length === 0) return null
  return (
    <section>
      <h4>What differs</h4>
      <ul className="told">
        {changes.map((change) => (
          <Told key={keyOf(change)} change={change} texts={texts} />
        ))}
      </ul>
    </section>
  )
}

const keyOf = ({ about, thing, left, right }: ToldChangeFragment) => [about, thing?.id, left.id, right.id].join(' ')

function Told({ change, texts: [first, second] }: { change: ToldChangeFragment; texts: [string, string] }) {
  const { sentence, thing, right, leftCell, rightCell } = change
  return (
    <li>
      {sentence}
      {thing && leftCell && rightCell ? (
        <span className="told-ways">
          {' '}
          <Link to="/matrix" search={{ version: second, against: first, cell: cellKey(right.id, thing.id) }}>
            Both cells in the matrix<span className="unseen">: {thing.title}</span>
          </Link>
        </span>
      ) : null}
    </li>
  )
}
