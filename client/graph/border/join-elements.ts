import type { LineElement } from '../elements.ts'
import { relative } from '../route.ts'
import type { PlacedBox } from './layout.ts'
import type { BorderWay } from './way.ts'

const OUT = 24

/** Lines between boxes that follow one another on a way: around, towards the border, where both stand on one side. */
export function joinElements({ joins }: BorderWay, placed: readonly PlacedBox[]): LineElement[] {
  const at = new Map(placed.map((each) => [each.box.thing.id, each]))
  return joins.flatMap(({ id, from, to }) => {
    const [a, b] = [at.get(from), at.get(to)]
    if (!a || !b) return []
    const [side, other] = [a, b].map(({ box }) => (box.side === 'asks' ? 1 : -1)) as [number, number]
    const start = { x: a.x + (side * a.width) / 2, y: a.y }
    const end = { x: b.x + (other * b.width) / 2, y: b.y }
    const bends = relative(start, end, [
      { x: start.x + side * OUT, y: start.y },
      { x: end.x + other * OUT, y: end.y },
    ])
    return [
      {
        group: 'edges',
        data: {
          id,
          source: from,
          target: to,
          words: '',
          from: side > 0 ? '90deg' : '270deg',
          to: other > 0 ? '90deg' : '270deg',
          ...bends,
        },
        classes: 'tie way-join unbundled-bezier',
      },
    ]
  })
}
