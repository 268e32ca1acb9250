import type { CellProofQuery } from '../../api/generated/graphql.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { Disagree } from '../../parts/disagree.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { dayOf } from '../../words/day.ts'
import { holdWords } from '../../words/grade.ts'
import { sidesWords } from '../../words/sides.ts'

type Finding = CellProofQuery['cell']['because'][number]

/** A clause that protects, how strongly, and hop by hop how it gets to the measure. */
export function FindingProof({ finding, release }: { finding: Finding; release: string }) {
  const { provision, link, carrier, reach } = finding
  return (
    <article className="finding">
      <p>
        <IdLink id={provision.id}>{provision.citation}</IdLink>: {holdWords(finding)}; binds {sidesWords(finding.sides)}.
      </p>
      {provision.summary ? <p className="ours">{provision.summary}</p> : null}
      {link.note ? <p className="muted">{link.note}</p> : null}
      {carrier || reach.length > 0 ? (
        <ol className="chain" aria-label="How it gets there">
          {carrier && reach.length === 0 ? (
            <li>
              carried by <IdLink id={carrier.id}>{carrier.citation}</IdLink>
            </li>
          ) : null}
          {reach.map((hop) => (
            <li key={hop.id}>
              <IdLink id={hop.id}>{hop.sentence}</IdLink> {hop.note ? <span className="muted">{hop.note}</span> : null}
            </li>
          ))}
        </ol>
      ) : null}
      <p className="small">
        <BasisTag basis={finding.basis} witnesses={link.witness ? [link.witness] : []} source={link.source} />{' '}
        <span className="muted">
          {link.by ? `found by ${link.by.replace('coder/', '').replaceAll('-', ' ')}` : null}
          {link.on ? `, ${dayOf(link.on)}` : null}
        </span>{' '}
        <IdLink id={link.id}>Open this finding</IdLink>
      </p>
      <Disagree id={link.id} says={link.sentence} origin={link.origin} release={release} />
    </article>
  )
}
