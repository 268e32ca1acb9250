import type { MapChainQuery } from '../../api/generated/graphql.ts'
import type { Stage } from '../../graph/thing.ts'
import { Collection } from './collect.ts'

type Provision = NonNullable<MapChainQuery['provision']>
type Reaches = Provision['reachedBy']

/**
 * The chain in which a provision stands: the power it gives or calls upon, the cooperation that calls upon it and the ways that sets up, the
 * clauses that protect it, inside it or by reaching it or something it stands in, and the safeguards these give.
 */
export function chainOf(provision: Provision): Collection {
  const found = new Collection()
  found.thing(provision)
  found.tied(provision.grants, (each) => each.power)
  found.tied(provision.establishes, (each) => each.mechanism)
  found.tied(provision.reliesOn, (each) => each.provision)
  for (const { provision: at } of provision.reliesOn) found.tied(at.grants, (each) => each.power)
  found.tied(provision.reliedOnBy, (each) => each.provision)
  for (const { provision: abroad } of provision.reliedOnBy) found.tied(abroad.establishes, (each) => each.mechanism)

  for (const part of provision.children.flatMap((child) => [child, ...child.children])) {
    if (part.provides.length === 0) continue
    found.thing(part)
    found.tied(part.provides, (each) => each.safeguard)
  }
  const protecting = (reaches: Reaches) => {
    found.tied(reaches, (each) => each.provision)
    for (const { provision: clause } of reaches) found.tied(clause.provides, (each) => each.safeguard)
  }
  protecting(provision.reachedBy)
  for (const { provision: abroad } of provision.reliedOnBy) protecting(abroad.reachedBy)
  for (const outer of [provision.parent, provision.parent?.parent, provision.parent?.parent?.parent]) {
    if (!outer || outer.reachedBy.length === 0) continue
    found.thing(outer)
    protecting(outer.reachedBy)
  }
  return found
}

/** What opening a thing brings, with the chain in which it stands where it is a provision. Its own ties come first. */
export function withChain(stage: Stage, provision: Provision | null | undefined): Stage {
  if (!provision) return stage
  const chain = chainOf(provision).stage(stage.key, stage.centre)
  const had = new Set(stage.things.map((thing) => thing.id))
  const more = chain.things.filter((thing) => !had.has(thing.id))
  return { ...stage, things: [...stage.things, ...more], ties: [...stage.ties, ...chain.ties], total: stage.total + more.length }
}
