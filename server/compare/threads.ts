import { groupBy } from '../group-by.ts'

/** One stated link between provisions: a step of continuation from the later to the earlier text, or a correspondence. */
export interface Thread {
  from: string
  to: string
  fromText: string
  toText: string
  type: 'CONTINUES' | 'CORRESPONDS_TO'
  id: string
  /** The change of a continuation, the relation of a correspondence as read from where it starts. */
  word: string
  unsettled: boolean | null
}

/** Two provisions that answer one another, and the links from the left one to the right one. */
export interface Joined {
  left: string
  right: string
  type: Thread['type']
  relation: string
  links: string[]
}

const MIRRORED: Record<string, string> = { narrower: 'broader', broader: 'narrower' }

/** Which provisions of the left text answer which of the right one: by continuation in one direction, however many texts lie between, or by correspondence. */
export function join(threads: Thread[], left: string, right: string): Joined[] {
  const continued = threads.filter((t) => t.type === 'CONTINUES')
  const chains = [...chainsTo(continued, left, right), ...chainsTo(continued, right, left).map(turned)]
  const twins = threads.filter((t) => t.type === 'CORRESPONDS_TO').flatMap((t) => asTwin(t, left, right))
  const firstOf = groupBy([...chains, ...twins], (j) => `${j.left} ${j.right}`)
  return [...firstOf.values()].map((same) => same[0] as Joined)
}

const turned = ({ left, right, links, ...rest }: Joined): Joined => ({ ...rest, left: right, right: left, links: links.toReversed() })

function asTwin(thread: Thread, left: string, right: string): Joined[] {
  const relation = thread.unsettled ? 'not-settled' : thread.word
  const { type } = thread
  const links = [thread.id]
  if (thread.fromText === left && thread.toText === right) return [{ left: thread.from, right: thread.to, type, relation, links }]
  if (thread.fromText !== right || thread.toText !== left) return []
  return [{ left: thread.to, right: thread.from, type, relation: MIRRORED[relation] ?? relation, links }]
}

/** Every chain of continuation that starts in one text and ends in another, by the shortest way first. */
function chainsTo(steps: Thread[], start: string, end: string): Joined[] {
  const stepsFrom = groupBy(steps, (s) => s.from)
  const found: Joined[] = []
  let chains = steps.filter((s) => s.fromText === start).map((s) => [s])
  const seen = new Set<string>()
  while (chains.length > 0) {
    const next: Thread[][] = []
    for (const chain of chains) {
      const [first, last] = [chain[0] as Thread, chain.at(-1) as Thread]
      const pair = `${first.from} ${last.to}`
      if (seen.has(pair)) continue
      seen.add(pair)
      if (last.toText === end)
        found.push({ left: first.from, right: last.to, type: 'CONTINUES', relation: changeAlong(chain), links: chain.map((s) => s.id) })
      else next.push(...(stepsFrom.get(last.to) ?? []).map((s) => [...chain, s]))
    }
    chains = next
  }
  return found
}

/** The one change on the way, where the rest is the same; "changed" where several differ. */
function changeAlong(chain: Thread[]): string {
  if (chain.some((s) => s.unsettled)) return 'not-settled'
  const changes = [...new Set(chain.map((s) => s.word).filter((w) => w !== 'same'))]
  return changes.length === 0 ? 'same' : changes.length === 1 ? (changes[0] as string) : 'changed'
}
