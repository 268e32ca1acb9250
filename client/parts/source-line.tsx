import type { ClaimSourceFragment } from '../api/generated/graphql.ts'
import { depthWords } from '../words/claims.ts'
import { dayOf } from '../words/day.ts'
import { IdLink } from './id-link.tsx'

/** A source: a way to its page, who wrote it and when, a way to the document itself, and how much of it was read. */
export function SourceLine({ source }: { source: ClaimSourceFragment }) {
  return (
    <>
      <IdLink id={source.id}>{source.title}</IdLink>, {source.author}
      {source.date ? `, ${dayOf(source.date)}` : ''}
      {source.url ? (
        <>
          {' '}
          (
          <a href={source.url} rel="noreferrer" aria-label={`the document itself: ${source.title}`}>
            the document itself
          </a>
          )
        </>
      ) : null}
      ; <span className="muted">{depthWords(source.depth)}</span>
    </>
  )
}
