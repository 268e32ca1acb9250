import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'
import { listen } from '../../server/http/listen.ts'
import type { Asked } from '../questions.ts'
import { asking } from '../serving.ts'

const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8')

/** The bare facts behind each of our questions, as a user of the library would ask for them. */
export const BARE_FACTS: Record<string, Pick<Asked, 'query' | 'variables'>> = {
  'coverage as the matrix asks it': {
    query: read('coverage.graphql'),
    variables: { version: 'uncc/final', yardstick: 'yardstick/necessary-proportionate' },
  },
  'fifty nested provisions': { query: read('provisions.graphql'), variables: { version: 'budapest/2001' } },
}

/** `@neo4j/graphql` over the graph that we have loaded, behind the same kind of server and without any of our code. */
export async function servingNeo4jGraphQL(uri: string) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''), { disableLosslessIntegers: true })
  const schema = await new Neo4jGraphQL({ typeDefs: read('types.graphql'), driver }).getSchema()
  const server = createServer(createYoga({ schema, logging: false, maskedErrors: false, landingPage: false }))
  const { ask, stop } = asking(await listen(server, { port: 0, host: '127.0.0.1' }))
  return {
    ask,
    stop: async () => {
      stop()
      server.close()
      await driver.close()
    },
  }
}
