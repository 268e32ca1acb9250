import { useState } from 'react'
import { useOperation } from '../api/client.ts'
import { NeighboursDocument, type NeighboursQuery } from '../api/generated/graphql.ts'
import { Answered } from '../shell/answered.tsx'
import { basisWords } from '../words/basis.ts'
import { LINK_ORDER, linkHeading, STRUCTURE } from '../words/links.ts'
import { IdLink } from './id-link.tsx'

const FEW = 12
const MANY = 100

type Neighbourhood = NeighboursQuery['neighbourhood']

interface Props {
  id: string
  heading: string
  kinds: string[]
  /** What is said where nothing is. */
  empty?: string
}

/** What a thing is tied to, both ways, in sentences; each opens the statement behind it. */
export function Neighbours({ id, heading, kinds, empty = 'Nothing is tied to it in this release.' }: Props) {
  const [each, setEach] = useState(FEW)
  const query = useOperation(NeighboursDocument, { id, each, kinds }, { keep: each !== FEW })
  return (
    <section className="neighbours">
      <h2>{heading}</h2>
      <Answered query={query} what="what it is tied to">
        {({ neighbourhood }) => <Groups of={neighbourhood} id={id} onAll={() => setEach(MANY)} empty={empty} />}
      </Answered>
    </section>
  )
}

function Groups({ of, id, onAll, empty }: { of: Neighbourhood; id: string; onAll: () => void; empty: string }) {
  const groups = of.groups.toSorted(
    (a, b) => LINK_ORDER.indexOf(a.kind) - LINK_ORDER.indexOf(b.kind) || b.direction.localeCompare(a.direction),
  )
  if (groups.length === 0) return <p className="muted">{empty}</p>
  return groups.map((group) => {
    const links = of.links.filter(
      (link) => link.kind === group.kind && (group.direction === 'IN' ? link.to.id === id : link.from.id === id),
    )
    return (
      <section key={group.kind + group.direction} className="group">
        <h3>
          {linkHeading(group.kind, group.direction)} <span className="muted">{group.total}</span>
        </h3>
        <ul>
          {links.map((link) => {
            const other = link.from.id === id ? link.to : link.from
            return (
              <li key={link.id}>
                {STRUCTURE.includes(link.kind) ? null : (
                  <IdLink id={link.id} className="statement">
                    {link.sentence}
                  </IdLink>
                )}
                <p>
                  <IdLink id={other.id}>{other.title}</IdLink>
                  {STRUCTURE.includes(link.kind) ? null : (
                    <span className="basis">{basisWords(link.basis, link.witness ? [link.witness] : [])}</span>
                  )}
                </p>
              </li>
            )
          })}
        </ul>
        {group.shown < group.total ? (
          <p className="muted">
            {group.shown} of {group.total}.{' '}
            {group.shown < MANY ? (
              <button type="button" className="button" onClick={onAll}>
                Show up to {MANY}
              </button>
            ) : null}
          </p>
        ) : null}
      </section>
    )
  })
}
