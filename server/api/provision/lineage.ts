import { textsOf } from '../instrument/texts.ts'
import type { Loaders } from '../loaders.ts'
import type { Thing, Tie, Touch } from '../things.ts'

/** Where the readings of a change differ and nothing settles them, it is of no kind yet. */
const changeOf = (link: Tie | null) => (link === null ? null : link.unsettled === true ? 'not-settled' : String(link.change))

interface Step {
  version: Thing
  provision: Thing | null
  change: string
  link: Tie | null
}

/**
 * The provisions that this one continues and those that continue it, by the order of the texts. Only whole texts can prove that something
 * is new or dropped, and only of articles: below them a missing statement says nothing.
 */
export async function lineageOf(load: Loaders, start: Thing): Promise<Step[]> {
  const texts = await textsOf(load, String(start.instrument))
  const found = await related(load, start)
  if (found.length === 1 && texts.length === 1) return []
  const place = (id: unknown) => texts.findIndex((t) => t.id === id)
  const steps: Step[] = found
    .map(({ provision, earlier }) => {
      const link = earlier.toSorted((a, b) => place(b.far.version) - place(a.far.version))[0]?.link ?? null
      return { version: texts[place(provision.version)] as Thing, provision, link, change: changeOf(link) ?? 'first' }
    })
    .sort((a, b) => place(a.version.id) - place(b.version.id) || (a.provision.order ?? 0) - (b.provision.order ?? 0))
  if (start.level !== 'article') return found.length === 1 ? [] : steps
  const whole = texts.filter((t) => t.partial !== true)
  const first = steps[0]
  if (first && first.version.partial !== true && whole.some((t) => place(t.id) < place(first.version.id))) first.change = 'new'
  const last = steps.at(-1)
  const later = last && last.version.partial !== true ? whole.find((t) => place(t.id) > place(last.version.id)) : undefined
  if (later) steps.push({ version: later, provision: null, change: 'dropped', link: null })
  return steps
}

/** The provisions that hang together with one by continuation, each with what it continues itself. */
async function related(load: Loaders, start: Thing) {
  const found = new Map<string, { provision: Thing; earlier: Touch[] }>()
  const visit = async (thing: Thing): Promise<void> => {
    if (found.has(thing.id)) return
    const own = { provision: thing, earlier: [] as Touch[] }
    found.set(thing.id, own)
    const [earlier, later] = await Promise.all([
      load.out(thing.id, 'CONTINUES', (touch) => touch),
      load.in(thing.id, 'CONTINUES', (touch) => touch),
    ])
    own.earlier = earlier
    for (const { far } of [...earlier, ...later]) await visit(far)
  }
  await visit(start)
  return [...found.values()]
}

export interface ArticleChange {
  earlier: Thing | null
  later: Thing | null
  change: string
  link: Tie | null
}

/**
 * Article by article, how a text differs from the whole text before it: those it continues, in its own order, then those it has dropped. Empty
 * where there is no such text, and where either is held only in parts.
 */
export async function changesOf(load: Loaders, version: Thing): Promise<ArticleChange[]> {
  const texts = await textsOf(load, String(version.instrument))
  const before = texts
    .slice(
      0,
      texts.findIndex((t) => t.id === version.id),
    )
    .filter((t) => t.partial !== true)
    .at(-1)
  if (!before || version.partial === true) return []
  const [articles, earlierOnes] = await Promise.all([load.ofVersion(version.id, 'articles'), load.ofVersion(before.id, 'articles')])
  const continued = new Set<string>()
  const changes = await Promise.all(
    articles.map(async (later): Promise<ArticleChange> => {
      const touches = await load.out(later.id, 'CONTINUES', (touch) => touch)
      const own = touches.find(({ far }) => far.version === before.id)
      if (!own) return { earlier: null, later, change: 'new', link: null }
      continued.add(own.far.id)
      return { earlier: own.far, later, change: String(changeOf(own.link)), link: own.link }
    }),
  )
  const dropped = earlierOnes
    .filter((a) => !continued.has(a.id))
    .map((earlier) => ({ earlier, later: null, change: 'dropped', link: null }))
  return [...changes, ...dropped]
}
