import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesOf } from '../../server/ingest/read.ts'
import { dataFiles } from '../support/corpus.ts'

const client = new Client({ name: 'a test', version: '1.0.0' })
beforeAll(async () => {
  const graph = mkdtempSync(path.join(tmpdir(), 'counterpoise-mcp-'))
  const env = { PATH: process.env.PATH ?? '', GRAPH_DIR: graph }
  await client.connect(new StdioClientTransport({ command: process.execPath, args: ['bin/counterpoise.mjs', 'mcp'], env }), {
    timeout: 240_000,
  })
}, 240_000)
afterAll(() => client.close())

interface Said {
  content: { text: string }[]
  isError?: boolean
}
const call = async (name: string, args: Record<string, unknown>) => (await client.callTool({ name, arguments: args })) as unknown as Said
const read = (said: Said) => JSON.parse(said.content[0]?.text ?? 'null')

it('offers each question of the catalogue as a tool that only reads', async () => {
  const { tools } = await client.listTools()
  const questions = filesOf(await dataFiles(), 'questions').flatMap((f) => f.value.questions)
  for (const { id } of questions) {
    const tool = tools.find((each) => each.name === id.replace('question/', ''))
    expect(tool?.annotations?.readOnlyHint, id).toBe(true)
    expect(tool?.description, id).toBeTruthy()
  }
})

it('answers with citations, an id to cite it by, and its caution', async () => {
  const answer = read(await call('lacks-safeguard', { version: 'uncc/zero' }))
  expect(answer.id).toMatch(/^r-[0-9a-f]{12}\/lacks-safeguard;/)
  expect(answer.caution).toMatch(/\w/)
  expect(answer.citations.map((c: { id: string }) => c.id)).toContain(answer.rows[0].measure)
})

it('finds an id by words, and reads it as a resource', async () => {
  const { hits } = read(await call('search', { text: 'art. 24(2) UN cybercrime' }))
  expect(hits.map((hit: { node: { id: string } }) => hit.node.id)).toContain('uncc/final/24/2')
  const { contents } = await client.readResource({ uri: 'counterpoise:///uncc/final/24/2' })
  expect(JSON.parse((contents[0] as { text: string }).text).node).toMatchObject({ id: 'uncc/final/24/2', __typename: 'Provision' })
})

it('answers what two States can ask of each other', async () => {
  const input = {
    requesting: 'state/FRA',
    requested: 'state/USA',
    mechanism: 'mechanism/mutual-legal-assistance',
    conduct: 'offence/illegal-access',
  }
  const { bases } = read(await call('scenario', input))
  expect(bases.map((b: { instrument: { id: string } }) => b.instrument.id)).toContain('budapest')
})

it('says in a sentence what is wrong with an argument, and goes on', async () => {
  const said = await call('lacks-safeguard', { version: 'no/such' })
  expect(said.isError).toBe(true)
  expect(said.content[0]?.text).toMatch(/BAD_INPUT: args\.version/)
  await expect(client.readResource({ uri: 'counterpoise:///no/such' })).rejects.toThrow(/There is no no\/such/)
  expect((await call('path', { from: 'power/content-interception', to: 'right/privacy' })).isError).toBeFalsy()
})
