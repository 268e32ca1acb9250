import { KindMark } from '../../graph/kind-mark.tsx'
import { kindOrder } from '../../graph/kinds.ts'
import { LineMark } from '../../graph/line-mark.tsx'
import type { Picture } from '../../graph/picture.ts'
import { TIE_KINDS, tieFamily, tieOrder, tieWords } from '../../graph/tie-words.ts'
import { kindName } from '../../words/kinds.ts'
import { tieCode } from './map-view.ts'
import type { Take } from './use-map-view.ts'
import { toggleKind } from './view-steps.ts'

interface Props {
  picture: Picture
  hidden: readonly string[]
  take: Take
}

/** What each shape and line means, how many there are, and whether they are drawn. */
export function Legend({ picture, hidden, take }: Props) {
  const kinds = [...picture.counts.keys()]
  const things = kinds.filter((kind) => !TIE_KINDS.includes(kind)).sort((a, b) => kindOrder(a) - kindOrder(b))
  const links = kinds.filter((kind) => TIE_KINDS.includes(kind)).sort((a, b) => tieOrder(a) - tieOrder(b))
  const toggle = (code: string) => take(toggleKind(code))
  return (
    <section className="map-legend" aria-label="Legend">
      <ul>
        {things.map((kind) => (
          <li key={kind}>
            <button type="button" aria-pressed={!hidden.includes(kind)} onClick={() => toggle(kind)}>
              <KindMark kind={kind} />
              {kindName(kind, picture.counts.get(kind))} <b>{picture.counts.get(kind)}</b>
            </button>
          </li>
        ))}
      </ul>
      <ul>
        {links.map((kind) => (
          <li key={kind}>
            <button type="button" aria-pressed={!hidden.includes(tieCode(kind))} onClick={() => toggle(tieCode(kind))}>
              <LineMark family={tieFamily(kind)} />
              {tieWords(kind, 'OUT')} <b>{picture.counts.get(kind)}</b>
            </button>
          </li>
        ))}
      </ul>
      <p>
        <LineMark family="give" /> compared with the official text <LineMark family="give" unchecked /> not compared; a dashed outline says
        the same of a provision. Press a name to draw it or not.
      </p>
    </section>
  )
}
