import type { Take } from './use-map-view.ts'
import { choose } from './view-steps.ts'

interface End {
  id: string
  title: string
  citation?: string
}

const nameOf = ({ citation, title }: End) => citation ?? title

/** The two things that a link ties, each a way to choose it. */
export function Ends({ from, to, take }: { from: End; to: End; take: Take }) {
  return (
    <p className="ends">
      {[from, to].map((end) => (
        <button key={end.id} type="button" className="chip" onClick={() => take(choose(end.id))}>
          {nameOf(end)}
        </button>
      ))}
    </p>
  )
}
