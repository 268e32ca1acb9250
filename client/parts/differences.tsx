import type { DifferingActFragment, DiffersFragment } from '../api/generated/graphql.ts'
import { whenWords, withDays } from '../words/acts.ts'
import { IdLink } from './id-link.tsx'

type Difference = DiffersFragment & { treaty?: string }

/** Where tables, or a table and the treaty's own rule, do not agree: what counts and what does not, side by side. */
export function Differences({ of }: { of: readonly Difference[] }) {
  if (of.length === 0) return null
  return (
    <section>
      <h2>
        Where sources differ <span className="muted">{of.length}</span>
      </h2>
      {of.map(({ about, counted, other, sentence, treaty }) => (
        <div key={about.id + sentence}>
          <h3>{treaty ?? <IdLink id={about.id}>{about.title}</IdLink>}</h3>
          <p>{withDays(sentence)}</p>
          {counted || other.length > 0 ? (
            <dl className="sides">
              <div>
                <dt>Counts</dt>
                <dd>{counted ? <Side act={counted} /> : 'nothing: the table that ranks first lists no consent'}</dd>
              </div>
              {other.length === 0 ? (
                <div>
                  <dt>Ranks first</dt>
                  <dd>a table that lists no consent</dd>
                </div>
              ) : null}
              {other.map((act) => (
                <div key={act.id}>
                  <dt>Does not count</dt>
                  <dd>
                    <Side act={act} />
                  </dd>
                </div>
              ))}
            </dl>
          ) : null}
        </div>
      ))}
    </section>
  )
}

function Side({ act }: { act: DifferingActFragment }) {
  return (
    <>
      <IdLink id={act.id}>{act.kind}</IdLink> {whenWords(act)}
      {act.summary ? `: ${act.summary}` : ''}
      {act.source ? (
        <>
          , according to <IdLink id={act.source.id}>{act.source.title}</IdLink>
        </>
      ) : null}
    </>
  )
}
