import { mix, type Palette } from '../palette.ts'
import type { Rule } from '../rule.ts'
import { TYPE } from './sizes.ts'

/** How a scenario looks; what is not said here is as on the other maps. */
export function scenarioRules(palette: Palette): Rule[] {
  const { accent, card, soft, ink, edge, absent, contested, wash } = palette
  return [
    {
      selector: '.way-state',
      style: { shape: 'round-rectangle', 'corner-radius': 9, label: '', 'border-color': edge, 'background-color': wash, 'z-index': 0 },
    },
    { selector: '.way-box', style: { label: '', 'corner-radius': 9 } },
    {
      selector: '.way-words',
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
        'z-index': 4,
      },
    },
    { selector: '.way-words.title', style: { 'font-size': TYPE.title, color: ink, 'line-height': TYPE.line / TYPE.title / 1.17 } },
    { selector: '.way-words.strong', style: { 'font-weight': 600, color: accent } },
    { selector: '.way-words.middle', style: { 'text-halign': 'center', 'text-justification': 'center', color: ink } },
    {
      selector: '.way-gate',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 10,
        label: '',
        'border-color': palette.line,
        'border-width': 1.2,
        'background-color': card,
        'z-index': 1,
      },
    },
    {
      selector: '.way-row',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 6,
        'font-size': TYPE.small,
        'border-width': 1.2,
        'border-color': palette['kind-safeguard'],
        'background-color': mix(palette['kind-safeguard'], card, 0.08),
        'z-index': 3,
      },
    },
    {
      selector: '.way-row.refuses',
      style: { shape: 'cut-rectangle', 'border-color': contested, 'background-color': mix(contested, card, 0.1) },
    },
    {
      selector: '.way-row.barred',
      style: { shape: 'cut-rectangle', 'border-color': absent, 'border-style': 'dashed', 'background-color': card },
    },
    { selector: '.tie.way', style: { width: 1.8, 'line-color': accent, 'target-arrow-color': accent } },
    {
      selector: '.tie.way.level',
      style: { 'curve-style': 'straight', 'source-endpoint': 'data(from)', 'target-endpoint': 'data(to)' },
    },
    { selector: '.way-gate.open-question, .way-box.open-question', style: { 'border-style': 'dashed', 'border-color': contested } },
    { selector: '.way-words.strong.open-question', style: { color: contested } },
    { selector: '.tie.way.open-question', style: { 'line-style': 'dashed', 'line-color': contested, 'target-arrow-color': contested } },
    {
      selector: '.way-gate.shut, .way-box.shut',
      style: { 'border-color': palette.line, 'border-style': 'dashed', 'background-color': palette.paper },
    },
    { selector: '.way-words.shut', style: { color: soft } },
    { selector: '.tie.way.shut', style: { 'line-style': 'dashed', 'line-color': edge, 'target-arrow-color': edge, width: 1.3 } },
    { selector: '.way-box.chosen, .way-row.chosen, .way-state.chosen', style: { 'border-width': 2.6, 'border-color': accent } },
  ]
}
