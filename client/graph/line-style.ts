import type { Palette, Token } from './palette.ts'
import type { Rule } from './rule.ts'
import type { Family } from './tie-words.ts'

interface LineLook {
  colour: Token
  width: number
  /** Lengths of line and space in turn; null for a whole line. */
  dashes: readonly number[] | null
}

/** The legend draws the same lines. */
export const LINES: Record<Family, LineLook> = {
  give: { colour: 'soft', width: 1.5, dashes: null },
  call: { colour: 'kind-mechanism', width: 2.4, dashes: null },
  protect: { colour: 'accent', width: 1.5, dashes: null },
  reach: { colour: 'accent', width: 1.4, dashes: [7, 4] },
  lack: { colour: 'absent', width: 1.5, dashes: [2, 4] },
  point: { colour: 'edge', width: 1.1, dashes: [2, 3] },
}

const bent = { 'edge-distances': 'endpoints', 'source-endpoint': 'data(from)', 'target-endpoint': 'data(to)' }

export function lineRules(palette: Palette, face: string): Rule[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.85,
        'overlay-opacity': 0,
        'font-family': face,
        'font-size': 11,
        color: palette.ink,
        'text-background-color': palette.card,
        'text-background-opacity': 0.92,
        'text-background-padding': '2px',
        label: 'data(words)',
      },
    },
    ...Object.entries(LINES).map(([family, { colour, width, dashes }]) => ({
      selector: `.tie.${family}`,
      style: {
        width,
        'line-color': palette[colour],
        'target-arrow-color': palette[colour],
        ...(dashes ? { 'line-style': 'dashed', 'line-dash-pattern': dashes } : {}),
      },
    })),
    { selector: '.tie.straight', style: { 'curve-style': 'straight', 'line-opacity': 0.5 } },
    { selector: '.tie.unchecked', style: { 'target-arrow-fill': 'hollow' } },
    { selector: '.tie.inside', style: { 'line-style': 'solid', 'line-opacity': 0.55, width: 1.2, 'target-arrow-shape': 'none' } },
    {
      selector: '.tie.unbundled-bezier',
      style: {
        ...bent,
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
      },
    },
    {
      selector: '.tie.round-segments',
      style: {
        ...bent,
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)',
        'segment-distances': 'data(distances)',
        'segment-radii': [9],
      },
    },
  ]
}
