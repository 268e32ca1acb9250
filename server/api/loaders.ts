import DataLoader from 'dataloader'
import type { Reader } from '../graph/store.ts'
import { groupBy } from '../group-by.ts'
import type { LinkType } from '../model/graph.ts'
import { possibleStarts } from './link-ids.ts'
import { type NodeOfRow, PROVISION_PROPS, propsOf } from './provision-props.ts'
import { inRounds } from './rounds.ts'
import { readSubtrees } from './subtrees.ts'
import { compare, inReadingOrder, type StoredProps, type Thing, type Tie, type Touch, toThing, toTie } from './things.ts'

type Direction = 'OUT' | 'IN'
interface LinkRow {
  direction: Direction
  near: string
  far: string
  type: string
  link: StoredProps
  node: NodeOfRow
}
/** Queries that take $ids of instruments or versions, and say in each row which one it is of. */
type TextQuery =
  | 'measures-of-versions'
  | 'treaty-safeguards'
  | 'treaty-absences'
  | 'gaps-of-texts'
  | 'reservations-of-versions'
  | 'claims-about'
  | 'claims-on-cells'
export interface TextRow {
  text: string
  node: StoredProps
  type?: string
  from?: string
  to?: string
  link?: StoredProps
}
type Kept = 'articles' | 'recitals' | 'divisions'
const LEVELS: Record<Kept, string[]> = {
  articles: ['article'],
  recitals: ['recital'],
  divisions: ['part', 'chapter', 'section', 'title', 'annex'],
}

export type Loaders = ReturnType<typeof createLoaders>

/** Everything one operation reads. What is asked for in one turn goes into one statement for each kind of need. */
export function createLoaders(snapshot: Reader) {
  const { reader, batchScheduleFn } = inRounds(snapshot)
  /** What has been read so far; whoever asks for it need not wait for a batch. */
  const held = new Map<string, Thing>()
  const heldLinks = new Map<string, Tie>()
  const heldChildren = new Map<string, Thing[]>()
  const remember = (node: NodeOfRow) => {
    const props = propsOf(node)
    const thing = held.get(String(props.id)) ?? toThing(props)
    held.set(thing.id, thing)
    return thing
  }
  const rememberLink = (tie: Tie) => {
    heldLinks.set(tie.id, tie)
    return tie
  }

  const things = new DataLoader<string, Thing | null>(
    async (ids) => {
      const rows = await reader.run<{ node: NodeOfRow }>('things-by-id', { ids: [...ids], props: PROVISION_PROPS })
      for (const { node } of rows) remember(node)
      return ids.map((id) => held.get(id) ?? null)
    },
    { batchScheduleFn },
  )
  const kinds = new DataLoader<string, Thing[]>(
    async (wanted) => {
      const rows = await reader.run<{ node: StoredProps }>('things-by-kind', { kinds: [...wanted] })
      const byKind = groupBy(
        rows.map(({ node }) => remember(node)),
        (t) => t.kind,
      )
      return wanted.map((kind) => (byKind.get(kind) ?? []).sort(inReadingOrder))
    },
    { batchScheduleFn },
  )

  const links = new DataLoader<string, Tie | null>(
    async (ids) => {
      const wanted = ids.flatMap((id) => possibleStarts(id).map((from) => ({ id, from })))
      const rows = await reader.run<{ from: string; to: string; type: string; link: StoredProps }>('links-by-id', { wanted })
      for (const row of rows) rememberLink(toTie(row))
      return ids.map((id) => heldLinks.get(id) ?? null)
    },
    { batchScheduleFn },
  )

  const touching = new DataLoader<{ id: string; type: LinkType; direction: Direction }, Touch[], string>(
    async (keys) => {
      const ofDirection = (direction: Direction) =>
        [
          ...groupBy(
            keys.filter((k) => k.direction === direction),
            (k) => k.id,
          ),
        ].map(([id, own]) => ({ id, types: own.map((k) => k.type) }))
      const rows = await reader.run<LinkRow>('links-touching', {
        leaving: ofDirection('OUT'),
        arriving: ofDirection('IN'),
        props: PROVISION_PROPS,
      })
      const groups = groupBy(rows, (r) => `${r.direction} ${r.type} ${r.near}`)
      return keys.map((k) => (groups.get(`${k.direction} ${k.type} ${k.id}`) ?? []).map(toTouch).sort(byFarEnd))
    },
    { batchScheduleFn, cacheKeyFn: (k) => `${k.direction} ${k.type} ${k.id}` },
  )
  const toTouch = ({ direction, near, far, type, link, node }: LinkRow): Touch => {
    const tie = rememberLink(toTie({ type, link, from: direction === 'OUT' ? near : far, to: direction === 'OUT' ? far : near }))
    return { link: tie, far: remember(node) }
  }

  const ofVersion = new DataLoader<{ id: string; kept: Kept }, Thing[], string>(
    async (keys) => {
      const levels = [...new Set(keys.flatMap((k) => LEVELS[k.kept]))]
      const rows = await reader.run<{ node: NodeOfRow }>('provisions-of-versions', {
        versions: [...new Set(keys.map((k) => k.id))],
        levels,
        props: PROVISION_PROPS,
      })
      const byVersion = groupBy(rows.map(({ node }) => remember(node)).sort(inReadingOrder), (t) => t.version)
      return keys.map((k) => (byVersion.get(k.id) ?? []).filter((t) => LEVELS[k.kept].includes(t.level ?? '')))
    },
    { batchScheduleFn, cacheKeyFn: (k) => `${k.kept} ${k.id}` },
  )

  const children = new DataLoader<string, Thing[]>(
    async (ids) => {
      const below = groupBy((await readSubtrees(reader, [...ids])).map(remember).sort(inReadingOrder), (t) => t.parent ?? '')
      for (const thing of [...below.values()].flat()) if (thing.article) heldChildren.set(thing.id, below.get(thing.id) ?? [])
      return ids.map((id) => below.get(id) ?? [])
    },
    { batchScheduleFn },
  )

  const witnesses = new DataLoader<string, string | null>(
    async (ids) => {
      const rows = await reader.run<{ node: unknown[] }>('things-by-id', { ids: [...ids], props: ['id', 'witnesses'] })
      const byId = new Map(rows.map(({ node: [id, stored] }) => [id, stored as string | null]))
      return ids.map((id) => byId.get(id) ?? null)
    },
    { batchScheduleFn },
  )

  const perText = new Map<string, DataLoader<string, TextRow[]>>()
  const textLoader = (query: string) =>
    new DataLoader<string, TextRow[]>(
      async (ids) => {
        const rows = groupBy(await reader.run<TextRow>(query, { ids: [...ids] }), (r) => r.text)
        return ids.map((id) => rows.get(id) ?? [])
      },
      { batchScheduleFn },
    )

  const thing = (id: string) => held.get(id) ?? things.load(id)
  return {
    reader,
    remember,
    /** The rows of a query about instruments or versions that name this one. */
    ofText: (query: TextQuery, id: string) => {
      const loader = perText.get(query) ?? textLoader(query)
      perText.set(query, loader)
      return loader.load(id)
    },
    thing,
    /** The thing at the end of a stored reference, which ingestion has checked. */
    known: (id: string) => held.get(id) ?? things.load(id).then((found) => found ?? missing(id)),
    /** Null without an id. */
    maybe: (id: string | undefined) => (id ? thing(id) : null),
    ofKind: (kind: string) => kinds.load(kind),
    /** As JSON, of a provision; null where it has none. */
    witnesses: (id: string) => witnesses.load(id),
    link: (id: string) => links.load(id),
    knownLink: (id: string) => heldLinks.get(id) ?? links.load(id).then((found) => found ?? missing(id)),
    ofVersion: (id: string, kept: Kept) => ofVersion.load({ id, kept }),
    children: (id: string) => heldChildren.get(id) ?? children.load(id),
    /** The links of one type that start at a thing, and what they lead to. */
    out: <T>(id: string, type: LinkType, give: (touch: Touch) => T) =>
      touching.load({ id, type, direction: 'OUT' }).then((all) => all.map(give)),
    /** The links of one type that lead to a thing, and where they start. */
    in: <T>(id: string, type: LinkType, give: (touch: Touch) => T) =>
      touching.load({ id, type, direction: 'IN' }).then((all) => all.map(give)),
  }
}

const byFarEnd = (a: Touch, b: Touch) => inReadingOrder(a.far, b.far) || compare(a.link.id, b.link.id)

function missing(id: string): never {
  throw new Error(`${id} is referred to but not stored`)
}
