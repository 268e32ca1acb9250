import { useOperation } from '../../api/client.ts'
import { HoldsOfDocument } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { WhatHolds } from '../../parts/what-holds.tsx'
import { Answered } from '../../shell/answered.tsx'

/** What holds a power or a kind of cooperation, provision by provision; the adopted text of the newest treaty is open. */
export function HoldsOf({ id }: { id: string }) {
  const query = useOperation(HoldsOfDocument, { id })
  return (
    <section>
      <h2>What holds it</h2>
      <Answered query={query} what="what holds it">
        {({ node }) => {
          const places = node?.__typename === 'Power' ? node.grantedBy : node?.__typename === 'Mechanism' ? node.establishedBy : []
          const first = places.find((place) => place.id.startsWith('uncc/final/')) ?? places[0]
          if (places.length === 0) return <p className="nothing">No provision that is held gives it; nothing follows.</p>
          return places.map(({ id: place, citation, row }) =>
            row ? (
              <details key={place} className="more" open={place === first?.id}>
                <summary>{citation}</summary>
                <p>
                  <IdLink id={place}>Open {citation}</IdLink>
                </p>
                <WhatHolds measure={place} row={row} />
              </details>
            ) : null,
          )
        }}
      </Answered>
    </section>
  )
}
