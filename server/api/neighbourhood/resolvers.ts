import { badInput, notFound } from '../../errors.ts'
import { LINK_TYPES, type LinkType } from '../../model/graph.ts'
import type { QueryResolver } from '../context.ts'
import { pageSize } from '../paging.ts'
import { findBetween, MOST_BETWEEN } from './between.ts'
import { findNeighbours } from './neighbours.ts'

const linkTypes = (kinds: string[] | null | undefined): LinkType[] => {
  const unknown = kinds?.find((kind) => !(LINK_TYPES as readonly string[]).includes(kind))
  if (unknown !== undefined) throw badInput(`${unknown} is no kind of link. There are: ${LINK_TYPES.join(', ')}.`, { argument: 'kinds' })
  return (kinds as LinkType[] | null | undefined) ?? [...LINK_TYPES]
}

const neighbourhood: QueryResolver<{ id: string; each: number; kinds?: string[] | null }> = async (_, { id, each, kinds }, { load }) => {
  const [size, types] = [pageSize('each', each), linkTypes(kinds)]
  const [centre, neighbours] = await Promise.all([load.thing(id), findNeighbours(load, id, types, size)])
  if (!centre) throw notFound(`Nothing here has the id ${id}.`, { id })
  return { centre, ...neighbours }
}

const linksBetween: QueryResolver<{ ids: string[] }> = (_, { ids }, { load }) => {
  if (ids.length > MOST_BETWEEN)
    throw badInput(`At most ${MOST_BETWEEN} things can be asked about at once; these are ${ids.length}.`, { argument: 'ids' })
  return findBetween(load, ids)
}

export const neighbourhoods = { Query: { neighbourhood, linksBetween } }
