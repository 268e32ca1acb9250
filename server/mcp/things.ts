import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { Asker } from '../cli/asker.ts'
import { notFound } from '../errors.ts'
import { said } from './said.ts'

const SEARCH = `query ($text: String!, $first: Int!) { search(text: $text, first: $first) {
  total didYouMean hits { title why snippet node { __typename id } } } }`
const THING = `query ($id: ID!) { release { id builtAt } node(id: $id) { __typename id title
  ... on Provision { citation summary modality basis text version { id title } origin { file line } }
  ... on Safeguard { safeguardIs: description } ... on Power { powerIs: description } ... on Mechanism { mechanismIs: description } ... on Right { rightIs: description }
} }`
const PATHS = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, withParts: true) { sentence basis nodes { id title } links { id } } }`
const SCENARIO = `query ($input: ScenarioInput!) { scenario(input: $input) {
  sentence caution on asKnownOn bases { instrument { id shortName } outcome sentence missing } asks { question why } } }`

const annotations = { readOnlyHint: true, openWorldHint: false }

/** Everything with an id as a resource, and the tools that find ids, ways and what holds between two States. */
export function addThings(server: McpServer, { ask }: Asker) {
  server.registerResource(
    'thing',
    new ResourceTemplate('counterpoise:///{+id}', { list: undefined }),
    { title: 'Anything with an id', description: 'Such as counterpoise:///uncc/final/24/2', mimeType: 'application/json' },
    async (uri, { id }) => {
      const found = await ask<{ node: object | null }>(THING, { id: String(id) })
      if (!found.node) throw notFound(`There is no ${id}.`)
      return { contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(found, null, 1) }] }
    },
  )
  server.registerTool(
    'search',
    {
      title: 'Find anything by words, a name or a citation',
      inputSchema: { text: z.string(), first: z.number().int().optional() },
      annotations,
    },
    ({ text, first }) => said(async () => (await ask<{ search: unknown }>(SEARCH, { text, first: first ?? 10 })).search),
  )
  server.registerTool(
    'path',
    { title: 'How one thing leads to another along the law', inputSchema: { from: z.string(), to: z.string() }, annotations },
    (ends) => said(async () => (await ask<{ paths: unknown }>(PATHS, ends)).paths),
  )
  server.registerTool(
    'scenario',
    {
      title: 'What one State can ask of another, by which treaty, and what may be refused',
      inputSchema: {
        requesting: z.string().describe('such as state/FRA'),
        requested: z.string().describe('such as state/USA'),
        mechanism: z.string().describe('such as mechanism/mutual-legal-assistance'),
        conduct: z.string().describe('such as offence/illegal-access'),
        on: z.string().optional().describe('a day; today where it is left out'),
      },
      annotations,
    },
    (input) => said(async () => (await ask<{ scenario: unknown }>(SCENARIO, { input })).scenario),
  )
}
