import type { Picture } from '../../graph/picture.ts'
import { manyTexts, shortName } from '../../graph/short-name.ts'
import { tieWords } from '../../graph/tie-words.ts'
import type { Take } from './use-map-view.ts'
import { choose } from './view-steps.ts'

/** The lines that meet at a thing, each a way to its explanation. */
export function ThingLinks({ id, picture, take }: { id: string; picture: Picture; take: Take }) {
  const around = picture.neighbours.get(id) ?? []
  const several = manyTexts(picture.things.values())
  if (around.length === 0) return null
  return (
    <section aria-label="Its lines on the map">
      <h3>Its lines on the map</h3>
      <ul className="lines-list">
        {around.flatMap(({ id: far, ties }) =>
          ties.map((tie) => {
            const other = picture.things.get(far)
            return (
              <li key={tie.id}>
                <button type="button" className="plain-button" onClick={() => take(choose(tie.id))}>
                  {tieWords(tie.kind, tie.from === id ? 'OUT' : 'IN')} {other ? shortName(other, several) : far}
                </button>
              </li>
            )
          }),
        )}
      </ul>
    </section>
  )
}
