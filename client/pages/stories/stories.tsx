import { useOperation } from '../../api/client.ts'
import { StoriesDocument } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'

export function StoriesPage() {
  const query = useOperation(StoriesDocument, {})
  return (
    <Page
      title="Readings"
      className="reading narrow"
      lede={<p>Each follows an article through the texts: what to look at, in which order, and why. The words are ours.</p>}
    >
      <Answered query={query} what="the readings">
        {({ stories }) => (
          <ul className="found">
            {stories.map((story) => (
              <li key={story.id}>
                <h2 className="story-title">
                  <IdLink id={story.id}>{story.title}</IdLink>
                </h2>
                <p className="ours">{story.lead}</p>
                <p className="small muted">
                  {story.steps.length} steps.{' '}
                  {story.source ? (
                    <>
                      Follows <SourceLine source={story.source} />.
                    </>
                  ) : null}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Page>
  )
}
