import { describe, expect, it } from 'vitest'
import { type Border, type BorderBox, boxesOf } from '../../../client/graph/border/border.ts'
import { comeOut } from '../../../client/graph/border/come-out.ts'
import { borderElements } from '../../../client/graph/border/elements.ts'
import { borderFocus } from '../../../client/graph/border/focus.ts'
import { toBorder } from '../../../client/graph/border/from-api.ts'
import { type BorderLayout, layout } from '../../../client/graph/border/layout.ts'
import { outGroups } from '../../../client/graph/border/out-words.ts'
import { sizesFor, widthOf } from '../../../client/graph/border/sizes.ts'
import { borderPicture } from '../../../client/graph/border/stage.ts'
import type { BoxElement } from '../../../client/graph/elements.ts'
import { lineWidth } from '../../../client/graph/fit-words.ts'
import { NO_FOCUS } from '../../../client/graph/focus.ts'
import { borderRows, borderSentence } from '../../../client/twin/border-rows.ts'
import type { Row } from '../../../client/twin/outline-rows.ts'
import { facts46, small } from './border-build.ts'

const border = toBorder(small)
const BREADTHS = [358, 800, 1400]
const placed = (breadth: number) => layout(border, sizesFor(breadth))
const drawn = (breadth = 800, of: Border = border) => borderElements(of, layout(of, sizesFor(breadth)), NO_FOCUS)
const ids = (boxes: { thing: { id: string } }[]) => boxes.map(({ thing }) => thing.id.split('/')[2])
const gateOf = (article: number, breadth = 800) =>
  placed(breadth)
    .gates.find(({ of }) => of === `uncc/final/${article}`)
    ?.words.join(' ')

const ALL = { has: () => true }
const lines = (rows: readonly Row[]): Row[] => rows.flatMap((row) => [row, ...lines(row.rows)])

interface Frame {
  x: number
  y: number
  width: number
  height: number
}
const overlap = (a: Frame, b: Frame) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2
const pairs = <T>(items: readonly T[]) => items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const))

describe('the border of a text', () => {
  it('has the ways that cross first, each near what it calls upon, then those that end there; powers in the order of the text', () => {
    expect(ids(border.asks)).toEqual(['46', '44', '50', '47'])
    expect(ids(border.asked)).toEqual(['27', '28', '29'])
  })

  it('says of each gate its duty, how many grounds there are of each force, and whether the list is closed', () => {
    expect(gateOf(44)).toBe('must help 1 may, 1 no duty closed list')
    expect(gateOf(46)).toBe('tries only 1 must, 1 barred, 1 contested')
    expect(gateOf(47)).toBe('no request')
  })

  it.each(BREADTHS)('lays no box on another, and keeps every line of words within its box, at %i px', (breadth) => {
    const { boxes, gates, sizes, width } = placed(breadth)
    expect(pairs<Frame>([...boxes, ...gates]).filter(([a, b]) => overlap(a, b))).toEqual([])
    for (const box of boxes) {
      for (const line of [...box.title, ...box.under]) expect(lineWidth(line, 13.5)).toBeLessThanOrEqual(sizes.box - 12)
      for (const mark of box.marks) expect(overlap({ ...mark, width: 0.1, height: 0.1 }, box)).toBe(true)
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width / 2).toBeLessThanOrEqual(width)
    }
    expect(width).toBe(widthOf(sizes))
  })

  it('cuts a long name at a word, says so, and gives it whole where somebody points at it', () => {
    const long = placed(800).boxes.find(({ box }) => box.thing.id === 'uncc/final/29')
    expect(long?.cut).toBe(true)
    expect(long?.title.at(-1)).toMatch(/\w…$/)
    expect(long?.box.name.startsWith(long.title.join(' ').replace(/…$/, ''))).toBe(true)
    const box = drawn().find(({ data }) => data.id === 'uncc/final/29') as BoxElement
    expect(box.data.tip).toContain(long?.box.name)
  })

  it('draws every cell of every box as one mark of the matrix, in the order of the standard', () => {
    for (const box of boxesOf(border)) {
      const marks = drawn().filter(({ data }) => data.id.startsWith(`${box.thing.id}#safeguard/`))
      expect(marks.map(({ data }) => data.id.split('#')[1])).toEqual(border.safeguards.map(({ id }) => id))
      expect(marks.map(({ classes }) => classes)).toEqual(['mark general binding', 'mark cross', 'mark cross', 'mark dot'])
    }
  })

  it('is the same each time', () => {
    expect(drawn()).toEqual(drawn(800, toBorder(structuredClone(small))))
  })

  it('lets everything step back but what is chosen and what it calls upon', () => {
    const elements = borderElements(border, placed(800), borderFocus(border, 'uncc/final/44'))
    const far = (id: string) =>
      elements
        .find(({ data }) => data.id === id)
        ?.classes.split(' ')
        .includes('far')
    expect(['uncc/final/44', 'uncc/final/27', 'uncc/final/28', 'gate/uncc/final/44'].map(far)).toEqual([false, false, false, false])
    expect(['uncc/final/46', 'uncc/final/29', 'gate/uncc/final/46', 'link/relies-on/uncc/final/46/to/uncc/final/27'].map(far)).toEqual([
      true,
      true,
      true,
      true,
    ])
  })
})

describe('clauses that reach several boxes', () => {
  it('are one bracket for each article, the one that gives most first, and no lines', () => {
    expect(border.brackets.map(({ side, place, members }) => [side, place, members.map((id) => id.split('/')[2]).join(' ')])).toEqual([
      ['asks', 'art. 24(4)', '44 46 50'],
      ['asked', 'art. 24(1)–(3)', '27 28 29'],
      ['asked', 'art. 6(1)', '27 28 29'],
    ])
    expect(placed(800).brackets.map(({ words }) => words)).toEqual([
      'art. 24(4) reaches 3 of the ways to ask',
      'art. 24(1)–(3) reach all 3 powers',
      'art. 6(1) reaches all 3 powers',
    ])
    for (const { bracket, ticks } of placed(800).brackets) expect(ticks).toHaveLength(bracket.members.length)
    expect(drawn().filter(({ group }) => group === 'edges').length).toBe(border.crossings.length + 1)
  })

  it('are in the table and the files with the very links by which they reach', () => {
    const { ties, things } = borderPicture([border])
    expect([...ties.keys()].filter((id) => id.startsWith('link/reaches/'))).toHaveLength(7)
    expect(things.has('uncc/final/ch/4')).toBe(true)
  })
})

describe('a box that is chosen', () => {
  const box = boxesOf(border).find(({ thing }) => thing.id === 'uncc/final/46') as BorderBox
  const groups = outGroups(box, facts46)

  it('comes out with its grounds, protections and rights in words; what is missing is counted and named', () => {
    expect(groups.map(({ head, lines: own }) => [head, own.map(({ words }) => words)])).toEqual([
      [
        'What may be refused, or may not',
        [
          'Torture: help must be refused; art. 46(2)',
          'Dual criminality: barred: it may not be relied on; art. 46(2)',
          'Political offence: findings disagree; art. 46(2)',
        ],
      ],
      ['Protects', ['law, art. 24(1) by art. 24(4)']],
      ['Asked for and not found: 2', ['judge, notice']],
      ['Nobody has looked: 1', ['remedy']],
      ['Rights that the power interferes with', ['Privacy']],
    ])
  })

  it.each(BREADTHS)('puts the words across the border, on no box that stays, at %i px', (breadth) => {
    const out = comeOut(border, placed(breadth), 'uncc/final/46', groups)
    expect(out.boxes.filter((each) => each.box.side === 'asked').map((each) => each.box.thing.id)).toEqual(['uncc/final/27'])
    const right = out.boxes.filter((each) => each.box.side === 'asked')
    const height = (count: number) => count * 16
    const frames = out.words.map(({ x, y, lines: own }) => ({ x: x + 20, y, width: 40, height: height(own.length) }))
    expect(frames.filter((frame) => right.some((each) => overlap(frame, each)))).toEqual([])
    expect(pairs(frames).filter(([a, b]) => overlap(a, b))).toEqual([])
    expect(Math.max(...frames.map((frame) => frame.y + frame.height / 2))).toBeLessThanOrEqual(out.top + out.height)
    const said = out.words.map(({ lines: own }) => own.join(' '))
    expect(said).toEqual(groups.flatMap(({ head, lines: own }) => [head, ...own.map(({ words }) => words)]))
  })
})

describe('the border in words', () => {
  const told = lines(borderRows([border], ALL))

  it('has a line for every box and every crossing that is drawn, and for every ground', () => {
    const said = (id: string) => told.filter((row) => row.key === id).length
    for (const { thing } of boxesOf(border)) expect(said(thing.id)).toBe(1)
    for (const { from, to } of border.crossings) {
      expect(said(`${from}>${to}`)).toBe(1)
      expect(said(`${to}>${from}`)).toBe(1)
    }
    for (const { thing, gate } of border.asks)
      for (const ground of gate?.grounds ?? []) expect(said(`${thing.id}>ground/${ground.id}`)).toBe(1)
  })

  it('has a line for every bracket, with what it gives and each box that it reaches', () => {
    for (const bracket of border.brackets) {
      expect(told.find(({ key }) => key === bracket.id)?.name).toContain(bracket.place)
      for (const member of bracket.members) expect(told.some(({ key }) => key === `${bracket.id}>${member}`)).toBe(true)
    }
  })

  it('says every mark of a strip, with the name of the safeguard', () => {
    for (const box of boxesOf(border))
      for (const cell of box.cells) {
        const line = told.find((row) => row.key === `${box.thing.id}>${cell.safeguard.id}`)
        expect(line?.name.startsWith(`${cell.safeguard.name}: `)).toBe(true)
      }
  })

  it('gives no two lines the same key, so that each can be opened by itself', () => {
    expect(new Set(told.map(({ key }) => key)).size).toBe(told.length)
  })

  it('says what is drawn in a sentence, whole and box by box', () => {
    expect(borderSentence(border, null)).toMatch(
      /4 ways for one State .* 3 powers\. 4 lines cross the border: 3 of the ways .* 1 end.* 1 of the powers/,
    )
    expect(borderSentence(border, 'uncc/final/46')).toMatch(
      /calls upon Order to produce data \(art\. 27\); the State that is asked only has to try; grounds of refusal: 3/,
    )
    expect(borderSentence(border, 'uncc/final/29')).toContain('used at home only')
  })
})

describe('the sizes of the border', () => {
  it('fit the breadth for which they are chosen with words of at least 11 px', () => {
    const heights = BREADTHS.map((breadth): [number, BorderLayout] => [breadth, placed(breadth)])
    for (const [breadth, { width }] of heights) expect((breadth / width) * 12.5).toBeGreaterThanOrEqual(11)
  })
})
