import { readFacts } from '../coverage/facts.ts'
import type { Reader } from '../graph/store.ts'
import { groupBy } from '../group-by.ts'
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
interface Stored extends Unit {
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
  /** Whether the official words of a provision are held. */
  holdsWords(id: string): boolean
}

export interface Both {
  left: Whole
  right: Whole
  joins: Joined[]
  safeguards: Map<string, SafeguardName>
  /** The article or recital that a provision of either text is or lies in. */
  topOf(id: string): string
  /** Every provision of both, as stored. */
  nodes: Stored[]
}

const LEVELS = ['part', 'chapter', 'section', 'title', 'annex', 'article', 'paragraph', 'item', 'recital']

const threadsOf = (left: Text, right: Text) => ({
  left: left.id,
  right: right.id,
  instrument: left.instrument === right.instrument ? left.instrument : null,
})

/** What joins two texts, in one statement. */
export const joinsOf = async (reader: Reader, left: Text, right: Text) =>
  join(await reader.run<Thread>('threads', threadsOf(left, right)), left.id, right.id)

/** All that comparing two texts asks of the graph, in five statements. */
export async function readBoth(reader: Reader, left: Text, right: Text): Promise<Both> {
  const [joins, leftFacts, rightFacts, nodes, duties] = await Promise.all([
    joinsOf(reader, left, right),
    readFacts(reader, { version: left.id }),
    readFacts(reader, { version: right.id }),
    reader.run<{ node: Stored }>('provisions-of-versions', { versions: [left.id, right.id], levels: LEVELS }),
    reader.run<Duty>('duties-of-versions', { ids: [left.id, right.id] }),
  ])
  const stored = nodes.map(({ node }) => node).sort((a, b) => a.order - b.order)
  const byId = new Map(stored.map((n) => [n.id, n]))
  const byText = groupBy(stored, (n) => n.version)
  const whole = (text: Text, facts: typeof leftFacts): Whole => {
    const holding = holdingsOf(facts)
    const told = new Set((byText.get(text.id) ?? []).filter((n) => n.modality).map((n) => n.parent))
    return {
      text,
      units: (byText.get(text.id) ?? []).map(({ id, level, parent, article, order }) => ({
        id,
        level,
        parent,
        article: article ?? null,
        order,
      })),
      duties: duties.filter((d) => d.text === text.id),
      end: (id) => {
        const { citation, modality } = byId.get(id) as Stored
        return { id, citation, modality: modality ?? null, speaks: !told.has(id), holding: holding(id) }
      },
      holdsWords: (id) => byId.get(id)?.text !== undefined,
    }
  }
  return {
    left: whole(left, leftFacts),
    right: whole(right, rightFacts),
    joins,
    safeguards: new Map(leftFacts.safeguards.map(({ id, name, ground }) => [id, { name, ground }])),
    topOf: (id) => byId.get(id)?.article ?? id,
    nodes: stored,
  }
}
