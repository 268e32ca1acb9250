import type { NodeLabel } from '../model/graph.ts'
import type { ParameterKind, QuestionEntry } from '../model/question.ts'
import { isoDate } from '../model/terms.ts'
import type { Draft } from './draft.ts'
import { type DataFile, filesOf } from './read.ts'
import { idsInView } from './views.ts'

/** Adds the questions of the catalogue. How each is answered stands in the Cypher of its name. */
export function addQuestions(draft: Draft, files: DataFile[]) {
  for (const file of filesOf(files, 'questions'))
    file.value.questions.forEach((question, i) => {
      const place = file.at(['questions', i, 'id'])
      const { parameters, columns, grid, ...rest } = question
      const lists = { parameters: JSON.stringify(parameters), columns: JSON.stringify(columns), grid: grid && JSON.stringify(grid) }
      draft.addNode('Question', question.id, { ...rest, ...lists, kind: 'question' }, place)
      for (const { rule, message, fix } of faultsOf(question, draft)) draft.problem(place, rule, `${question.id}: ${message}`, fix)
    })
}

interface Fault {
  rule: string
  message: string
  fix: string
}
function* faultsOf(question: QuestionEntry, draft: Draft): Generator<Fault> {
  const parameters = new Set<string>(question.parameters.map((p) => p.name))
  const columns = new Map(question.columns.map((c) => [c.name, c.holds]))
  const counts = ['rows', ...([...columns.values()].includes('finding') ? ['yes', 'no', 'unknown'] : [])]
  const known: Record<string, string[]> = { title: [], why: [], caution: [], missing: [], opens: [], none: [], sentence: counts }
  for (const [field, more] of Object.entries(known))
    for (const [, name = ''] of String(question[field as keyof QuestionEntry] ?? '').matchAll(/\{(\w+)\}/g))
      if (!parameters.has(name) && !more.includes(name))
        yield { rule: 'placeholder', message: `${field} has {${name}}, which is no parameter of it.`, fix: 'Name a parameter, or add one.' }
  for (const name of Object.values(question.grid ?? {}))
    if (!columns.has(name)) yield { rule: 'grid', message: `grid names ${name}, which is no column.`, fix: 'Name one of its columns.' }
  if ([...columns.values()].filter((holds) => holds === 'finding').length > 1)
    yield { rule: 'finding', message: 'two columns hold a finding.', fix: 'Keep the one that answers the question.' }
  for (const { name, kind, example } of question.parameters) {
    const found = draft.nodes.get(example)?.label
    if (kind === 'day' ? example === 'today' || isoDate.safeParse(example).success : found === LABEL_OF[kind]) continue
    yield { rule: 'example', message: `the example of ${name}, ${example}, is no ${kind} that is held.`, fix: `Name a ${kind}.` }
  }
  for (const id of question.opens ? idsInView(filled(question.opens, question)) : [])
    if (!draft.nodes.has(id) && !draft.links.has(id))
      yield { rule: 'view', message: `opens ${id}: there is no such thing in data/.`, fix: 'Correct the address.' }
}

const filled = (text: string, { parameters }: QuestionEntry) =>
  text.replace(/\{(\w+)\}/g, (_, name) => parameters.find((p) => p.name === name)?.example ?? '')

const LABEL_OF: Record<Exclude<ParameterKind, 'day'>, NodeLabel> = {
  version: 'Version',
  provision: 'Provision',
  power: 'Power',
  mechanism: 'Mechanism',
  safeguard: 'Safeguard',
  right: 'Right',
  offence: 'Offence',
  yardstick: 'Yardstick',
  instrument: 'Instrument',
  state: 'State',
}
