import type { LineageEntryFragment } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

const CHANGES: Record<string, string> = {
  first: 'the earliest text held',
  same: 'unchanged',
  renumbered: 'has another number',
  strengthened: 'stronger: it asks more of States',
  weakened: 'weaker: it asks less of States',
  'not-settled': 'changed; how is not settled',
  split: 'split into several',
  merged: 'merged with others',
  new: 'new here',
  dropped: 'dropped',
}

/** The same subject in the earlier and later texts of the instrument. */
export function Lineage({ of, here }: { of: readonly LineageEntryFragment[]; here: string }) {
  if (of.length < 2) return null
  return (
    <section>
      <h2>From draft to draft</h2>
      <ol className="found">
        {of.map(({ version, provision, change, link }) => (
          <li key={version.id + (provision?.id ?? '')}>
            {provision === null ? (
              <IdLink id={version.id}>{version.title}</IdLink>
            ) : provision.id === here ? (
              <b>{provision.citation}</b>
            ) : (
              <IdLink id={provision.id}>{provision.citation}</IdLink>
            )}
            {': '}
            {link ? <IdLink id={link.id}>{CHANGES[change] ?? change}</IdLink> : (CHANGES[change] ?? change)}
            {link?.unsettled ? <span className="muted"> (the recollections differ; see the note)</span> : null}
            {link?.note ? <p className="muted">{link.note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
