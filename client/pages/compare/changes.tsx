import type { Turn } from '../../api/generated/graphql.ts'
import { ChangeMark } from '../../parts/change-mark.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import type { ChangeGroup } from './change-groups.ts'

const MARKS: Record<Turn, string> = {
  WON: 'new',
  LOST: 'dropped',
  STRONGER: 'strengthened',
  WEAKER: 'weakened',
  MIXED: 'changed',
  DIFFERENT: 'changed',
  MORE: 'strengthened',
  LESS: 'weakened',
}

/** What became of protections and duties, by what and for whom, each with what it is about. */
export function ChangeGroups({ groups }: { groups: readonly ChangeGroup[] }) {
  if (groups.length === 0) return null
  return (
    <ul className="change-groups">
      {groups.map(({ turn, words, things }) => (
        <li key={words} className={`turn turn-${turn.toLowerCase()}`}>
          <ChangeMark change={MARKS[turn]} /> <b className="capital">{words}:</b>{' '}
          {things.map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 ? ', ' : ''}
              {id ? <IdLink id={id}>{name}</IdLink> : name}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** That some protections differ in how they are known alone. */
export function BasisOnly({ count }: { count: number }) {
  return (
    <p className="muted small">
      {count === 1 ? 'One protection is known otherwise' : `${count} protections are known otherwise`} only, such as recalled against
      official words; the law may be the same.
    </p>
  )
}
