import { Link } from '@tanstack/react-router'
import { Mark } from '../../parts/mark.tsx'
import { cellKey } from '../../state/cell-key.ts'
import { type Layer, type Other, signOf } from './layer.ts'
import type { MatrixView } from './view.ts'

interface Props {
  measure: string
  safeguard: string
  view: MatrixView
  layer: Layer
}

/** How a cell stands to what the table is set against, in a sentence for each of its likes there. */
export function AgainstProof({ measure, safeguard, view, layer }: Props) {
  const others = layer.of(measure, safeguard)
  return (
    <section>
      <h3>Against {layer.name}</h3>
      {others.length === 0 ? <p>No measure there is stated to answer this one; no difference follows.</p> : null}
      {others.length > 1 ? <p className="muted small">{others.length} measures there answer this one.</p> : null}
      {others.map((other) => (
        <p key={other.of} className="like">
          <Mark name={other.mark} />
          <span>
            {signOf(other.change) ? <b>{signOf(other.change)} </b> : null}
            {said(other, layer)}{' '}
            {other.at ? (
              <Link
                to="/matrix"
                search={{
                  ...view,
                  version: other.at.version,
                  cell: cellKey(other.at.measure, safeguard),
                  against: view.version,
                  differs: undefined,
                }}
              >
                Its proof there
              </Link>
            ) : null}
          </span>
        </p>
      ))}
    </section>
  )
}

function said({ change, sentence, of, words }: Other, layer: Layer): string {
  if (sentence) return sentence
  if (change === 'UNKNOWN') return `${of}: ${words}. It cannot be compared: it is not known on both sides.`
  return layer.kind === 'text' ? `${of}: the same.` : `${of} asks the same of it.`
}
