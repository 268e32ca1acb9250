import { DRAWN_MOST } from '../../graph/cut.ts'
import type { Picture } from '../../graph/picture.ts'
import { longName, manyTexts } from '../../graph/short-name.ts'
import { IdLink } from '../../parts/id-link.tsx'
import type { MapView } from './map-view.ts'
import type { Take } from './use-map-view.ts'
import { bringBack, drawAll, foldAll } from './view-steps.ts'

interface Props {
  picture: Picture
  view: MapView
  take: Take
}

/** What is not drawn, why, and the way to it. Nothing is left out without a word. */
export function Said({ picture, view, take }: Props) {
  const all = new Map([...picture.things, ...picture.rest.map(({ thing }) => [thing.id, thing] as const)])
  const several = manyTexts(all.values())
  const gone = (why: string) => picture.rest.filter((rest) => rest.why === why).length
  const [off, folded] = [gone('off'), gone('folded')]
  return (
    <ul className="map-said">
      {picture.cuts.map((cut) => {
        const thing = cut.centre ? all.get(cut.centre) : undefined
        return (
          <li key={cut.key}>
            {thing ? `${longName(thing, several)}: ` : ''}
            {cut.shown} of {cut.total} drawn, most linked first; the rest is in the table
            {thing ? (
              <>
                {' '}
                and on <IdLink id={thing.id}>its page</IdLink>
              </>
            ) : null}
            .{' '}
            {view.all ? null : (
              <button type="button" className="plain-button" onClick={() => take(drawAll(true))}>
                Draw up to {DRAWN_MOST}
              </button>
            )}
          </li>
        )
      })}
      {off > 0 ? (
        <li>
          {off} taken off.{' '}
          <button type="button" className="plain-button" onClick={() => take(bringBack)}>
            Bring back
          </button>
        </li>
      ) : null}
      {view.folded.length > 0 ? (
        <li>
          {folded} folded away.{' '}
          <button type="button" className="plain-button" onClick={() => take(foldAll([]))}>
            Unfold all
          </button>
        </li>
      ) : null}
    </ul>
  )
}
