import { MARKS, type MarkName, markOf } from '../graph/marks.ts'

export { MARKS, type MarkName, markOf }

const circle = <circle cx="9" cy="9" r="6.6" />
const square = <rect x="2.6" y="2.6" width="12.8" height="12.8" rx="2" />

const SHAPES: Record<MarkName, React.ReactNode> = {
  'own-binding': <g className="line full">{circle}</g>,
  'own-conditional': (
    <g className="line">
      {circle}
      <path className="solid" d="M9 2.4a6.6 6.6 0 0 1 0 13.2z" />
    </g>
  ),
  'own-optional': <g className="line">{circle}</g>,
  'own-faint': <g className="line dashed">{circle}</g>,
  'own-part': (
    <g className="line">
      {circle}
      <path className="solid" d="M9 9V2.4A6.6 6.6 0 0 1 15.6 9z" />
    </g>
  ),
  'own-barred': (
    <g className="line">
      {circle}
      <path d="M4.4 13.6L13.6 4.4" />
    </g>
  ),
  'general-part': (
    <g className="line">
      {square}
      <path className="solid" d="M9 9V2.6h4.4a2 2 0 0 1 2 2V9z" />
    </g>
  ),
  'general-barred': (
    <g className="line">
      {square}
      <path d="M3.2 14.8L14.8 3.2" />
    </g>
  ),
  'general-binding': <g className="line full">{square}</g>,
  'general-conditional': (
    <g className="line">
      {square}
      <path className="solid" d="M9 2.6h4.4a2 2 0 0 1 2 2v8.8a2 2 0 0 1-2 2H9z" />
    </g>
  ),
  'general-optional': <g className="line">{square}</g>,
  'general-faint': <g className="line dashed">{square}</g>,
  'absent-searched': (
    <g className="cross">
      {square}
      <path className="bold" d="M6 6l6 6M12 6l-6 6" />
    </g>
  ),
  'absent-said': (
    <g className="cross">
      <path d="M4.5 4.5l9 9M13.5 4.5l-9 9" />
    </g>
  ),
  contested: (
    <g className="split">
      <path d="M9 1.8l7.2 7.2-7.2 7.2-7.2-7.2z" />
      <path d="M9 1.8v14.4" />
    </g>
  ),
  unexamined: <circle className="dot" cx="9" cy="9" r="2" />,
  none: <path className="dash" d="M6 9h6" />,
}

/** A drawing only: whoever shows it says the same in words beside it or in an accessible name. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <svg className="mark" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  )
}
