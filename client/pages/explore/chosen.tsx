import { isFoldedAbsences } from '../../graph/fold-absences.ts'
import type { Picture } from '../../graph/picture.ts'
import { sentence } from '../../twin/sentence.ts'
import { ChosenAbsences } from './chosen-absences.tsx'
import { ChosenLink } from './chosen-link.tsx'
import { ChosenThing } from './chosen-thing.tsx'
import { InsideLink } from './inside-link.tsx'
import type { MapView } from './map-view.ts'
import type { Take } from './use-map-view.ts'

interface Props {
  picture: Picture
  view: MapView
  take: Take
  release: string
  /** What is said while nothing is chosen; the sentence of the picture where nothing else is given. */
  whole?: readonly string[]
}

/** What is chosen on the map, explained; or the map itself in a sentence. */
export function Chosen({ picture, view, take, release, whole = [sentence(picture, null)] }: Props) {
  const { focus } = view
  if (focus === null)
    return (
      <div className="chosen">
        {whole.map((words) => (
          <p key={words} className="law">
            {words}
          </p>
        ))}
        <p className="muted small">
          Choose a thing or a line, on the map or in the outline: it is explained here, and what else it is tied to can be opened.
        </p>
      </div>
    )
  const inside = picture.ties.get(focus)
  return (
    <div className="chosen" aria-live="polite">
      {focus.startsWith('stands-in/') ? (
        inside ? (
          <InsideLink tie={inside} picture={picture} take={take} />
        ) : null
      ) : isFoldedAbsences(focus) ? (
        <ChosenAbsences id={focus} picture={picture} take={take} />
      ) : focus.startsWith('link/') ? (
        <ChosenLink id={focus} take={take} release={release} />
      ) : (
        <ChosenThing id={focus} picture={picture} view={view} take={take} release={release} />
      )}
    </div>
  )
}
