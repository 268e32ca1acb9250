import { mix, type Palette } from '../palette.ts'
import type { Rule } from '../rule.ts'
import { TYPE } from './sizes.ts'

/** Sharp changes of colour along a line: half of a mark filled, or a stripe through it. */
const stops = (direction: string, colours: readonly string[], positions: readonly number[]) => ({
  'background-fill': 'linear-gradient',
  'background-gradient-direction': direction,
  'background-gradient-stop-colors': colours,
  'background-gradient-stop-positions': positions.map((position) => `${position}%`),
})

const CROSS = '-1 -0.72 -0.72 -1 0 -0.28 0.72 -1 1 -0.72 0.28 0 1 0.72 0.72 1 0 0.28 -0.72 1 -1 0.72 -0.28 0'

/** How the border looks; what is not said here is as on the other maps. */
export function borderRules(palette: Palette): Rule[] {
  const { accent, card, contested, soft, ink } = palette
  return [
    {
      selector: '.border-box',
      style: { shape: 'round-rectangle', 'corner-radius': 9, label: '', 'border-color': palette.line, 'background-color': card },
    },
    { selector: '.border-box.far-away', style: { 'border-style': 'dashed', 'border-dash-pattern': [5, 3] } },
    {
      selector: '.border-words',
      style: {
        shape: 'rectangle',
        'background-opacity': 0,
        'border-width': 0,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-justification': 'left',
        'font-size': TYPE.small,
        'line-height': TYPE.line / TYPE.small / 1.17,
        color: soft,
        events: 'no',
        'z-index': 12,
      },
    },
    {
      selector: '.border-words.title',
      style: { 'font-size': TYPE.title, 'font-weight': 500, color: ink, 'line-height': TYPE.line / TYPE.title / 1.17 },
    },
    {
      selector: '.border-words.head',
      style: { 'font-size': TYPE.head, 'font-weight': 600, color: ink, 'line-height': TYPE.line / TYPE.head / 1.17 },
    },
    { selector: '.border-words.out', style: { color: ink } },
    { selector: '.border-words.out-head', style: { 'font-weight': 600, color: accent } },
    {
      selector: '.border-land',
      style: { shape: 'rectangle', 'border-width': 0, 'background-color': palette.wash, events: 'no', 'z-index': 0 },
    },
    {
      selector: '.border-line',
      style: {
        shape: 'rectangle',
        'background-opacity': 0,
        'border-width': 1.6,
        'border-style': 'dashed',
        'border-dash-pattern': [2, 5],
        'border-color': accent,
        events: 'no',
      },
    },
    {
      selector: '.border-gate',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 10,
        'border-color': palette.line,
        'border-width': 1.2,
        'background-color': card,
        'font-size': TYPE.small,
        'line-height': 1.08,
      },
    },
    { selector: '.border-bracket', style: { shape: 'rectangle', 'border-width': 0, label: '', 'background-color': accent } },
    {
      selector: '.border-bracket.along',
      style: { 'background-opacity': 0, label: 'data(words)', 'text-rotation': -Math.PI / 2, 'font-size': TYPE.small, color: soft },
    },
    { selector: '.border-bracket.along.chosen, .border-bracket.along.near', style: { color: ink, 'font-weight': 600 } },
    { selector: '.tie.crossing', style: { 'line-color': palette.edge, 'target-arrow-color': palette.edge, width: 1.6 } },
    {
      selector: '.tie.ending',
      style: {
        'curve-style': 'straight',
        'line-style': 'dashed',
        'line-dash-pattern': [4, 4],
        'line-color': palette.edge,
        'target-arrow-color': palette.edge,
        width: 1.4,
        events: 'no',
      },
    },
    { selector: '.tie.crossing.near, .tie.crossing.chosen', style: { 'line-color': accent, 'target-arrow-color': accent } },
    {
      selector: '.tie.way-join',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [6, 4],
        'line-color': accent,
        'target-arrow-color': accent,
        width: 1.8,
        events: 'no',
      },
    },
    { selector: '.border-gate.near', style: { 'border-color': accent, 'border-width': 1.6 } },
    { selector: '.border-box.near', style: { 'border-color': accent } },
    {
      selector: '.mark',
      style: { 'z-index': 12, shape: 'rectangle', label: '', 'border-width': 1.4, 'border-color': accent, 'background-color': accent },
    },
    { selector: '.mark.own', style: { shape: 'ellipse' } },
    { selector: '.mark.general', style: { shape: 'round-rectangle', 'corner-radius': 1.4 } },
    { selector: '.mark.conditional', style: stops('to-right', [card, card, accent, accent], [0, 50, 50, 100]) },
    { selector: '.mark.optional', style: { 'background-color': card } },
    { selector: '.mark.faint', style: { 'background-color': card, 'border-style': 'dashed', 'border-dash-pattern': [2, 1.6] } },
    {
      selector: '.mark.part',
      style: { 'background-color': card, 'pie-size': '96%', 'pie-1-background-color': accent, 'pie-1-background-size': 25 },
    },
    { selector: '.mark.barred', style: stops('to-bottom-right', [card, card, accent, accent, card, card], [0, 43, 43, 57, 57, 100]) },
    {
      selector: '.mark.searched',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 1.4,
        'border-color': palette.edge,
        'background-color': card,
        'border-width': 1.1,
      },
    },
    {
      selector: '.mark.cross',
      style: { shape: 'polygon', 'shape-polygon-points': CROSS, 'border-width': 0, 'background-color': palette.edge },
    },
    {
      selector: '.mark.contested',
      style: {
        shape: 'diamond',
        'border-color': contested,
        ...stops('to-right', [card, card, contested, contested, card, card], [0, 43, 43, 57, 57, 100]),
      },
    },
    { selector: '.mark.dot', style: { shape: 'ellipse', 'border-width': 0, 'background-color': soft } },
    { selector: '.mark.dash', style: { 'border-width': 0, 'background-color': soft } },
    { selector: '.mark.quiet', style: { opacity: 0.42 } },
    { selector: '.mark.far', style: { opacity: 0.2 } },
    { selector: '.mark.over', style: { 'border-width': 2.2 } },
    { selector: '.border-box.chosen', style: { 'border-color': accent, 'border-width': 2.4, 'background-color': mix(accent, card, 0.06) } },
  ]
}
