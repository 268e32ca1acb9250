import { Link } from '@tanstack/react-router'
import type { FoundPathFragment } from '../../api/generated/graphql.ts'
import { citation } from '../../export/citation.ts'
import { CopyButton } from '../../parts/copy.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { TakeAway } from '../../parts/take-away.tsx'
import { basisWords } from '../../words/basis.ts'
import { list } from '../../words/sides.ts'
import type { Wanted } from './map-view.ts'
import { crossings, HOP_COLUMNS, hopRows, nodeName, passing } from './path-hops.ts'
import { PathHops } from './path-hops-list.tsx'
import type { Take } from './use-map-view.ts'
import { type FoundWays, MOST_WAYS, YARDSTICK } from './use-way.ts'
import { takeWay } from './view-steps.ts'

interface Props {
  chosen: FoundPathFragment
  found: FoundWays
  path: Wanted
  take: Take
}

/** The way in one sentence, hop by hop, with what it crosses, its weakest measure and the others of the same length. */
export function PathAnswer({ chosen, found, path, take }: Props) {
  const { ways, release } = found
  const crossed = crossings(chosen)
  const at = ways.indexOf(chosen)
  const ends = `${nodeName(chosen.nodes[0] as (typeof chosen.nodes)[number])} to ${nodeName(chosen.nodes.at(-1) as (typeof chosen.nodes)[number])}`
  const cited = () =>
    release
      ? citation({ what: `From ${ends}`, says: chosen.sentence, basis: basisWords(chosen.basis), release, address: window.location.href })
      : ''
  return (
    <div className="path-answer">
      <p className="law" role="status">
        {chosen.sentence}
      </p>
      <p className="muted small">
        {chosen.length === 1 ? 'One link' : `${chosen.length} links`}, the shortest there is
        {path.along === 'law' ? ' along what the law says' : ''}; its weakest link is {basisWords(chosen.basis)}. A chain says how things
        are tied here, not that one protects or permits the other.
      </p>
      {crossed.length > 0 ? (
        <p className="note">
          It passes through {list(crossed)}: what stands on either side has that in common, and is not stated to act on the other.
        </p>
      ) : null}
      <PathHops path={chosen} take={take} />
      {chosen.weakest ? (
        <p>
          The measure on the way with the most gaps, by the Necessary and Proportionate Principles:{' '}
          <IdLink id={chosen.weakest.id}>{chosen.weakest.citation}</IdLink>{' '}
          <Link to="/matrix" search={{ version: chosen.weakest.version.id, yardstick: YARDSTICK }}>
            in the matrix
          </Link>
        </p>
      ) : (
        <p className="muted">No measure stands on the way.</p>
      )}
      {ways.length > 1 ? (
        <section aria-label="Ways of the same length">
          <h2>
            {ways.length >= MOST_WAYS ? `The first ${ways.length}` : ways.length} ways of the same length
            {ways.length >= MOST_WAYS ? '; there may be more' : ''}
          </h2>
          <ol className="path-ways">
            {ways.map((way, index) => (
              <li key={way.links.map(({ id }) => id).join(' ')}>
                <button type="button" className="plain-button" aria-pressed={index === at} onClick={() => take(takeWay(index + 1))}>
                  {way.length === 1 ? way.links[0]?.sentence : `through ${passing(way).join(' → ')}`}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <div className="path-take">
        <CopyButton text={cited}>Copy with citation</CopyButton>
        <TakeAway
          name="way"
          columns={HOP_COLUMNS}
          rows={() => hopRows(chosen)}
          about={{ sentence: chosen.sentence, release: release?.id, address: window.location.href }}
        />
      </div>
    </div>
  )
}
