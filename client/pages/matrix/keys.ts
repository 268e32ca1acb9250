/** A place in the table. Row 0 holds the column heads, column 0 the row heads; the corner holds nothing. */
export interface Spot {
  row: number
  column: number
}

/** How many rows and columns there are, heads not counted. */
export interface Size {
  rows: number
  columns: number
}

const PAGE = 8

const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most)

/** Where a key leads; null where it is no key of the table. Nothing leads out of it or into the corner. */
export function step(at: Spot, key: string, ctrl: boolean, size: Size): Spot | null {
  const to = target(at, key, ctrl, size)
  if (!to) return null
  const spot = { row: clamp(to.row, size.rows), column: clamp(to.column, size.columns) }
  return spot.row === 0 && spot.column === 0 ? at : spot
}

function target({ row, column }: Spot, key: string, ctrl: boolean, size: Size): Spot | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'PageUp':
      return { row: Math.max(row - PAGE, 1), column }
    case 'PageDown':
      return { row: row + PAGE, column }
    case 'Home':
      return ctrl ? { row: 1, column: 1 } : { row, column: row === 0 ? 1 : 0 }
    case 'End':
      return ctrl ? { row: size.rows, column: size.columns } : { row, column: size.columns }
    default:
      return null
  }
}
