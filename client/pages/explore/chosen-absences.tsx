import type { Picture } from '../../graph/picture.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { sentence } from '../../twin/sentence.ts'
import { CloseChosen } from './close-chosen.tsx'
import type { Take } from './use-map-view.ts'
import { remove } from './view-steps.ts'

/** Findings of absence that are one mark on the map: each with its page, where the search and its rule stand. */
export function ChosenAbsences({ id, picture, take }: { id: string; picture: Picture; take: Take }) {
  const thing = picture.things.get(id)
  if (!thing) return null
  return (
    <>
      <CloseChosen kind="absence" take={take} />
      <h2>{thing.title}</h2>
      <p className="reads">{sentence(picture, id)}</p>
      <ul className="lines-list">
        {(thing.parts ?? []).map((part) => (
          <li key={part.id}>
            <IdLink id={part.id}>{part.title}</IdLink>
          </li>
        ))}
      </ul>
      <p className="steps">
        <button type="button" className="button" onClick={() => take(remove(id))}>
          Take it off
        </button>
      </p>
    </>
  )
}
