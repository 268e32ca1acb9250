import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import type { Asker } from '../cli/asker.ts'
import { said } from './said.ts'

interface Question {
  id: string
  title: string
  why: string
  caution: string | null
  parameters: { name: string; kind: string; says: string; example: string }[]
}
const QUESTIONS = '{ questions { id title why caution parameters { name kind says example } } }'
const ANSWER = `query ($question: ID!, $args: JSON) { answer(question: $question, args: $args) {
  id title sentence caution missing total truncated rows columns { name says }
  citations { __typename id title ... on Provision { citation } } } }`

/** Each question of the catalogue as a tool of its name. */
export async function addQuestions(server: McpServer, { ask }: Asker) {
  const { questions } = await ask<{ questions: Question[] }>(QUESTIONS)
  for (const { id, title, why, caution, parameters } of questions) {
    const described = [title, why, caution].filter(Boolean).join(' ')
    const inputSchema = Object.fromEntries(
      parameters.map(({ name, kind, says, example }) => [
        name,
        z
          .string()
          .optional()
          .describe(`${says}: ${kind === 'day' ? 'a day' : `the id of a ${kind}`}; ${example} where it is left out`),
      ]),
    )
    const annotations = { readOnlyHint: true, openWorldHint: false }
    server.registerTool(id.replace('question/', ''), { title, description: described, inputSchema, annotations }, (args) =>
      said(async () => (await ask<{ answer: unknown }>(ANSWER, { question: id, args })).answer),
    )
  }
}
