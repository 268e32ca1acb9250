import type { Release as Loaded } from '../../model/graph.ts'
import type { QueryResolver, Resolvers } from '../context.ts'
import { countInstruments } from './instrument-counts.ts'
import { sharesByBasis } from './shares.ts'

const release: QueryResolver = (_, __, { load }) => load.reader.release

const Release: Resolvers<Loaded> = {
  engine: (_, __, { engine }) => engine,
  byInstrument: ({ counts }, _, { load }) => countInstruments(counts, load),
  basis: ({ counts }) => sharesByBasis([counts.provisions, counts.links, counts.absences]),
}

export const releases = { Query: { release }, Release }
