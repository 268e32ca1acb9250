import { atHomeOnly, type Border, type BorderBox, type BorderCell, type Bracket, boxesOf, endsThere } from '../graph/border/border.ts'
import { placeOf } from '../graph/border/place.ts'
import { bracketWords } from '../graph/border/place-brackets.ts'
import type { BorderWay } from '../graph/border/way.ts'
import { dutySentence, groundSentence } from '../graph/border/words.ts'
import { shortName } from '../graph/short-name.ts'
import type { Thing } from '../graph/thing.ts'
import { cellWords } from '../words/grade.ts'
import type { Row } from './outline-rows.ts'

/** Lines that are open, by their keys. */
type Opened = Pick<ReadonlySet<string>, 'has'>

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const called = (box: BorderBox) => `${box.name}, ${shortName(box.thing, box.cells.length === 0)}`

/** The border as an outline, line for line what is drawn: ways to ask with what they call upon, then the powers. */
export function borderRows(borders: readonly Border[], opened: Opened): Row[] {
  return borders.flatMap((border) => [
    ...boxesOf(border).map((box) => boxRow(border, box, opened, borders.length > 1)),
    ...border.brackets.map((bracket) => bracketRow(border, bracket, opened)),
  ])
}

export const WAY = 'way'

/** A way step by step; each chooses the box that it is, or stands at. */
export function wayRow({ steps }: BorderWay, opened: Opened): Row {
  const rows = steps.map(({ thing, box, words }) => line(`${WAY}>${thing.id}`, box, thing, words))
  const thing: Thing = steps[0]?.thing ?? { id: WAY, kind: 'provision', title: '' }
  return {
    ...line(WAY, steps[0]?.box ?? WAY, thing, `The way, in ${count(steps.length, 'step', 'steps')}`),
    foldable: true,
    rows: opened.has(WAY) ? rows : [],
  }
}

/** Clauses that reach several boxes: what they give, and what they reach. */
function bracketRow(border: Border, bracket: Bracket, opened: Opened): Row {
  const { id, gives, members, clauses } = bracket
  const thing: Thing = clauses[0] ?? { id, kind: 'provision', title: bracket.place }
  const reached = boxesOf(border)
    .filter((box) => members.includes(box.thing.id))
    .map((box) =>
      line(
        `${id}>${box.thing.id}`,
        box.thing.id,
        { ...box.thing, kind: box.side === 'asks' ? 'mechanism' : 'power' },
        called(box),
        'reaches',
      ),
    )
  const given =
    gives.length > 0 ? [line(`${id}>gives`, id, { ...thing, kind: 'safeguard' }, `Gives ${gives.join(', ').toLowerCase()}`)] : []
  return { ...line(id, id, thing, bracketWords(border, bracket)), foldable: true, rows: opened.has(id) ? [...given, ...reached] : [] }
}

function boxRow(border: Border, box: BorderBox, opened: Opened, several: boolean): Row {
  const { thing } = box
  const below = [...(box.side === 'asks' ? ofWay(border, box, opened) : ofPower(border, box)), ...stripRows(box, opened)]
  return {
    ...line(thing.id, thing.id, { ...thing, kind: box.side === 'asks' ? 'mechanism' : 'power' }, called(box)),
    ...(several ? { how: `${border.version.title}:` } : {}),
    foldable: true,
    rows: opened.has(thing.id) ? below : [],
  }
}

const line = (key: string, chooses: string, thing: Thing, name: string, how = ''): Row => ({
  key,
  chooses,
  thing,
  name,
  how,
  ties: [],
  full: true,
  foldable: false,
  rows: [],
})

function ofWay(border: Border, box: BorderBox, opened: Opened): Row[] {
  const { thing, gate } = box
  const crossings = border.crossings.filter(({ from }) => from === thing.id)
  const far = (id: string) => border.asked.find((other) => other.thing.id === id)
  const calls = crossings.flatMap((crossing) => {
    const other = far(crossing.to)
    return other
      ? [line(`${thing.id}>${other.thing.id}`, other.thing.id, { ...other.thing, kind: 'power' }, called(other), 'calls upon')]
      : []
  })
  const ends = gate?.request
    ? 'It calls upon no power held here: it ends at the border.'
    : 'No formal request is made: it ends at the border.'
  const grounds = (gate?.grounds ?? []).map((ground) =>
    line(`${thing.id}>ground/${ground.id}`, thing.id, { id: ground.id, kind: 'safeguard', title: ground.name }, groundSentence(ground)),
  )
  return [
    ...(endsThere(border, thing.id) ? [line(`${thing.id}>ends`, thing.id, thing, ends)] : calls),
    ...(gate ? [line(`${thing.id}>duty`, thing.id, thing, capital(`${dutySentence(gate)}.`))] : []),
    grounds.length > 0
      ? group(`${thing.id}>grounds`, thing, 'What may be refused, or may not', grounds, opened)
      : line(`${thing.id}>grounds`, thing.id, thing, 'No ground of refusal was found.'),
  ]
}

function ofPower(border: Border, { thing }: BorderBox): Row[] {
  if (atHomeOnly(border, thing.id)) return [line(`${thing.id}>home`, thing.id, thing, 'Used at home only: no way to ask calls upon it.')]
  return border.crossings
    .filter(({ to }) => to === thing.id)
    .flatMap(({ from }) => border.asks.filter((way) => way.thing.id === from))
    .map((way) =>
      line(`${thing.id}>${way.thing.id}`, way.thing.id, { ...way.thing, kind: 'mechanism' }, called(way), 'called upon from abroad by'),
    )
}

const KINDS: [string, (cell: BorderCell) => boolean][] = [
  ['What protects', ({ grade }) => grade === 'SPECIFIC' || grade === 'GENERAL'],
  ['Contested', ({ grade }) => grade === 'CONTESTED'],
  ['Asked for and not found', ({ grade, gap }) => grade === 'ABSENT' && gap !== 'NOT_REQUIRED'],
  ['Not asked for, and not found', ({ grade, gap }) => grade === 'ABSENT' && gap === 'NOT_REQUIRED'],
  ['Nobody has looked', ({ grade }) => grade === 'UNEXAMINED'],
]

/** The strip of a box in words, what protects first. */
function stripRows({ thing, cells }: BorderBox, opened: Opened): Row[] {
  return KINDS.flatMap(([heading, wanted]) => {
    const own = cells.filter(wanted)
    if (own.length === 0) return []
    const rows = own.map((cell) =>
      line(
        `${thing.id}>${cell.safeguard.id}`,
        thing.id,
        { id: cell.safeguard.id, kind: 'safeguard', title: cell.safeguard.name },
        `${cell.safeguard.name}: ${cellWords(cell)}`,
      ),
    )
    return [group(`${thing.id}>${heading}`, thing, `${heading}: ${own.length}`, rows, opened)]
  })
}

const group = (key: string, thing: Thing, name: string, rows: Row[], opened: Opened): Row => ({
  ...line(key, thing.id, thing, name),
  foldable: true,
  rows: opened.has(key) ? rows : [],
})

/** What the border says as a whole, or of one box, in a sentence or two. */
export function borderSentence(border: Border, chosen: string | null): string {
  const box = boxesOf(border).find(({ thing }) => thing.id === chosen)
  const crossing = border.crossings.find(({ id }) => id === chosen)
  if (crossing) return crossing.sentence
  if (box) return ofBox(border, box)
  const ends = border.asks.filter(({ thing }) => endsThere(border, thing.id)).length
  const home = border.asked.filter(({ thing }) => atHomeOnly(border, thing.id)).length
  return [
    `${border.version.title}: ${count(border.asks.length, 'way', 'ways')} for one State to ask another or work with it, and ${count(border.asked.length, 'power', 'powers')}.`,
    `${count(border.crossings.length, 'line crosses', 'lines cross')} the border: ${border.asks.length - ends} of the ways call upon powers of the State that is asked; ${ends} end at the border, and ${home} of the powers are used at home only.`,
    `The marks in each box are its row of the matrix by ${border.yardstick.name}.`,
  ].join(' ')
}

const count = (many: number, one: string, several: string) => `${many} ${many === 1 ? one : several}`

function ofBox(border: Border, box: BorderBox): string {
  const { thing, gate } = box
  const present = box.cells.filter(({ grade }) => grade === 'SPECIFIC' || grade === 'GENERAL').length
  const gaps = box.cells.filter(({ gap }) => gap === 'GAP').length
  const strip = box.cells.length > 0 ? ` Of ${box.cells.length} safeguards, ${present} were found and ${gaps} asked for are missing.` : ''
  if (box.side === 'asked') {
    const ways = border.crossings.filter(({ to }) => to === thing.id).length
    return `${called(box)}: ${ways === 0 ? 'used at home only; no way to ask calls upon it.' : `${count(ways, 'way to ask calls', 'ways to ask call')} upon it from abroad.`}${strip}`
  }
  const powers = border.crossings
    .filter(({ from }) => from === thing.id)
    .map(({ to }) => border.asked.find((other) => other.thing.id === to))
  const calls = powers.flatMap((other) => (other ? [`${other.name} (${placeOf(other.thing.citation ?? '')})`] : []))
  const what = calls.length > 0 ? `calls upon ${calls.join('; ')}` : 'ends at the border'
  const duty = gate ? `; ${dutySentence(gate)}` : ''
  return `${called(box)}: ${what}${duty}; grounds of refusal: ${gate?.grounds.length ?? 0}.${strip}`
}
