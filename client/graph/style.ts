import type { StylesheetJson } from 'cytoscape'
import { borderRules } from './border/style.ts'
import { BOX } from './box.ts'
import { KINDS, lookOf } from './kinds.ts'
import { lineRules } from './line-style.ts'
import { mix, type Palette, type Token } from './palette.ts'
import type { Rule } from './rule.ts'
import { scenarioRules } from './scenario/style.ts'

/** The canvas in the colours and the face of the page. */
export function mapStyle(palette: Palette, face: string): StylesheetJson {
  const rules = [
    ...boxRules(palette, face),
    ...lineRules(palette, face),
    ...standing(palette),
    ...borderRules(palette),
    ...scenarioRules(palette),
  ]
  // The library's types leave out values that it takes, such as lists from data.
  return rules as unknown as StylesheetJson
}

function boxRules(palette: Palette, face: string): Rule[] {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(words)',
        'font-family': face,
        'font-size': BOX.font,
        color: palette.ink,
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'wrap',
        'line-height': BOX.leading / BOX.font / 1.17,
        width: 'data(width)',
        height: 'data(height)',
        'border-width': 1.3,
        'border-color': palette.edge,
        'background-color': palette.card,
        'overlay-opacity': 0,
      },
    },
    ...KINDS.map((kind) => {
      const { shape, colour } = lookOf(kind)
      const own = palette[colour as Token]
      return {
        selector: `.thing.${kind}`,
        style: { shape, 'border-color': own, 'background-color': mix(own, palette.card, kind === 'provision' ? 0.02 : 0.1) },
      }
    }),
    { selector: '.thing.yardstick', style: { 'text-margin-x': -10 } },
    { selector: '.thing.unchecked', style: { 'border-style': 'dashed', 'border-dash-pattern': [5, 3] } },
    {
      selector: 'node.heading',
      style: { 'background-opacity': 0, 'border-width': 0, color: palette.soft, events: 'no' },
    },
  ]
}

/** What is chosen, what is next to it, what steps back, what the pointer is over. */
const standing = (palette: Palette): Rule[] => [
  { selector: '.far', style: { opacity: 0.2 } },
  { selector: 'edge.near', style: { width: 2.4, 'z-index': 5 } },
  { selector: 'node.near', style: { 'border-width': 2, 'z-index': 6 } },
  { selector: 'edge.chosen', style: { width: 4, 'z-index': 7 } },
  {
    selector: 'node.chosen',
    style: { 'border-width': 3, 'border-style': 'solid', 'border-color': palette.accent, 'background-color': palette.wash, 'z-index': 8 },
  },
  { selector: 'edge.over', style: { width: 3, 'z-index': 9 } },
  { selector: 'node.over', style: { 'border-width': 2.4, 'z-index': 9 } },
]
