import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { placeOf } from '../../state/place.ts'

interface Props {
  safeguards: { id: string; name: string }[]
  /** The column whose head Tab stops at; -1 where it stops elsewhere. */
  focusColumn: number
}

export const TableHead = memo(function TableHead({ safeguards, focusColumn }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col" className="corner">
          Measure
        </th>
        {safeguards.map(({ id, name }, index) => (
          <th scope="col" key={id}>
            <Link {...placeOf(id)} tabIndex={focusColumn === index + 1 ? 0 : -1} data-row={0} data-column={index + 1} lang="en">
              {name}
            </Link>
          </th>
        ))}
      </tr>
    </thead>
  )
})
