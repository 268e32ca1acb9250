import { useOperation } from '../../api/client.ts'
import { StoryPageDocument, type StoryPageQuery } from '../../api/generated/graphql.ts'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { Page } from '../../shell/page.tsx'
import { placeOf } from '../../state/place.ts'
import { Steps } from './steps.tsx'

type Story = Extract<NonNullable<StoryPageQuery['node']>, { __typename: 'Story' }>

/** A guided reading: its steps in order, each with what to look at. */
export function StoryPage({ id }: { id: string }) {
  const query = useOperation(StoryPageDocument, { id })
  return (
    <Answered query={query} what="the reading">
      {({ node, stories }) =>
        node?.__typename === 'Story' ? <Shown story={node} others={stories.filter((other) => other.id !== id)} /> : <Missing id={id} />
      }
    </Answered>
  )
}

function Shown({ story, others }: { story: Story; others: readonly { id: string; title: string }[] }) {
  return (
    <Page title={story.title} above={<span className="muted">A reading</span>} className="story-page" lede={<p>{story.lead}</p>}>
      {story.source ? (
        <p className="muted">
          It follows <SourceLine source={story.source} />. The words of this reading are ours, and so is the choice of what to look at.
        </p>
      ) : null}
      <Steps steps={story.steps} />
      <FollowUps heading="Read next" items={others.map((other) => ({ question: other.title, link: placeOf(other.id) }))} />
    </Page>
  )
}
