import type { Resolvers } from '../context.ts'
import { origin, source, witnesses } from '../facts.ts'
import type { Loaders } from '../loaders.ts'
import { inReadingOrder, type Thing, type Touch } from '../things.ts'

interface TermRun {
  version: string
  hitsIn?: string[]
}
const farEnd = ({ far }: Touch) => far
const isProvision = (thing: Thing) => thing.__typename === 'Provision'

const Absence: Resolvers<Thing> = {
  safeguard: ({ safeguard }, _, { load }) => load.known(String(safeguard)),
  covers: ({ id }, _, { load }) => load.out(id, 'COVERS', farEnd).then((all) => all.filter(isProvision)),
  searched: ({ id }, _, { load }) =>
    load
      .out(id, 'SEARCHED', farEnd)
      .then((all) => Promise.all(all.map((thing) => (isProvision(thing) ? [thing] : partsOf(load, thing.id)))))
      .then((parts) => parts.flat()),
  terms: ({ terms }) => (terms ? (JSON.parse(String(terms)) as TermRun[]) : []),
  source,
  witnesses,
  origin,
}

/** Where a whole text was searched: its recitals and what stands outermost in it. */
async function partsOf(load: Loaders, version: string): Promise<Thing[]> {
  const [recitals, divisions, articles] = await Promise.all([
    load.ofVersion(version, 'recitals'),
    load.ofVersion(version, 'divisions'),
    load.ofVersion(version, 'articles'),
  ])
  return [...recitals, ...divisions, ...articles].filter((p) => p.parent === version).sort(inReadingOrder)
}

const TermRun: Resolvers<TermRun> = {
  version: ({ version }, _, { load }) => load.known(version),
  hitsIn: ({ hitsIn = [] }, _, { load }) => hitsIn.map((id) => load.known(id)),
}

export const absence = { Absence, TermRun }
