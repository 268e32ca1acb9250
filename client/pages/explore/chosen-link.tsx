import { useOperation } from '../../api/client.ts'
import { ChosenLinkDocument } from '../../api/generated/graphql.ts'
import { tieMeaning } from '../../graph/tie-words.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { Disagree } from '../../parts/disagree.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { Answered } from '../../shell/answered.tsx'
import { dayOf } from '../../words/day.ts'
import { propertyRows } from '../../words/properties.ts'
import { CloseChosen } from './close-chosen.tsx'
import { Ends } from './ends.tsx'
import type { Take } from './use-map-view.ts'

/** What a link means, its own words, what it rests on, who found it and when, and how to object. */
export function ChosenLink({ id, take, release }: { id: string; take: Take; release: string }) {
  const query = useOperation(ChosenLinkDocument, { id })
  return (
    <>
      <CloseChosen kind="link" take={take} />
      <Answered query={query} what="the link">
        {({ link }) =>
          link ? (
            <>
              <p className="law">{link.sentence}</p>
              <p>{tieMeaning(link.kind)}</p>
              {link.note ? <p className="ours">{link.note}</p> : null}
              {link.unsettled ? <p className="nothing">Two coders still differ about this.</p> : null}
              <dl className="facts">
                {propertyRows(link.properties, Boolean(link.witness)).map(([name, value]) => (
                  <div key={name} className="pair">
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
                <div className="pair">
                  <dt>Rests on</dt>
                  <dd>
                    <BasisTag basis={link.basis} witnesses={link.witness ? [link.witness] : []} source={link.source} />
                  </dd>
                </div>
                {link.by ? (
                  <div className="pair">
                    <dt>Found by</dt>
                    <dd>
                      <IdLink id={link.by}>{link.by.replace('coder/', '').replaceAll('-', ' ')}</IdLink>
                      {link.on ? `, ${dayOf(link.on)}` : ''}
                    </dd>
                  </div>
                ) : null}
              </dl>
              <Ends from={link.from} to={link.to} take={take} />
              <Disagree id={link.id} says={link.sentence} origin={link.origin} release={release} />
              <p>
                <IdLink id={link.id}>All about this link</IdLink>
              </p>
            </>
          ) : (
            <p>No link of this release is called that. It may have been one of an earlier release.</p>
          )
        }
      </Answered>
    </>
  )
}
