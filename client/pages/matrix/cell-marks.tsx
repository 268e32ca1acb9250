import { Mark, markOf } from '../../parts/mark.tsx'
import { type Other, signOf } from './layer.ts'
import type { Cell } from './shown.ts'

interface Props {
  cell: Cell
  other: Other | undefined
}

/** The mark of a cell; where its like in another text differs, that one before it, and a sign for which has more. */
export function CellMarks({ cell, other }: Props) {
  const sign = other ? signOf(other.change) : null
  return (
    <>
      {other && sign ? (
        <span className="other">
          {other.at ? <Mark name={other.mark} /> : null}
          <b data-sign={sign} />
        </span>
      ) : null}
      <Mark name={markOf(cell)} />
      {cell.gap === 'ONE_SIDED' && !sign ? <span className={cell.appliesTo.includes('REQUESTED') ? 'side asked' : 'side asks'} /> : null}
    </>
  )
}
