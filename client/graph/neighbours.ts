import { inReadingOrder } from './order.ts'
import type { Thing, Tie } from './thing.ts'
import { tieOrder } from './tie-words.ts'

/** What stands at the other end, with every link that leads there; both directions together. */
export interface Neighbour {
  id: string
  ties: Tie[]
}

const kindsFirst = (a: Tie, b: Tie) => tieOrder(a.kind) - tieOrder(b.kind) || (a.id < b.id ? -1 : 1)

/** For each thing its neighbours: by kind of link, then in reading order. Links to things that are not given are left out. */
export function neighboursOf(things: ReadonlyMap<string, Thing>, ties: Iterable<Tie>): Map<string, Neighbour[]> {
  const found = new Map<string, Map<string, Tie[]>>([...things.keys()].map((id) => [id, new Map()]))
  for (const tie of ties)
    for (const [near, far] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      const around = found.get(near)
      if (!around || !things.has(far) || near === far) continue
      around.set(far, [...(around.get(far) ?? []), tie])
    }
  const sorted = (around: Map<string, Tie[]>): Neighbour[] =>
    [...around]
      .map(([id, own]) => ({ id, ties: own.sort(kindsFirst) }))
      .sort((a, b) => {
        const [first, second] = [a.ties[0], b.ties[0]]
        const [one, other] = [things.get(a.id), things.get(b.id)]
        return (first && second ? tieOrder(first.kind) - tieOrder(second.kind) : 0) || (one && other ? inReadingOrder(one, other) : 0)
      })
  return new Map([...found].map(([id, around]) => [id, sorted(around)]))
}
