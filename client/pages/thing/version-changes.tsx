import type { VersionOutlineQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

type Change = NonNullable<VersionOutlineQuery['version']>['changes'][number]

const GROUPS: [string, string][] = [
  ['dropped', 'Dropped'],
  ['new', 'New'],
  ['weakened', 'Weaker: it asks less of States'],
  ['strengthened', 'Stronger: it asks more of States'],
  ['not-settled', 'Not settled: the readings of the change differ'],
  ['split', 'Split into several'],
  ['merged', 'Merged with others'],
  ['renumbered', 'Another number, the same substance'],
  ['same', 'Unchanged'],
]

/** What became of the whole text before this one, article by article. */
export function VersionChanges({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null
  const before = changes.find(({ earlier }) => earlier)?.earlier?.version.label.toLowerCase() ?? 'text before it'
  return (
    <section>
      <h2>What changed from the {before}</h2>
      <p className="muted">
        Article by article, as far as two recollections agree; see the statement behind each. Nothing was compared with the official drafts.
        Whether people are better off is another question than how much a State has to do.
      </p>
      {GROUPS.map(([kind, name]) => {
        const own = changes.filter(({ change }) => change === kind)
        return own.length === 0 ? (
          kind === 'dropped' || kind === 'new' ? (
            <p key={kind}>{name}: no article.</p>
          ) : null
        ) : (
          <details key={kind} className="more" open={kind === 'dropped' || kind === 'new' || kind === 'weakened'}>
            <summary>
              {name} <span className="muted">{own.length}</span>
            </summary>
            <ul className="found">
              {own.map((change) => (
                <OneChange key={(change.later ?? change.earlier)?.id} of={change} />
              ))}
            </ul>
          </details>
        )
      })}
    </section>
  )
}

function OneChange({ of: { earlier, later, link } }: { of: Change }) {
  const shown = later ?? earlier
  return (
    <li>
      {shown ? <IdLink id={shown.id}>{`${shown.citation}: ${shown.title}`}</IdLink> : null}
      {later && earlier ? (
        <span className="muted">
          {' '}
          was <IdLink id={earlier.id}>art. {earlier.number}</IdLink>
        </span>
      ) : null}
      {link ? (
        <p className="muted">
          <IdLink id={link.id}>{link.note ?? 'the statement'}</IdLink>
          {link.unsettled ? ' The recollections differ.' : ''}
        </p>
      ) : null}
    </li>
  )
}
