import type { Resolvers } from '../context.ts'
import { origin, source, witnesses } from '../facts.ts'
import type { Thing, Touch } from '../things.ts'

interface TermRun {
  version: string
  hitsIn?: string[]
}
const farEnd = ({ far }: Touch) => far
const isProvision = (thing: Thing) => thing.__typename === 'Provision'

const Absence: Resolvers<Thing> = {
  safeguard: ({ safeguard }, _, { load }) => load.known(String(safeguard)),
  covers: ({ id }, _, { load }) => load.out(id, 'COVERS', farEnd).then((all) => all.filter(isProvision)),
  searched: ({ id }, _, { load }) => load.out(id, 'SEARCHED', farEnd).then((all) => all.filter(isProvision)),
  terms: ({ terms }) => (terms ? (JSON.parse(String(terms)) as TermRun[]) : []),
  source,
  witnesses,
  origin,
}

const TermRun: Resolvers<TermRun> = {
  version: ({ version }, _, { load }) => load.known(version),
  hitsIn: ({ hitsIn = [] }, _, { load }) => hitsIn.map((id) => load.known(id)),
}

export const absence = { Absence, TermRun }
