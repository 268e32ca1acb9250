import { badInput, notFound } from '../../errors.ts'
import { groupBy } from '../../group-by.ts'
import type { Context, QueryResolver, Resolvers } from '../context.ts'
import { pageSize } from '../paging.ts'
import { KINDS } from '../things.ts'
import type { Hit } from './search-index.ts'

const LONGEST = 200

interface Question {
  text: string
  kinds?: string[] | null
  version?: string | null
  first: number
}

async function check({ text, kinds, version }: Question, { load }: Context) {
  if (text.length > LONGEST) throw badInput(`text must be at most ${LONGEST} characters long; it is ${text.length}.`, { argument: 'text' })
  const unknown = kinds?.find((kind) => !KINDS.includes(kind))
  if (unknown !== undefined) throw badInput(`${unknown} is no kind of thing. There are: ${KINDS.join(', ')}.`, { argument: 'kinds' })
  if (version && (await load.thing(version))?.__typename !== 'Version') throw notFound(`There is no version ${version}.`, { id: version })
}

const search: QueryResolver<Question> = async (_, question, context) => {
  const size = pageSize('first', question.first)
  await check(question, context)
  const index = await context.searchIndex()
  const found = index.find(question.text, question.version)
  const hits = question.kinds ? found.filter((hit) => question.kinds?.includes(hit.kind)) : found
  const facets = [...groupBy(found, (hit) => hit.kind)].map(([kind, own]) => ({ kind, count: own.length }))
  return { total: hits.length, hits: hits.slice(0, size), facets, meant: () => index.meant(question.text) }
}

const SearchHit: Resolvers<Hit> = { node: ({ id }, _, { load }) => load.known(id) }

const SearchResult: Resolvers<{ meant(): string | null }> = { didYouMean: ({ meant }) => meant() }

export const searches = { Query: { search }, SearchResult, SearchHit }
