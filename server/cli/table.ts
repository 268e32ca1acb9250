import Table from 'cli-table3'

/** Below so many signs a column is no longer read. */
const NARROW = 14

/** Rows as a table that fits a terminal: as wide as it is, or eighty signs where there is none; row by row where columns would be too narrow. */
export function table(head: string[], rows: string[][], width = process.stdout.columns ?? 80): string {
  if (width / head.length < NARROW) return rows.map((row) => oneBelowTheOther(head, row)).join('\n\n')
  const longest = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)))
  const room = Math.max(width - head.length * 3 - 1, head.length * 8)
  const colWidths = shares(longest, room).map((share) => share + 2)
  const made = new Table({ head, colWidths, wordWrap: true, style: { head: [], border: [] } })
  made.push(...rows)
  return made.toString()
}

/** Columns get what they need where that fits; else the long ones share what the short ones leave. */
function shares(needed: number[], room: number): number[] {
  const given = new Map<number, number>()
  const order = needed.map((_, i) => i).sort((a, b) => (needed[a] ?? 0) - (needed[b] ?? 0))
  let left = room
  order.forEach((i, at) => {
    const share = Math.min(needed[i] ?? 0, Math.max(8, Math.floor(left / (order.length - at))))
    given.set(i, share)
    left -= share
  })
  return needed.map((_, i) => given.get(i) ?? 8)
}

const oneBelowTheOther = (head: string[], row: string[]) =>
  head.flatMap((title, i) => (row[i] ? [`${i === 0 ? '' : '  '}${title}: ${row[i]}`] : [])).join('\n')
