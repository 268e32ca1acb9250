import { useOperation } from '../../api/client.ts'
import { ChosenThingDocument, type ChosenThingQuery } from '../../api/generated/graphql.ts'
import type { Picture } from '../../graph/picture.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { Disagree } from '../../parts/disagree.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { Answered } from '../../shell/answered.tsx'
import { sentence } from '../../twin/sentence.ts'
import { CloseChosen } from './close-chosen.tsx'
import { toGroup } from './from-api.ts'
import type { MapView } from './map-view.ts'
import { OpenWays } from './open-ways.tsx'
import { followUpsOf } from './thing-follow-ups.ts'
import { ThingLinks } from './thing-links.tsx'
import { ThingSteps } from './thing-steps.tsx'
import type { Take } from './use-map-view.ts'
import { waysOf } from './ways.ts'

type Node = NonNullable<ChosenThingQuery['node']>

interface Props {
  id: string
  picture: Picture
  view: MapView
  take: Take
  release: string
}

export function ChosenThing(props: Props) {
  const query = useOperation(ChosenThingDocument, { id: props.id })
  return (
    <Answered query={query} what="what is chosen">
      {(data) => (data.node ? <Shown node={data.node} groups={data.neighbourhood.groups.map(toGroup)} {...props} /> : null)}
    </Answered>
  )
}

function Shown({ node, groups, id, picture, view, take, release }: Props & { node: Node; groups: ReturnType<typeof toGroup>[] }) {
  const kind = picture.things.get(id)?.kind ?? node.__typename.toLowerCase()
  const drawn = picture.things.has(id)
  const words = wordsOf(node)
  return (
    <>
      <CloseChosen kind={kind} take={take} />
      <h2>
        <IdLink id={id}>{nameOf(node)}</IdLink>
      </h2>
      {words ? <p className="law">{words}</p> : null}
      {node.__typename === 'Provision' ? <BasisTag basis={node.basis} witnesses={node.witnesses} source={node.source} /> : null}
      {drawn ? <p className="reads">{sentence(picture, id)}</p> : <p className="muted">It is not on the map now.</p>}
      <OpenWays id={id} ways={waysOf(id, groups, picture, view.opened)} view={view} take={take} />
      <ThingLinks id={id} picture={picture} take={take} />
      <ThingSteps id={id} picture={picture} view={view} take={take} />
      <FollowUps items={followUpsOf(node)} />
      {words && 'origin' in node ? <Disagree id={id} says={words} origin={node.origin} release={release} /> : null}
    </>
  )
}

function nameOf(node: Node): string {
  if (node.__typename !== 'Provision') return node.title
  return node.printedTitle ? `${node.citation}, ${node.printedTitle}` : node.citation
}

/** What it says or is, in our words; a provision held without words of ours has none. */
function wordsOf(node: Node): string {
  switch (node.__typename) {
    case 'Provision':
      return node.summary ?? ''
    case 'Power':
    case 'Mechanism':
    case 'Safeguard':
    case 'Offence':
      return node.description
    case 'Right':
      return node.about ?? ''
    default:
      return ''
  }
}
