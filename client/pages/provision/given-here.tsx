import type { GivenHereFragment, ProvisionPageQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { holdWords } from '../../words/grade.ts'
import { sidesWords } from '../../words/sides.ts'

type Provision = NonNullable<ProvisionPageQuery['provision']>
type Given = GivenHereFragment & { children?: readonly Given[] }

const BEARERS = {
  PERSON: 'any person',
  CUSTODIAN: 'whoever holds the data',
  PROVIDER: 'a provider',
  REQUESTED_STATE: 'the State that is asked',
}
const below = (part: Given): Given[] => [part, ...(part.children ?? []).flatMap(below)]

/** What an article and its parts give: protections, grounds of refusal and burdens, each with its place. */
export function GivenHere({ of }: { of: Provision }) {
  const places = below(of as Given).filter((place) => place.provides.length > 0 || place.imposes.length > 0)
  if (places.length === 0) return null
  return (
    <section>
      <h2>What it gives</h2>
      <ul className="found">
        {places.flatMap((place) => [
          ...place.provides.map((given) => (
            <li key={given.link.id}>
              {place.id === of.id ? null : (
                <>
                  <IdLink id={place.id}>{place.citation.slice(place.citation.indexOf(', ') + 2)}</IdLink>:{' '}
                </>
              )}
              <IdLink id={given.safeguard.id}>{given.safeguard.name}</IdLink>, <IdLink id={given.link.id}>{holdWords(given)}</IdLink>
              <span className="muted"> ({sidesWords(given.appliesTo)})</span>
              {given.link.note ? <p className="muted">{given.link.note}</p> : null}
            </li>
          )),
          ...place.imposes.map((burden) => (
            <li key={burden.link.id}>
              {place.id === of.id ? null : (
                <>
                  <IdLink id={place.id}>{place.citation.slice(place.citation.indexOf(', ') + 2)}</IdLink>:{' '}
                </>
              )}
              a burden, <IdLink id={burden.burden.id}>{burden.burden.name.toLowerCase()}</IdLink>,{' '}
              <IdLink id={burden.link.id}>on {BEARERS[burden.onWhom]}</IdLink>
              {burden.until ? `, until ${burden.until}` : ''}
              {burden.link.note ? <p className="muted">{burden.link.note}</p> : null}
            </li>
          )),
        ])}
      </ul>
    </section>
  )
}
