import { Link } from '@tanstack/react-router'
import type { Treaty } from './rows.ts'

/** Towards which treaties the day of an act leaves open where a State stood, and where sources disagree. */
export function Uncertain({ treaties, chosen }: { treaties: readonly Treaty[]; chosen: boolean }) {
  const open = treaties.filter(({ status }) => status.uncertain.length > 0)
  const differing = treaties.filter(({ status }) => status.disagreements.length > 0)
  if (open.length + differing.length === 0) return null
  return (
    <p className="small">
      {open.length > 0 ? 'Acts whose day is not known leave open where a State stood: ' : ''}
      {open.map(({ id, shortName, status }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <Link from="/states" to="/states" search={(before) => ({ ...before, treaty: id, kind: 'uncertain' as const })}>
            {chosen ? '' : `${shortName}, `}
            {status.uncertain.length} {status.uncertain.length === 1 ? 'State' : 'States'}
          </Link>
        </span>
      ))}
      {open.length > 0 ? '. ' : ''}
      {differing.length > 0 ? 'Where sources differ, the one that ranks first counts and both are shown: ' : ''}
      {differing.map(({ id, shortName, status }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <Link to="/thing/$" params={{ _splat: id }}>
            {shortName}, {status.disagreements.length}
          </Link>
        </span>
      ))}
      {differing.length > 0 ? '.' : ''}
    </p>
  )
}
