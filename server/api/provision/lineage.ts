import type { Loaders } from '../loaders.ts'
import { compare, type Thing, type Tie } from '../things.ts'

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
    .map(({ provision, link }) => ({
      version: texts[place(provision.version)] as Thing,
      provision,
      link,
      change: String(link?.change ?? 'first'),
    }))
    .sort((a, b) => place(a.version.id) - place(b.version.id) || (a.provision.order ?? 0) - (b.provision.order ?? 0))
  if (start.level !== 'article') return found.length === 1 ? [] : steps
  const whole = texts.filter((t) => t.partial !== true)
  const first = steps[0]
  if (first && first.version.partial !== true && whole.some((t) => place(t.id) < place(first.version.id))) first.change = 'new'
  const last = steps.at(-1)
  const later = whole.find((t) => last && place(t.id) > place(last.version.id))
  if (later) steps.push({ version: later, provision: null, change: 'dropped', link: null })
  return steps
}

/** Every text of the instrument, earliest first. */
async function textsOf(load: Loaders, instrument: string): Promise<Thing[]> {
  const texts = await load.in(instrument, 'OF', ({ far }) => far)
  return texts.sort((a, b) => compare(String(a.date ?? '9'), String(b.date ?? '9')))
}

async function related(load: Loaders, start: Thing) {
  const found = new Map<string, { provision: Thing; link: Tie | null }>([[start.id, { provision: start, link: null }]])
  const visit = async (thing: Thing): Promise<void> => {
    const [earlier, later] = await Promise.all([
      load.out(thing.id, 'CONTINUES', (touch) => touch),
      load.in(thing.id, 'CONTINUES', (touch) => touch),
    ])
    const own = found.get(thing.id)
    if (own) own.link ??= earlier[0]?.link ?? null
    for (const { far } of [...earlier, ...later]) {
      if (found.has(far.id)) continue
      found.set(far.id, { provision: far, link: null })
      await visit(far)
    }
  }
  await visit(start)
  return [...found.values()]
}
