import type { ClaimFactsFragment } from '../api/generated/graphql.ts'
import { isText, placeName } from './claim-place.ts'
import { IdLink } from './id-link.tsx'

type Place = ClaimFactsFragment['about'][number]

/** More than so many stand in one paragraph, without their titles. */
const LISTED = 3

/** The texts a claim speaks of, and what it says that they have or lack; where it was us who placed it there, that is said. */
export function ClaimPlaces({ about }: { about: readonly Place[] }) {
  const allOurs = about.length > LISTED && about.every(({ placement }) => placement === 'ours')
  if (about.length > LISTED)
    return (
      <>
        {about.map((place, index) => (
          <span key={place.node.id}>
            {index > 0 ? '; ' : ''}
            <IdLink id={place.node.id}>{shortAfter(about[index - 1], place)}</IdLink>
            {allOurs ? '' : <Ours place={place} />}
          </span>
        ))}
        {allOurs ? <span className="muted"> (all placed there by us)</span> : null}
      </>
    )
  return (
    <ul className="several">
      {about.map((place) => (
        <li key={place.node.id}>
          <IdLink id={place.node.id}>{placeName(place.node)}</IdLink>
          {place.node.__typename === 'Provision' ? (place.node.printedTitle ? ` ${place.node.printedTitle}` : '') : ''}
          {isText(place.node) && place.node.__typename !== 'Provision' ? ', as a whole' : ''}
          <Ours place={place} />
        </li>
      ))}
    </ul>
  )
}

const Ours = ({ place }: { place: Place }) => (place.placement === 'ours' ? <span className="muted"> (placed there by us)</span> : null)

/** `art. 7` after another article of the same text. */
function shortAfter(before: Place | undefined, { node }: Place): string {
  const same = before?.node.__typename === 'Provision' && node.__typename === 'Provision' && before.node.version.id === node.version.id
  return same ? node.citation.slice(node.citation.lastIndexOf(', ') + 2) : placeName(node)
}
