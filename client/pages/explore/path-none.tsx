import type { Wanted } from './map-view.ts'
import type { Take } from './use-map-view.ts'
import { askWay } from './view-steps.ts'

const LONGEST = 8

/** That nothing joins two things is an answer too, with how far it was looked. */
export function PathNone({ path, from, to, take }: { path: Wanted; from: string; to: string; take: Take }) {
  return (
    <div className="path-answer">
      <p className="law" role="status">
        No chain of at most {path.most} links {path.along === 'law' ? 'along the law ' : ''}leads from {from} to {to} in what is held.
      </p>
      <p className="steps">
        {path.most < LONGEST ? (
          <button type="button" className="button" onClick={() => take(askWay({ most: LONGEST }))}>
            Look as far as {LONGEST} links
          </button>
        ) : null}
        {path.along === 'law' ? (
          <button type="button" className="button" onClick={() => take(askWay({ along: 'all' }))}>
            Look along any link
          </button>
        ) : null}
      </p>
    </div>
  )
}
