import type { ChosenThingQuery } from '../../api/generated/graphql.ts'
import type { FollowUp } from '../../parts/follow-ups.tsx'
import { placeOf } from '../../state/place.ts'

type Node = NonNullable<ChosenThingQuery['node']>

const PAGE: FollowUp['question'] = 'What else is known of it, and from where?'

/** Three questions that a thing on the map leads to. */
export function followUpsOf(node: Node): FollowUp[] {
  const page: FollowUp = { question: PAGE, link: placeOf(node.id) }
  const matrix = (question: string, search: { version?: string; show?: 'lacking'; only?: string; kinds?: string }): FollowUp => ({
    question,
    link: { to: '/matrix', search },
  })
  switch (node.__typename) {
    case 'Provision':
      return [
        page,
        matrix('Which safeguards does this text give, measure by measure?', { version: node.version.id }),
        matrix('Which of its powers lack prior authorisation?', {
          version: node.version.id,
          show: 'lacking',
          only: 'safeguard/prior-authorisation',
          kinds: 'power',
        }),
      ]
    case 'Safeguard':
      return [
        page,
        matrix('Which measures of the UN Convention lack it?', { version: 'uncc/final', show: 'lacking', only: node.id }),
        matrix('And of the Budapest Convention?', { version: 'budapest/2001', show: 'lacking', only: node.id }),
      ]
    case 'Power':
      return [
        page,
        matrix('How are all powers of the UN Convention protected?', { version: 'uncc/final', kinds: 'power' }),
        matrix('And of the Budapest Convention?', { version: 'budapest/2001', kinds: 'power' }),
      ]
    case 'Mechanism':
      return [
        page,
        matrix('How is cooperation under the UN Convention protected?', { version: 'uncc/final', kinds: 'mechanism' }),
        matrix('And under the Budapest Convention?', { version: 'budapest/2001', kinds: 'mechanism' }),
      ]
    default:
      return [
        page,
        matrix('Which powers lack which safeguards?', {}),
        { question: 'What is missing or unchecked here?', link: { to: '/about' } },
      ]
  }
}
