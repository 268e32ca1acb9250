import { Suspense } from 'react'
import { useOperation } from '../../api/client.ts'
import { PathEndsDocument, type PathEndsQuery } from '../../api/generated/graphql.ts'
import { later } from '../../parts/later.ts'
import { Trouble } from '../../shell/trouble.tsx'
import { isAsked, type MapView } from './map-view.ts'
import { PathAnswer } from './path-answer.tsx'
import { WAY_EXAMPLES } from './path-examples.ts'
import { anyOf, KIND_CHOICES } from './path-kinds.ts'
import { PathNone } from './path-none.tsx'
import type { Take } from './use-map-view.ts'
import type { FoundWays } from './use-way.ts'
import { askWay, endWay } from './view-steps.ts'

/** Comes after the map, with the library that it is made of. */
const ThingField = later(async () => (await import('../../parts/thing-field.tsx')).ThingField)

interface Props {
  view: MapView
  found: FoundWays
  take: Take
}

const FIELD = { placeholder: 'a name, art. 24(2), or any power', always: KIND_CHOICES }
const titleOf = (node: PathEndsQuery['from']) => (node?.__typename === 'Provision' ? node.citation : node?.title)

/** From here to …: two ends, and the shortest ways between them with every hop explained. */
export function PathPanel({ view, found, take }: Props) {
  const { path } = view
  const [from, to] = [path?.from ?? '', path?.to ?? '']
  const ends = useOperation(PathEndsDocument, { from, to }, { enabled: path !== null })
  const nameOf = (id: string, node: PathEndsQuery['from']) => (id === '' ? '' : (anyOf(id) ?? titleOf(node) ?? id))
  const [fromName, toName] = [nameOf(from, ends.data?.from ?? null), nameOf(to, ends.data?.to ?? null)]
  return (
    <details className="path" open={path !== null}>
      <summary>From here to …</summary>
      <search className="path-ask" aria-label="A way between two things">
        <Suspense fallback={<div className="search-room" />}>
          <ThingField
            {...FIELD}
            label="From"
            value={path?.from ?? undefined}
            name={fromName}
            onChange={(id) => take(askWay({ from: id }))}
          />
          <ThingField {...FIELD} label="To" value={path?.to ?? undefined} name={toName} onChange={(id) => take(askWay({ to: id }))} />
        </Suspense>
        {isAsked(path) ? (
          <>
            <label>
              Along
              <select value={path.along} onChange={(event) => take(askWay({ along: event.target.value === 'all' ? 'all' : 'law' }))}>
                <option value="law">what the law says</option>
                <option value="all">any link</option>
              </select>
            </label>
            <button type="button" className="button" onClick={() => take(endWay)}>
              Back to the map
            </button>
          </>
        ) : null}
      </search>
      {isAsked(path) ? null : (
        <ul className="path-examples">
          {WAY_EXAMPLES.map(({ title, ends: wanted }) => (
            <li key={title}>
              <button type="button" className="plain-button" onClick={() => take(askWay(wanted))}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.error ? <Trouble error={found.error} /> : null}
      {isAsked(path) && !found.error ? (
        found.chosen ? (
          <PathAnswer chosen={found.chosen} found={found} path={path} take={take} />
        ) : found.waiting ? (
          <p className="muted path-answer path-waiting">Looking for the shortest way…</p>
        ) : (
          <PathNone path={path} from={fromName} to={toName} take={take} />
        )
      ) : null}
    </details>
  )
}
