import type { OpenedRowFragment } from '../../api/generated/graphql.ts'
import { tongueOf } from '../../words/tongue.ts'

/** The official words of both with what differs marked; said plainly where they are not held. */
export function OfficialWords({ row: { words, left, right } }: { row: Pick<OpenedRowFragment, 'words' | 'left' | 'right'> }) {
  if (!words)
    return (
      <section>
        <h4>Official words</h4>
        <p className="muted">
          {left?.text || right?.text
            ? `Held of the ${left?.text ? 'first' : 'second'} only; there is nothing to set them against.`
            : 'Held of neither.'}
        </p>
        {[left, right].map((end) =>
          end?.text ? (
            <blockquote key={end.id} className="official" {...tongueOf(end.text)}>
              {end.text}
            </blockquote>
          ) : null,
        )}
      </section>
    )
  return (
    <section>
      <h4>Official words; what differs is struck through or underlined</h4>
      <div className="words">
        {(['REMOVED', 'ADDED'] as const).map((own) => (
          <blockquote key={own} className="official" {...tongueOf((own === 'REMOVED' ? left?.text : right?.text) ?? '')}>
            {piecesOf(words, own).map(({ key, text, marked }) =>
              marked ? own === 'REMOVED' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins> : <span key={key}>{text}</span>,
            )}
          </blockquote>
        ))}
      </div>
    </section>
  )
}

type Words = NonNullable<OpenedRowFragment['words']>

/** The pieces of one of the two: those in both, and its own. */
const piecesOf = (words: Words, own: 'REMOVED' | 'ADDED') =>
  words.flatMap(({ kind, text }, at) => (kind === 'KEPT' || kind === own ? [{ key: `${at} ${kind}`, text, marked: kind === own }] : []))
