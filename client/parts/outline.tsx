import type { OutlineItemFragment } from '../api/generated/graphql.ts'
import { IdLink } from './id-link.tsx'

export interface OutlinePart extends OutlineItemFragment {
  children?: OutlinePart[]
}

const shortName = (part: OutlinePart) => part.citation.slice(part.citation.indexOf(', ') + 2)

/** The parts of a text or of a provision, in order, each with what it says in our words. */
export function Outline({ parts, summaries = true }: { parts: readonly OutlinePart[]; summaries?: boolean }) {
  return (
    <ol className="outline">
      {parts.map((part) => (
        <li key={part.id}>
          <IdLink id={part.id}>
            <b>{shortName(part)}</b>
            {part.printedTitle ? ` ${part.printedTitle}` : ''}
          </IdLink>
          {summaries && part.summary ? <p>{part.summary}</p> : null}
          {part.children && part.children.length > 0 ? <Outline parts={part.children} summaries={summaries} /> : null}
        </li>
      ))}
    </ol>
  )
}
