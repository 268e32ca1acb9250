import type { FollowUp } from '../../parts/follow-ups.tsx'
import { exploreLink } from '../../state/explore-link.ts'

/** Three questions that a State leads to. */
export const stateFollowUps = ({ id }: { id: string }): FollowUp[] => [
  { question: 'Who else is bound, and who has only signed?', link: { to: '/states', search: {} } },
  { question: 'Who is bound by the Budapest Convention?', link: { to: '/states', search: { treaty: 'budapest', kind: 'bound' } } },
  { question: 'What is it tied to?', link: exploreLink(id) },
]
