import { Link } from '@tanstack/react-router'
import type { PairEffectFragment } from '../api/generated/graphql.ts'
import { doesName } from '../words/reservations.ts'
import { IdLink } from './id-link.tsx'

const slug = (id: string) => id.slice(id.indexOf('/') + 1)

/** What a reservation does between its State and one other: the answer, both ways, and each thing it touches. */
export function PairEffect({ of }: { of: PairEffectFragment }) {
  const touches = of.touches.filter(({ does }) => does !== 'NOTHING')
  const first = touches[0]
  const about = {
    on: of.on,
    ...(first?.mechanism ? { ask: slug(first.mechanism.id) } : {}),
    ...(first?.offence ? { for: slug(first.offence.id) } : {}),
  }
  return (
    <div className="pair-effect">
      <p>
        <strong>{of.sentence}</strong>
      </p>
      {touches.length > 0 ? (
        <ul>
          {touches.map(({ mechanism, offence, provision, does, sentence }) => (
            <li key={`${provision.id} ${(mechanism ?? offence)?.id}`}>
              <IdLink id={(mechanism ?? offence)?.id ?? provision.id}>{(mechanism ?? offence)?.name}</IdLink> (
              <IdLink id={provision.id}>{provision.citation}</IdLink>): {doesName(does)}. <span className="muted">{sentence}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {of.ways.length > 0 ? (
        <ul className="ways">
          {of.ways.map(({ requesting, requested, sentence }) => (
            <li key={requesting.id}>
              {sentence}{' '}
              <Link to="/scenario" search={{ from: slug(requesting.id), to: slug(requested.id), ...about }}>
                {requesting.name} asks {requested.name}: the scenario
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
