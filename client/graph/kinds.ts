/** How each kind of thing looks. Shape tells the kind first, colour second. */
export interface KindLook {
  /** A shape of Cytoscape; `kind-mark.tsx` draws the same ones. */
  shape:
    | 'rectangle'
    | 'round-rectangle'
    | 'cut-rectangle'
    | 'barrel'
    | 'bottom-round-rectangle'
    | 'ellipse'
    | 'rhomboid'
    | 'round-tag'
    | 'octagon'
  /** A colour token, without the leading dashes. */
  colour: string
}

const LOOKS: Record<string, KindLook> = {
  power: { shape: 'cut-rectangle', colour: 'kind-power' },
  offence: { shape: 'octagon', colour: 'kind-offence' },
  provision: { shape: 'round-rectangle', colour: 'kind-provision' },
  division: { shape: 'rectangle', colour: 'kind-text' },
  mechanism: { shape: 'barrel', colour: 'kind-mechanism' },
  safeguard: { shape: 'bottom-round-rectangle', colour: 'kind-safeguard' },
  right: { shape: 'ellipse', colour: 'kind-right' },
  yardstick: { shape: 'round-tag', colour: 'kind-right' },
  absence: { shape: 'rhomboid', colour: 'kind-absence' },
  knowngap: { shape: 'rhomboid', colour: 'kind-text' },
  version: { shape: 'rectangle', colour: 'kind-text' },
  instrument: { shape: 'rectangle', colour: 'kind-text' },
  source: { shape: 'rectangle', colour: 'kind-text' },
  coder: { shape: 'rectangle', colour: 'kind-text' },
}

/** The kinds in the order in which a legend or a table lists them. */
export const KINDS = Object.keys(LOOKS)
export const lookOf = (kind: string): KindLook => LOOKS[kind] ?? { shape: 'rectangle', colour: 'kind-text' }
/** Kinds that are not listed come last. */
export const kindOrder = (kind: string) => {
  const at = KINDS.indexOf(kind)
  return at < 0 ? KINDS.length : at
}
