import { readdirSync, readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { absence } from './absence/resolvers.ts'
import { action } from './action/resolvers.ts'
import { burden } from './burden/resolvers.ts'
import { claim } from './claim/resolvers.ts'
import { coders } from './coder/resolvers.ts'
import { common } from './common/resolvers.ts'
import { comparisons } from './compare/resolvers.ts'
import { comparison } from './comparison/resolvers.ts'
import { coverages } from './coverage/resolvers.ts'
import { enums } from './enums.ts'
import { gaps } from './gap/resolvers.ts'
import { instruments } from './instrument/resolvers.ts'
import { lines } from './line/resolvers.ts'
import { links } from './link/resolvers.ts'
import { mechanism } from './mechanism/resolvers.ts'
import { neighbourhoods } from './neighbourhood/resolvers.ts'
import { offence } from './offence/resolvers.ts'
import { pathways } from './paths/resolvers.ts'
import { power } from './power/resolvers.ts'
import { provisions } from './provision/resolvers.ts'
import { catalogue } from './question/resolvers.ts'
import { releases } from './release/resolvers.ts'
import { reservation } from './reservation/resolvers.ts'
import { retired } from './retired/resolvers.ts'
import { right } from './right/resolvers.ts'
import { safeguard } from './safeguard/resolvers.ts'
import { scenarios } from './scenario/resolvers.ts'
import { searches } from './search/resolvers.ts'
import { sources } from './source/resolvers.ts'
import { state } from './state/resolvers.ts'
import { treatyStatus } from './status/resolvers.ts'
import { story } from './story/resolvers.ts'
import { yardstick } from './yardstick/resolvers.ts'

const CONCEPTS = [
  common,
  releases,
  instruments,
  provisions,
  lines,
  links,
  power,
  mechanism,
  safeguard,
  burden,
  retired,
  right,
  offence,
  yardstick,
  sources,
  coders,
  absence,
  gaps,
  claim,
  story,
  catalogue,
  state,
  action,
  treatyStatus,
  reservation,
  coverages,
  comparisons,
  comparison,
  neighbourhoods,
  pathways,
  scenarios,
  searches,
]

const here = new URL('./', import.meta.url)
const typeDefs = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readFileSync(new URL(`${entry.name}/schema.graphql`, here), 'utf8'))

/** Each concept says in its own folder what can be asked of it and how that is answered. */
export const schema: GraphQLSchema = makeExecutableSchema({ typeDefs, resolvers: [enums, ...CONCEPTS] })
