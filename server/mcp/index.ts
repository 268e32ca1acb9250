import { readFileSync } from 'node:fs'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Asker } from '../cli/asker.ts'
import { addQuestions } from './questions.ts'
import { addThings } from './things.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

const INSTRUCTIONS = `Counterpoise holds surveillance law across borders: the provisions of the UN Convention against Cybercrime, its drafts and
neighbour treaties, the powers and ways to cooperate they set up, and the safeguards that hold them. Every answer names what it rests on,
its release and its caution: pass these on. "Found missing" and "not known" are different things. Nothing here is legal advice.`

/** Answers an assistant over standard input and output until it hangs up: each question of the catalogue is a tool, each thing a resource. */
export async function serveAssistants(asker: Asker): Promise<void> {
  const server = new McpServer({ name: 'counterpoise', version }, { instructions: INSTRUCTIONS })
  await addQuestions(server, asker)
  addThings(server, asker)
  const transport = new StdioServerTransport()
  const over = new Promise<void>((resolve) => {
    server.server.onclose = resolve
    process.stdin.once('end', resolve)
  })
  await server.connect(transport)
  await over
}
