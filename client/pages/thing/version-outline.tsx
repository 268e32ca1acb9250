import { useOperation } from '../../api/client.ts'
import { VersionOutlineDocument } from '../../api/generated/graphql.ts'
import { Outline } from '../../parts/outline.tsx'
import { Answered } from '../../shell/answered.tsx'

/** A text as its chapters and articles. */
export function VersionOutline({ id }: { id: string }) {
  const query = useOperation(VersionOutlineDocument, { id })
  return (
    <Answered query={query} what="the outline">
      {({ version }) =>
        version ? (
          <section>
            <h2>The text</h2>
            <Outline parts={[...version.recitals, ...version.divisions, ...version.articles.filter((article) => !article.parent)]} />
          </section>
        ) : null
      }
    </Answered>
  )
}
