import { badInput, notFound } from '../../errors.ts'
import { queryText } from '../../graph/queries.ts'
import {
  type Answered,
  type Arguments,
  answer,
  answerId,
  type Catalogued,
  fill,
  MOST_ROWS,
  opensAt,
  parseAnswerId,
  resolveArguments,
  sentenceOf,
} from '../../questions/index.ts'
import type { Context, QueryResolver, Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import { lookup } from '../lookup.ts'
import { today } from '../state/resolvers.ts'
import type { Thing } from '../things.ts'
import { nameOf } from './called.ts'
import { inCatalogueOrder, toCatalogued } from './catalogued.ts'

interface Facts {
  question: Thing
  catalogued: Catalogued
  args: Arguments
  called: Record<string, string>
  answered: Answered
  release: string
}

interface Asked {
  question: string
  args?: unknown
}

async function ask({ question: id, args }: Asked, { load }: Context): Promise<Facts> {
  const question = await load.thing(id)
  if (question?.__typename !== 'Question') throw notFound(`There is no question ${id}. See questions { id title }.`, { id })
  if (args !== undefined && args !== null && (typeof args !== 'object' || Array.isArray(args)))
    throw badInput('args holds values by the names of parameters, such as {version: "uncc/final"}.', { argument: 'args' })
  const catalogued = toCatalogued(question)
  const kindOf = async (named: string) => (await load.thing(named))?.kind ?? null
  const resolved = await resolveArguments(catalogued.parameters, { ...(args as object | null) }, { kindOf, today: today() })
  const called = await Promise.all(Object.entries(resolved).map(async ([name, value]) => [name, await nameOf(value, load)]))
  const answered = await answer(load.reader, catalogued, resolved)
  return { question, catalogued, args: resolved, called: Object.fromEntries(called), answered, release: load.reader.release.id }
}

const Question: Resolvers<Thing> = {
  title: async (question, _, { load }) => {
    const { title, parameters } = toCatalogued(question)
    const called = await Promise.all(parameters.map(async ({ name, example }) => [name, await nameOf(example, load)]))
    return fill(title, Object.fromEntries(called))
  },
  parameters: (question) => toCatalogued(question).parameters,
  columns: (question) => toCatalogued(question).columns,
  grid: (question) => toCatalogued(question).grid ?? null,
  cypher: ({ id }) => queryText('grafeo', 'questions', id.replace(/^question\//, '')),
  next: ({ next }, _, { load }) => ((next as string[] | undefined) ?? []).map((id) => load.known(id)),
  origin,
}

const Answer: Resolvers<Facts> = {
  id: ({ release, catalogued, args }) => answerId({ release, question: catalogued.id, args }),
  title: ({ catalogued, called }) => fill(catalogued.title, called),
  sentence: ({ catalogued, answered, called }) => sentenceOf(catalogued, answered, called),
  columns: ({ catalogued }) => catalogued.columns,
  rows: ({ answered }) => answered.rows,
  total: ({ answered }) => answered.total,
  truncated: ({ answered }) => answered.total > MOST_ROWS,
  findings: ({ answered }) => answered.findings,
  citations: ({ answered }, _, { load }) => answered.citations.map((id) => (id.startsWith('link/') ? load.knownLink(id) : load.known(id))),
  caution: ({ catalogued, called }) => (catalogued.caution ? fill(catalogued.caution, called) : null),
  missing: ({ catalogued, called }) => (catalogued.missing ? fill(catalogued.missing, called) : null),
  opens: ({ catalogued, args }) => opensAt(catalogued, args),
}

const all: QueryResolver = async (_, __, { load }) => {
  const questions = await load.ofKind('question')
  return [...questions].sort(inCatalogueOrder)
}

const cited: QueryResolver<{ id: string }> = async (_, { id }, context) => {
  const { release, question, args } = parseAnswerId(id)
  const facts = await ask({ question, args }, context)
  const sameRelease = facts.release === release
  return { answer: facts, sameRelease, missingRelease: sameRelease ? null : release }
}

export const catalogue = {
  Query: {
    questions: all,
    question: lookup('Question'),
    answer: ((_, args, context) => ask(args, context)) satisfies QueryResolver<Asked>,
    cited,
  },
  Question,
  Answer,
}
