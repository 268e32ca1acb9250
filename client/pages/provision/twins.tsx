import type { TwinFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

const RELATIONS: Record<string, string> = {
  equal: 'says much the same',
  narrower: 'this one is narrower',
  broader: 'this one is broader',
  overlaps: 'the two overlap',
}

/** The counterparts of a provision in other instruments. */
export function Twins({ of }: { of: readonly TwinFragment[] }) {
  if (of.length === 0) return null
  return (
    <section>
      <h2>Counterparts elsewhere</h2>
      <ul className="found">
        {of.map(({ provision, relation, link }) => (
          <li key={link.id}>
            <IdLink id={provision.id}>{provision.citation}</IdLink> <IdLink id={link.id}>({RELATIONS[relation] ?? relation})</IdLink>
            {provision.summary ? <p>{provision.summary}</p> : null}
            {link.note ? <p className="muted">{link.note}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
