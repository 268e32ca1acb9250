import type { ProvisionTrailFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

type Above = Pick<NonNullable<ProvisionTrailFragment['parent']>, 'id' | 'title' | 'citation' | 'level'> & { parent?: Above | null }

const chain = (above: Above | null | undefined): Above[] => (above ? [...chain(above.parent), above] : [])
const shortName = ({ citation, title, level }: Above) => {
  const place = citation.slice(citation.indexOf(', ') + 2)
  return title === citation || level === 'paragraph' || level === 'item' ? place : `${place.split(', ').at(-1)} ${title}`
}

/** Where a provision stands: the text, and what it is part of. */
export function Trail({ provision }: { provision: ProvisionTrailFragment }) {
  return (
    <nav aria-label="Where it stands">
      <ol className="trail">
        <li>
          <IdLink id={provision.version.id}>{provision.version.title}</IdLink>
        </li>
        {chain(provision.parent).map((above) => (
          <li key={above.id}>
            <IdLink id={above.id}>{shortName(above)}</IdLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
