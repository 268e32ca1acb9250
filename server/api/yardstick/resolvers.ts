import type { Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import { all } from '../lookup.ts'
import { compare, type Thing, type Touch } from '../things.ts'

/** A yardstick's own order, which is that of its file. */
const asListed = (a: Touch, b: Touch) => (a.link.line ?? 0) - (b.link.line ?? 0) || compare(a.far.id, b.far.id)
const toRequirement = ({ link, far }: Touch) => ({
  link,
  safeguard: far,
  for: link.for,
  applies: link.applies ?? [],
  atLeast: link.atLeast ?? 'mandatory',
  locus: link.locus,
})

const Yardstick: Resolvers<Thing> = {
  requires: ({ id }, _, { load }) => load.out(id, 'REQUIRES', (touch) => touch).then((all) => all.sort(asListed).map(toRequirement)),
  origin,
}

export const yardstick = { Query: { yardsticks: all('yardstick') }, Yardstick }
