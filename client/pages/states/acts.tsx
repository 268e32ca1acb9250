import type { ActOfStateFragment } from '../../api/generated/graphql.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { actWords, contentWords, effectWords, whenWords } from '../../words/acts.ts'
import { dayOf } from '../../words/day.ts'

/** Everything it did that is held, earliest first, each with its source. */
export function Acts({ of }: { of: readonly ActOfStateFragment[] }) {
  return (
    <section>
      <h2>
        What it did <span className="muted">{of.length}</span>
      </h2>
      {of.length === 0 ? (
        <p className="muted">No act is held. Where a table lists it nowhere, that says nothing about what came after its last day.</p>
      ) : (
        <ol className="acts">
          {of.map((act) => (
            <li key={act.id}>
              <ActItem act={act} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function ActItem({ act }: { act: ActOfStateFragment }) {
  const { instrument, summary, effect, content, takesEffect, withdrawnBy, concerns, concernLinks } = act
  return (
    <>
      <h3>
        <IdLink id={act.id}>{actWords(act.kind, instrument?.shortName ?? 'treaty')}</IdLink> {whenWords(act)}
      </h3>
      {summary || effect ? (
        <p>
          {summary ? `${summary.charAt(0).toUpperCase()}${summary.slice(1)}. ` : ''}
          {effectWords(effect)} {contentWords(content)}
        </p>
      ) : null}
      {takesEffect || withdrawnBy ? (
        <p className="muted">
          {takesEffect ? `In effect from ${dayOf(takesEffect)}. ` : ''}
          {withdrawnBy ? (
            <>
              <IdLink id={withdrawnBy.id}>Taken back</IdLink> {whenWords(withdrawnBy)}.
            </>
          ) : null}
        </p>
      ) : null}
      {concerns.length > 0 ? (
        <p>
          Concerns{' '}
          {concerns.map((provision, index) => (
            <span key={provision.id}>
              {index > 0 ? ', ' : ''}
              <IdLink id={provision.id}>{provision.citation}</IdLink>
            </span>
          ))}
          . <span className="muted">{[...new Set(concernLinks.map(({ note }) => note))].join(' ')}</span>
        </p>
      ) : null}
      <p className="small">
        <BasisTag basis={act.basis} source={act.source} />
      </p>
    </>
  )
}
