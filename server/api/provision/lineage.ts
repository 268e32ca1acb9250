import { textsOf } from '../instrument/texts.ts'
import type { Loaders } from '../loaders.ts'
import type { Thing, Tie, Touch } from '../things.ts'

/** What became of a provision at one text of its instrument. */
export const STEP_KINDS = [
  'first',
  'same',
  'renumbered',
  'strengthened',
  'weakened',
  'split',
  'merged',
  'not-settled',
  'new',
  'dropped',
  'not-held',
  'not-yet',
  'not-stated',
] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** Where the readings of a change differ and nothing settles them, it is of no kind yet. */
const changeOf = (link: Tie): StepKind => (link.unsettled === true ? 'not-settled' : (String(link.change) as StepKind))

/** One text in the line of a provision: the provision there, or why there is none. */
export interface Step {
  version: Thing
  provision: Thing | null
  kind: StepKind
  /** The earlier provisions that it continues, the latest text first. */
  origins: Touch[]
}

/**
 * Every text of the instrument with the provisions there that hang together with this one by continuation, in the order of the texts. Only whole
 * texts can prove that something is new or dropped, and only of articles: below them a missing statement says nothing.
 */
export async function lineOf(load: Loaders, start: Thing): Promise<Step[]> {
  const texts = await textsOf(load, String(start.instrument))
  const found = await related(load, start)
  const place = (id: unknown) => texts.findIndex((t) => t.id === id)
  const places = found.map(({ provision }) => place(provision.version))
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const isWhole = (at: number) => texts[at]?.partial !== true
  const proves = (at: number) => start.level === 'article' && isWhole(at)

  const kindOf = (at: number, origins: Touch[]): StepKind => {
    const [origin] = origins
    if (origin) return changeOf(origin.link)
    return at === first && proves(at) && texts.some((_, before) => before < at && isWhole(before)) ? 'new' : 'first'
  }
  const missing = (at: number): StepKind => {
    if (!isWhole(at)) return 'not-held'
    if (at < first && proves(first)) return 'not-yet'
    return at > last && proves(last) ? 'dropped' : 'not-stated'
  }
  return texts.flatMap((version, at): Step[] => {
    const own = found.filter(({ provision }) => provision.version === version.id)
    if (own.length === 0) return [{ version, provision: null, kind: missing(at), origins: [] }]
    return own
      .sort((a, b) => (a.provision.order ?? 0) - (b.provision.order ?? 0))
      .map(({ provision, earlier }) => {
        const origins = earlier.toSorted((a, b) => place(b.far.version) - place(a.far.version))
        return { version, provision, kind: kindOf(at, origins), origins }
      })
  })
}

interface LineageStep {
  version: Thing
  provision: Thing | null
  change: StepKind
  link: Tie | null
}

/** The same without the texts of which nothing is told. Empty where nothing continues the provision and it continues nothing, but for articles of several texts. */
export async function lineageOf(load: Loaders, start: Thing): Promise<LineageStep[]> {
  const line = await lineOf(load, start)
  const told = line.filter((s) => s.provision !== null || s.kind === 'dropped')
  const dropped = told.findIndex((s) => s.provision === null)
  const steps = dropped < 0 ? told : told.slice(0, dropped + 1)
  const alone = steps.filter((s) => s.provision).length === 1
  if (alone && (start.level !== 'article' || line.length === 1)) return []
  return steps.map(({ version, provision, kind, origins }) => ({ version, provision, change: kind, link: origins[0]?.link ?? null }))
}

/** The provisions that hang together with one by continuation, each with what it continues itself. */
async function related(load: Loaders, start: Thing) {
  const found = new Map<string, { provision: Thing; earlier: Touch[] }>()
  let next = [start]
  while (next.length > 0) {
    const touched = await Promise.all(
      next.map(async (provision) => {
        const [earlier, later] = await Promise.all([
          load.out(provision.id, 'CONTINUES', (touch) => touch),
          load.in(provision.id, 'CONTINUES', (touch) => touch),
        ])
        found.set(provision.id, { provision, earlier })
        return [...earlier, ...later].map(({ far }) => far)
      }),
    )
    next = [...new Map(touched.flat().map((t) => [t.id, t])).values()].filter((t) => !found.has(t.id))
  }
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
      return { earlier: own.far, later, change: changeOf(own.link), link: own.link }
    }),
  )
  const dropped = earlierOnes
    .filter((a) => !continued.has(a.id))
    .map((earlier) => ({ earlier, later: null, change: 'dropped', link: null }))
  return [...changes, ...dropped]
}
