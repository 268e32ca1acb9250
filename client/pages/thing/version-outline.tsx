import { useOperation } from '../../api/client.ts'
import { VersionOutlineDocument } from '../../api/generated/graphql.ts'
import { Outline, type OutlinePart } from '../../parts/outline.tsx'
import { Answered } from '../../shell/answered.tsx'
import { MayReserve } from './may-reserve.tsx'
import { VersionChanges } from './version-changes.tsx'

/** Chapters down to their articles; what lies in an article stands on its own page. */
const toArticles = (parts: readonly OutlinePart[]): OutlinePart[] =>
  parts.map((part) => ({ ...part, children: part.level === 'article' ? [] : toArticles(part.children ?? []) }))

/** A text as its chapters and articles, what changed in it, and what may be reserved. */
export function VersionOutline({ id }: { id: string }) {
  const query = useOperation(VersionOutlineDocument, { id })
  return (
    <Answered query={query} what="the outline">
      {({ version }) =>
        version ? (
          <>
            <VersionChanges changes={version.changes} />
            <section>
              <h2>The text</h2>
              <Outline
                parts={toArticles([...version.recitals, ...version.divisions, ...version.articles.filter((article) => !article.parent)])}
              />
            </section>
            <MayReserve rules={version.mayReserve} />
          </>
        ) : null
      }
    </Answered>
  )
}
