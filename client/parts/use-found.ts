import { useDeferredValue } from 'react'
import { useOperation } from '../api/client.ts'
import { FindDocument } from '../api/generated/graphql.ts'
import { kindName } from '../words/kinds.ts'

export interface Choice {
  id: string
  title: string
  /** What kind of thing it is, in words; empty where that goes without saying. */
  kind: string
}

export interface Found {
  /** What is looked for by now. */
  asked: string
  /** False while too little is typed to look for. */
  asking: boolean
  looking: boolean
  found: readonly Choice[]
}

/** At most `first` things that fit what is typed, best first, of these kinds or of all. */
export function useFound(typed: string, kinds: string[] | undefined, first: number): Found {
  const asked = useDeferredValue(typed.trim())
  const asking = asked.length > 1
  const { data, isFetching } = useOperation(FindDocument, { text: asked, kinds: kinds ?? null, first }, { enabled: asking, keep: asking })
  const found = (asking ? (data?.search.hits ?? []) : []).map(({ node, title }): Choice => {
    return { id: node.id, title, kind: kinds?.length === 1 ? '' : kindName(node.__typename) }
  })
  return { asked, asking, looking: asking && isFetching, found }
}
