import { readFacts } from '../coverage/facts.ts'
import type { CoverageFacts } from '../coverage/types.ts'
import type { Reader } from '../graph/store.ts'
import type { Unit } from './align.ts'
import type { End, SafeguardName } from './changes.ts'
import type { Duty } from './duties.ts'
import { holdingsOf } from './holdings.ts'
import { type Joined, join, type Thread } from './threads.ts'

/** A text to compare. */
export interface Text {
  id: string
  title: string
  instrument: string
  partial: boolean
}

/** A provision as it is stored, as far as comparing needs it. */
export interface Stored extends Unit {
  version: string
  citation: string
  modality?: string
  text?: string
}

/** One text with all that comparing asks of it. */
export interface Whole {
  text: Text
  /** In the order of the text. */
  units: Unit[]
  duties: Duty[]
  end(id: string): End
  /** The official words of a provision; null where they are not held. */
  words(id: string): string | null
}

export interface Both {
  left: Whole
  right: Whole
  joins: Joined[]
  safeguards: Map<string, SafeguardName>
  /** The article or recital that a provision of either text is or lies in. */
  topOf(id: string): string
}

const PROPS = ['id', 'level', 'parent', 'article', 'order', 'version', 'citation', 'modality', 'text']
const storedOf = (values: unknown[]) => Object.fromEntries(PROPS.map((name, i) => [name, values[i] ?? undefined])) as unknown as Stored

const LEVELS = ['part', 'chapter', 'section', 'title', 'annex', 'article', 'paragraph', 'item', 'recital']

const threadsOf = (left: Text, right: Text) => ({
  left: left.id,
  right: right.id,
  instrument: left.instrument === right.instrument ? left.instrument : null,
})

/** What joins two texts, in one statement. */
export const joinsOf = async (reader: Reader, left: Text, right: Text) =>
  join(await reader.run<Thread>('threads', threadsOf(left, right)), left.id, right.id)

/** What is read to compare two texts. */
export interface Read {
  joins: Joined[]
  facts: { left: CoverageFacts; right: CoverageFacts }
  nodes: Stored[]
  duties: Duty[]
}

/** All that comparing two texts asks of the graph, in five statements. */
export async function readBoth(reader: Reader, left: Text, right: Text): Promise<Both> {
  const [joins, leftFacts, rightFacts, rows, duties] = await Promise.all([
    joinsOf(reader, left, right),
    readFacts(reader, { version: left.id }),
    readFacts(reader, { version: right.id }),
    reader.run<{ node: unknown[] }>('provisions-of-versions', { versions: [left.id, right.id], levels: LEVELS, props: PROPS }),
    reader.run<Duty>('duties-of-versions', { ids: [left.id, right.id] }),
  ])
  return bothFrom(left, right, {
    joins,
    facts: { left: leftFacts, right: rightFacts },
    nodes: rows.map(({ node }) => storedOf(node)),
    duties,
  })
}

/** Two texts side by side from what was read of them. */
export function bothFrom(left: Text, right: Text, { joins, facts, nodes, duties }: Read): Both {
  const stored = nodes.toSorted((a, b) => a.order - b.order)
  const byId = new Map(stored.map((n) => [n.id, n]))
  return {
    left: wholeOf(left, facts.left, stored, duties),
    right: wholeOf(right, facts.right, stored, duties),
    joins,
    safeguards: new Map(facts.left.safeguards.map(({ id, name, ground }) => [id, { name, ground }])),
    topOf: (id) => byId.get(id)?.article ?? id,
  }
}

function wholeOf(text: Text, facts: CoverageFacts, nodes: Stored[], duties: Duty[]): Whole {
  const own = new Map(nodes.filter((n) => n.version === text.id).map((n) => [n.id, n]))
  const holding = holdingsOf(facts)
  const told = new Set([...own.values()].filter((n) => n.modality).map((n) => n.parent))
  return {
    text,
    units: [...own.values()].map(({ id, level, parent, article, order }) => ({ id, level, parent, article: article ?? null, order })),
    duties: duties.filter((d) => d.text === text.id),
    end: (id) => {
      const { citation, modality } = own.get(id) as Stored
      return { id, citation, modality: modality ?? null, speaks: !told.has(id), holding: holding(id) }
    },
    words: (id) => own.get(id)?.text ?? null,
  }
}
