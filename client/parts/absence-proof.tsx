import type { AbsenceFactsFragment } from '../api/generated/graphql.ts'
import { dayOf } from '../words/day.ts'
import { methodWords } from '../words/method.ts'
import { BasisTag } from './basis-tag.tsx'
import { Disagree } from './disagree.tsx'
import { IdLink } from './id-link.tsx'

const Provisions = ({ of }: { of: AbsenceFactsFragment['searched'] }) => (
  <>
    {of.map((provision, index) => (
      <span key={provision.id}>
        {index > 0 ? '; ' : ''}
        <IdLink id={provision.id}>{provision.citation}</IdLink>
      </span>
    ))}
  </>
)

interface Props {
  absence: AbsenceFactsFragment
  release: string
  /** True on the finding's own page, which need not lead to itself. */
  own?: boolean
}

/** A finding that something is not there: how it was looked for, where, by whom, and what would change it. */
export function AbsenceProof({ absence, release, own = false }: Props) {
  return (
    <article className="finding">
      <dl className="facts">
        <dt>How</dt>
        <dd>{methodWords(absence.method, absence.source?.title)}</dd>
        <dt>Searched</dt>
        <dd>{absence.searched.length > 0 ? <Provisions of={absence.searched} /> : 'nothing'}</dd>
        {absence.terms.map((run) => (
          <TermRow key={`${run.version.id}${run.pattern}`} run={run} />
        ))}
        <dt>Rule</dt>
        <dd>{absence.rule}</dd>
        {absence.wouldChange ? (
          <>
            <dt>Would change it</dt>
            <dd>{absence.wouldChange}</dd>
          </>
        ) : null}
        <dt>Rests on</dt>
        <dd>
          <BasisTag basis={absence.basis} witnesses={absence.witnesses} source={absence.source} />
        </dd>
        <dt>Covers</dt>
        <dd>
          <Provisions of={absence.covers} />
        </dd>
        <dt>Found by</dt>
        <dd>
          {absence.by.replace('coder/', '').replaceAll('-', ' ')}, {dayOf(absence.on)}
        </dd>
      </dl>
      {own ? null : (
        <p className="small">
          <IdLink id={absence.id}>Open this finding</IdLink>
        </p>
      )}
      <Disagree id={absence.id} says={absence.title} origin={absence.origin} release={release} />
    </article>
  )
}

function TermRow({ run }: { run: AbsenceFactsFragment['terms'][number] }) {
  return (
    <>
      <dt>Pattern</dt>
      <dd>
        <code>{run.pattern}</code> over the {run.version.title}:{' '}
        {run.hits === 0 ? 'no hit' : `${run.hits} hits, all read and judged not to be it`}
        {run.hitsIn.length > 0 ? (
          <>
            {' '}
            (<Provisions of={run.hitsIn} />)
          </>
        ) : null}
      </dd>
    </>
  )
}
