import { useOperation } from '../../api/client.ts'
import { ComparedWordsDocument } from '../../api/generated/graphql.ts'
import { Answered } from '../../shell/answered.tsx'
import { OfficialWords } from './official-words.tsx'

/** The official words of two provisions with what differs marked. */
export function WordsBeside({ left, right }: { left: string; right: string }) {
  const query = useOperation(ComparedWordsDocument, { left, right })
  return (
    <Answered query={query} what="the official words">
      {({ compare }) => (compare.pairs[0] ? <OfficialWords row={compare.pairs[0]} /> : null)}
    </Answered>
  )
}
