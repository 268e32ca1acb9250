import { cellWords } from '../../words/grade.ts'
import type { BoxElement, LineElement, MapElement } from '../elements.ts'
import type { Focus } from '../focus.ts'
import { markOf } from '../marks.ts'
import { relative } from '../route.ts'
import type { Point, Positions, Tie } from '../thing.ts'
import { type Border, endsThere } from './border.ts'
import type { BorderLayout, PlacedBox, PlacedGate } from './layout.ts'
import { markElements } from './mark-elements.ts'
import type { PlacedBracket } from './place-brackets.ts'
import type { PlacedWords } from './placed-words.ts'
import { TYPE } from './sizes.ts'

const standing = (id: string, { chosen, near }: Focus) => {
  if (chosen === null) return ''
  if (chosen === id) return 'chosen'
  return near.has(id) ? 'near' : 'far'
}

export const positionsOf = ({ boxes }: BorderLayout): Positions => new Map(boxes.map(({ box, x, y }) => [box.thing.id, { x, y }]))

/** The border as what Cytoscape draws: the land between, lines, gates, boxes, and in each its words and marks. */
export function borderElements(border: Border, placed: BorderLayout, focus: Focus): MapElement[] {
  const at = new Map(placed.boxes.map((box) => [box.box.thing.id, box]))
  return [
    ...ground(border, placed),
    ...placed.heads.map((head) => words(`head/${border.version.id}/${head.words.join(' ')}`, head.words.join('\n'), head, 'head', '')),
    ...placed.words.flatMap((line) => outElements(border, line, placed, focus.chosen ?? '')),
    ...placed.boxes.flatMap((box) => boxElements(box, standing(box.box.thing.id, focus))),
    ...placed.gates.flatMap((gate) => gateElements(border, gate, at.get(gate.of), standing(gate.of, focus))),
    ...placed.brackets.flatMap((bracket) => bracketElements(bracket, standing(bracket.bracket.id, focus))),
    ...border.crossings.flatMap((crossing) => crossingLine(crossing, at, placed, standing(crossing.id, focus))),
  ]
}

function ground({ version }: Border, { x, top, height, sizes }: BorderLayout): BoxElement[] {
  const one = (name: string, width: number): BoxElement => ({
    group: 'nodes',
    data: { id: `border/${version.id}/${name}`, words: '', kind: 'border', width, height: height - 8 },
    classes: `border-${name}`,
    position: { x, y: top + height / 2 },
  })
  return [one('land', sizes.gate * 0.62), one('line', 0.5)]
}

function words(id: string, text: string, at: Point, look: string, stands: string): BoxElement {
  return {
    group: 'nodes',
    data: { id, words: text, kind: 'words', width: 1, height: 1 },
    classes: `border-words ${look} ${stands}`.trim(),
    position: { x: at.x, y: at.y },
  }
}

function boxElements(placed: PlacedBox, stands: string): BoxElement[] {
  const { box, x, y, width, height, title, under, marks } = placed
  const { id } = box.thing
  const back = stands === 'far' ? 'far' : ''
  const left = x - width / 2 + TYPE.pad - 1
  const top = y - height / 2 + 6
  const split = top + title.length * TYPE.line
  return [
    {
      group: 'nodes',
      data: { id, words: '', kind: 'provision', width, height, tip: `${box.name}, ${box.thing.citation ?? ''}` },
      classes: `thing fixed border-box ${box.cells.length === 0 ? 'far-away' : ''} ${stands}`.trim(),
      position: { x, y },
    },
    words(`${id}#title`, title.join('\n'), { x: left, y: (top + split) / 2 }, 'title', back),
    words(`${id}#under`, under.join('\n'), { x: left, y: split + (under.length * TYPE.line) / 2 }, '', back),
    ...box.cells.flatMap((cell, at) =>
      markElements(`${id}#${cell.safeguard.id}`, markOf(cell), marks[at] as Point, placed.markSize, {
        tip: `${cell.safeguard.name}: ${cellWords(cell)}`,
        stands: id,
      }).map((mark) => ({ ...mark, classes: `${mark.classes} ${cell.gap === 'NOT_REQUIRED' ? 'quiet' : ''} ${back}`.trim() })),
    ),
  ]
}

function gateElements(border: Border, gate: PlacedGate, from: PlacedBox | undefined, stands: string): MapElement[] {
  const id = `gate/${gate.of}`
  const pill: BoxElement = {
    group: 'nodes',
    data: { id, words: gate.words.join('\n'), kind: 'gate', width: gate.width, height: gate.height, stands: gate.of },
    classes: `border-gate ${stands === 'chosen' ? 'near' : stands}`.trim(),
    position: { x: gate.x, y: gate.y },
  }
  if (!from || !endsThere(border, gate.of)) return [pill]
  const line: LineElement = {
    group: 'edges',
    data: { id: `ends/${gate.of}`, source: gate.of, target: id, words: '' },
    classes: `tie ending ${stands}`.trim(),
  }
  return [pill, line]
}

/** Straight through the gate, then to the power: lines of one way fan out behind the border. */
function crossingLine(tie: Tie, at: ReadonlyMap<string, PlacedBox>, { x, sizes }: BorderLayout, stands: string): LineElement[] {
  const [a, b] = [at.get(tie.from), at.get(tie.to)]
  if (!a || !b) return []
  const start = { x: a.x + a.width / 2, y: a.y }
  const end = { x: b.x - b.width / 2, y: b.y }
  const behind = x + sizes.gate / 2
  const bends = relative(start, end, [
    { x: behind + (end.x - behind) * 0.3, y: start.y },
    { x: behind + (end.x - behind) * 0.62, y: end.y },
  ])
  return [
    {
      group: 'edges',
      data: { id: tie.id, source: tie.from, target: tie.to, words: '', from: '90deg', to: '270deg', ...bends },
      classes: `tie crossing unbundled-bezier ${tie.basis === 'TEXT' ? '' : 'unchecked'} ${stands}`.replace(/ +/g, ' ').trim(),
    },
  ]
}

function outElements({ version }: Border, line: PlacedWords, { sizes }: BorderLayout, chosen: string): BoxElement[] {
  const id = `out/${version.id}/${line.key}`
  const mark = line.mark
    ? markElements(
        `${id}#mark`,
        line.mark,
        { x: line.x - sizes.mark / 2 - 6, y: line.y - ((line.lines.length - 1) * TYPE.line) / 2 },
        sizes.mark,
        {
          tip: line.tip ?? '',
          stands: chosen,
        },
      )
    : []
  return [words(id, line.lines.join('\n'), line, line.head ? 'out-head' : 'out', ''), ...mark]
}

const TICK = 5

function bracketElements({ bracket, x, top, bottom, ticks, towards, words: along, label }: PlacedBracket, stands: string): BoxElement[] {
  const { id } = bracket
  const tip = `${bracket.place}: ${bracket.gives.join(', ').toLowerCase()}`
  const one = (part: string, look: string, at: Point, width: number, height: number, text = ''): BoxElement => ({
    group: 'nodes',
    data: { id: `${id}${part}`, words: text, kind: 'bracket', width, height, tip, stands: bracket.id },
    classes: `border-bracket ${look} ${stands}`.trim(),
    position: at,
  })
  return [
    one('', 'rail', { x, y: (top + bottom) / 2 }, 1.6, bottom - top),
    ...ticks.map((y, at) => one(`/${at}`, 'rail', { x: x + (towards * TICK) / 2, y }, TICK, 1.6)),
    ...(along ? [one('/words', 'along', label, 16, bottom - top, along)] : []),
  ]
}
