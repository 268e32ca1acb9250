import { LINES } from './line-style.ts'
import type { Family } from './tie-words.ts'

/** The line that a kind of link has on the map, with its arrow. */
export function LineMark({ family, unchecked = false }: { family: Family; unchecked?: boolean }) {
  const { colour, width, dashes } = LINES[family]
  return (
    <svg className={`line-mark ${colour}`} viewBox="0 0 34 12" aria-hidden="true">
      <path d="M1 6h24" strokeWidth={width} strokeDasharray={dashes?.join(' ')} />
      <path className={unchecked ? 'hollow' : 'head'} d="M25 2.2 32 6l-7 3.8z" />
    </svg>
  )
}
