import type { ProvisionFactsFragment } from '../../api/generated/graphql.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { dayOf } from '../../words/day.ts'
import { obligationWords } from '../../words/obligation.ts'
import { list } from '../../words/sides.ts'

/** The facts about a provision: how far it binds, when it applies, what they rest on. */
export function ProvisionFacts({ provision }: { provision: ProvisionFactsFragment }) {
  const { witnesses } = provision
  const fields = [...new Set(witnesses.map((witness) => witness.field))]
  const last = witnesses
    .map((witness) => witness.on)
    .sort()
    .at(-1)
  return (
    <dl className="facts">
      <dt>Duty</dt>
      <dd>{provision.modality ? obligationWords(provision.modality) : 'not known'}</dd>
      {provision.appliesWhen ? (
        <>
          <dt>Applies</dt>
          <dd>{provision.appliesWhen}</dd>
        </>
      ) : null}
      {provision.extentOf && !provision.isMeasure ? (
        <>
          <dt>Part of</dt>
          <dd>
            the measure <IdLink id={provision.extentOf.id}>{provision.extentOf.citation}</IdLink>
          </dd>
        </>
      ) : null}
      <dt>Rests on</dt>
      <dd>
        <BasisTag basis={provision.basis} witnesses={witnesses} source={provision.source} />
        {last ? (
          <span className="muted">
            {' '}
            {list(fields)}, {dayOf(last)}
          </span>
        ) : null}
      </dd>
      <dt>Official words</dt>
      <dd>{provision.text ? 'held here' : 'not held here'}</dd>
    </dl>
  )
}
