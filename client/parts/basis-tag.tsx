import type { Basis } from '../api/generated/graphql.ts'
import { basisWords } from '../words/basis.ts'
import { IdLink } from './id-link.tsx'

interface Props {
  basis: Basis
  witnesses?: readonly { how: string }[]
  source?: { id: string; title: string } | null
}

/** What a fact rests on, in words; a source is a way to its page. */
export function BasisTag({ basis, witnesses, source }: Props) {
  const words = basisWords(basis, witnesses, source)
  return (
    <span className={`basis basis-${basis.toLowerCase()}`}>
      {basis === 'SECONDARY' && source ? (
        <>
          according to <IdLink id={source.id}>{source.title}</IdLink>
        </>
      ) : (
        words
      )}
    </span>
  )
}
