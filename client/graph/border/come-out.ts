import { fitWords } from '../fit-words.ts'
import type { Border } from './border.ts'
import type { BorderLayout } from './layout.ts'
import type { OutGroup } from './out-words.ts'
import type { PlacedWords } from './placed-words.ts'
import { TYPE } from './sizes.ts'

const MOST = 9
const BETWEEN = 5

/**
 * Puts what comes out of a chosen box on the other side of the border: what it has nothing to do with there makes room, and what it calls
 * upon, or is called upon by, stays where it is.
 */
export function comeOut(border: Border, placed: BorderLayout, of: string, groups: readonly OutGroup[]): BorderLayout {
  const chosen = placed.boxes.find(({ box }) => box.thing.id === of)
  if (!chosen || groups.length === 0) return placed
  const tied = new Set(border.crossings.filter(({ from, to }) => from === of || to === of).flatMap(({ from, to }) => [from, to]))
  const stays = ({ box }: BorderLayout['boxes'][number]) => box.side === chosen.box.side || tied.has(box.thing.id)
  const boxes = placed.boxes.filter(stays)
  const left = new Set(boxes.map(({ box }) => box.thing.id))
  const gates = placed.gates.filter((gate) => left.has(gate.of))
  const opposite = placed.boxes.find(({ box }) => box.side !== chosen.box.side)
  const x = opposite ? opposite.x - opposite.width / 2 : chosen.x
  const indent = placed.sizes.mark + 8
  const taken = boxes
    .filter(({ box }) => box.side !== chosen.box.side)
    .map((box) => {
      const gate = gates.find(({ of: id }) => id === box.box.thing.id)
      const half = Math.max(box.height, gate?.height ?? 0) / 2
      return [box.y - half, box.y + half] as const
    })
    .sort((a, b) => a[0] - b[0])

  const words: PlacedWords[] = []
  let y = Math.min(...placed.boxes.filter(({ box }) => box.side !== chosen.box.side).map((box) => box.y - box.height / 2))
  if (!Number.isFinite(y)) y = chosen.y - chosen.height / 2
  const put = (text: string, more: Omit<PlacedWords, 'x' | 'y' | 'lines'>, least = 0) => {
    const { lines } = fitWords(text, TYPE.small, placed.sizes.box - indent - 4, MOST)
    const height = lines.length * TYPE.line
    for (const [top, bottom] of taken) if (y + height + least > top - BETWEEN && y < bottom + TYPE.gap) y = bottom + TYPE.gap
    words.push({ ...more, x: more.head ? x : x + indent, y: y + height / 2, lines })
    y += height + BETWEEN
  }
  for (const { head, lines } of groups) {
    if (words.length > 0) y += 7
    put(head, { key: `head/${head}`, head: true }, TYPE.line + BETWEEN)
    for (const line of lines)
      put(line.words, { key: line.key, head: false, ...(line.mark ? { mark: line.mark } : {}), ...(line.tip ? { tip: line.tip } : {}) })
  }
  return { ...placed, boxes, gates, words, height: Math.max(placed.height, y - placed.top + TYPE.gap) }
}
