import { Mark, type MarkName } from '../../parts/mark.tsx'
import type { Layer } from './layer.ts'

const PLACE: [MarkName, string][] = [
  ['own-binding', 'in the provision itself'],
  ['general-binding', 'in a general clause that reaches it'],
]
const STRENGTH: [MarkName, string][] = [
  ['general-binding', 'full: binding'],
  ['general-conditional', 'half: conditional, as far as domestic law goes; or a ground on which help may be refused'],
  ['general-part', 'quarter: in one way, step or kind of case only'],
  ['general-optional', 'empty: optional'],
  ['general-faint', 'dashed: interpretation or preamble only'],
  ['general-barred', 'struck through: a ground that is barred'],
]
const BLANK: [MarkName, string][] = [
  ['absent-searched', 'absent, the official text was searched'],
  ['absent-said', 'absent as far as recalled or said, not searched'],
  ['contested', 'contested'],
  ['unexamined', 'unexamined: nobody has looked'],
  ['none', 'does not apply'],
]

const SIGNS: Record<Layer['kind'], [sign: string, words: string][]> = {
  text: [
    ['+', 'protects here and not there, or more firmly here'],
    ['−', 'protects there and not here, or less firmly here'],
    ['≠', 'otherwise than there, and neither is the stronger'],
  ],
  standard: [
    ['+', 'asked for by this standard only'],
    ['−', 'asked for by the other standard only'],
    ['≠', 'asked for by both, and falls short by one more than by the other'],
  ],
}

const Group = ({ name, items }: { name: string; items: [MarkName, string][] }) => (
  <div>
    <dt>{name}</dt>
    {items.map(([mark, words]) => (
      <dd key={words}>
        <Mark name={mark} /> {words}
      </dd>
    ))}
  </div>
)

/** What each mark means, and the keys of the table. */
export function Legend({ against }: { against: Pick<Layer, 'name' | 'kind'> | null }) {
  return (
    <section className="legend-of" aria-label="How to read it">
      <h2>How to read it</h2>
      <p>
        Every cell opens its proof; the head of a row or column opens it in words. <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> move,{' '}
        <kbd>Enter</kbd> opens, <kbd>Esc</kbd> returns; with <kbd>Shift</kbd> they select, and <kbd>Ctrl</kbd> <kbd>C</kbd> copies.
      </p>
      <dl className="legend" aria-label="Legend">
        <Group name="Where it stands" items={PLACE} />
        <Group name="How strong" items={STRENGTH} />
        <Group name="Where nothing protects" items={BLANK} />
        <div>
          <dt>By the standard</dt>
          <dd>
            <span className="swatch held" aria-hidden="true" /> shaded: asked for, and there at least in part
          </dd>
          <dd>
            <span className="swatch" aria-hidden="true">
              <span className="side asks" />
            </span>
            bar at the left: only the State that asks is bound
          </dd>
          <dd>
            <span className="swatch" aria-hidden="true">
              <span className="side asked" />
            </span>
            bar at the right: only the State that is asked is bound
          </dd>
          <dd>
            <span className="swatch quiet" aria-hidden="true" /> faded: not asked for here
          </dd>
        </div>
        {against ? (
          <div>
            <dt>Against {against.name}</dt>
            {against.kind === 'text' ? (
              <dd>the small mark is that of the other text; a cell without one is the same there, or not compared</dd>
            ) : null}
            {SIGNS[against.kind].map(([sign, words]) => (
              <dd key={sign}>
                <b className="sign">{sign}</b> {words}
              </dd>
            ))}
          </div>
        ) : null}
      </dl>
    </section>
  )
}
