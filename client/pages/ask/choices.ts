import type { QuestionChoicesQuery } from '../../api/generated/graphql.ts'

export interface Choice {
  id: string
  name: string
}

/** What a parameter of a kind can be, in a reader's order; null where it is typed as an id. */
export function choicesOf(kind: string, data: QuestionChoicesQuery): Choice[] | null {
  const { instruments, ...lists } = data
  if (kind === 'version') return instruments.flatMap(({ versions }) => versions.map(({ id, title }) => ({ id, name: title })))
  if (kind === 'instrument') return instruments.map(({ id, shortName }) => ({ id, name: shortName }))
  const list = lists[`${kind}s` as keyof typeof lists]
  return Array.isArray(list) ? list.map(({ id, title }) => ({ id, name: title })) : null
}
