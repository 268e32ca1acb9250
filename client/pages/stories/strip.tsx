import type { HeldBrieflyFragment } from '../../api/generated/graphql.ts'
import { Mark, markOf } from '../../parts/mark.tsx'

const NAMED = 6

const count = (cells: readonly HeldBrieflyFragment[], grade: HeldBrieflyFragment['grade']) =>
  cells.filter((cell) => cell.grade === grade).length

/** What protects against a measure, in the marks of the matrix; what is missing and what nobody has looked at is counted. */
export function Strip({ cells }: { cells: readonly HeldBrieflyFragment[] }) {
  const held = cells.filter(({ grade }) => grade === 'SPECIFIC' || grade === 'GENERAL')
  const rest = [
    [count(cells, 'CONTESTED'), 'contested'],
    [count(cells, 'ABSENT'), 'found to be absent'],
    [count(cells, 'UNEXAMINED'), 'not looked at'],
  ] as const
  return (
    <div className="held-strip">
      <ul aria-label="What protects against it">
        {held.slice(0, NAMED).map((cell) => (
          <li key={cell.safeguard.id}>
            <Mark name={markOf(cell)} /> {cell.safeguard.name}
          </li>
        ))}
      </ul>
      <p className="small muted">
        {held.length === 0 ? 'No protection was found that reaches it' : null}
        {held.length > NAMED ? `and ${held.length - NAMED} more` : null}
        {rest
          .filter(([many]) => many > 0)
          .map(([many, words], index) => `${index === 0 && held.length > 0 && held.length <= NAMED ? '' : '; '}${many} ${words}`)
          .join('')}
        .
      </p>
    </div>
  )
}
