import { type Command, UsageError } from '../command.ts'
import { table } from '../table.ts'

interface Asked {
  answer: {
    id: string
    title: string
    sentence: string
    columns: { name: string; says: string }[]
    rows: Record<string, unknown>[]
    total: number
    citations: { id: string; title: string; citation?: string }[]
    caution: string | null
    missing: string | null
  }
}
export const ANSWER = `query ($question: ID!, $args: JSON) { answer(question: $question, args: $args) {
  id title sentence rows total caution missing columns { name says } citations { id title ... on Provision { citation } } } }`
const ALL = '{ questions { id title category parameters { name kind example } } }'

interface Question {
  id: string
  title: string
  category: string
  parameters: { name: string; example: string }[]
}

export const ask: Command = {
  name: 'ask',
  summary: 'Ask a question of the catalogue; without one, list them.',
  usage: 'ask [question] [name=value …]',
  examples: ['ask', 'ask no-judge', 'ask lacks-safeguard version=uncc/zero safeguard=safeguard/notification --json'],
  async run([name, ...given], _options, asker) {
    const { ask } = await asker()
    if (name === undefined) return list((await ask<{ questions: Question[] }>(ALL)).questions)
    const question = name.startsWith('question/') ? name : `question/${name}`
    const { answer } = await ask<Asked>(ANSWER, { question, args: argsOf(given) })
    return { text: inWords(answer), json: answer }
  },
}

/** `name=value` words as arguments. */
export function argsOf(words: string[]): Record<string, string> {
  const pairs = words.map((word) => {
    const at = word.indexOf('=')
    if (at < 1) throw new UsageError(`${word} is not of the form name=value, such as version=uncc/zero.`)
    return [word.slice(0, at), word.slice(at + 1)]
  })
  return Object.fromEntries(pairs)
}

function list(questions: Question[]) {
  const rows = questions.map(({ id, title, parameters }) => [
    id.replace('question/', ''),
    title,
    parameters.map(({ name, example }) => `${name}=${example}`).join(' '),
  ])
  return { text: table(['question', 'asks', 'with'], rows), json: questions }
}

function inWords({ title, sentence, columns, rows, total, citations, caution, missing, id }: Asked['answer']): string {
  const titles = new Map(citations.map((c) => [c.id, c.citation ?? c.title]))
  const shown = (value: unknown) => [...new Set([value ?? []].flat().map((one) => titles.get(String(one)) ?? String(one)))].join('; ')
  const body = rows.map((row) => columns.map(({ name }) => shown(row[name])))
  const lines = [title, '', sentence, '']
  if (rows.length > 0)
    lines.push(
      table(
        columns.map(({ says }) => says),
        body,
      ),
    )
  if (total > rows.length) lines.push(`${rows.length} of ${total} are shown.`)
  if (missing) lines.push(`A part of an answer. ${missing}`)
  if (caution) lines.push(caution)
  return [...lines, `To cite it: ${id}`].join('\n')
}
