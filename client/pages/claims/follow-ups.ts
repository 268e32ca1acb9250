import type { ClaimFactsFragment } from '../../api/generated/graphql.ts'
import { textsOf } from '../../parts/claim-place.ts'
import type { FollowUp } from '../../parts/follow-ups.tsx'
import { placeOf } from '../../state/place.ts'

/** Three questions that a claim leads to. */
export function claimFollowUps(claim: ClaimFactsFragment): FollowUp[] {
  const { answeredBy, sources } = claim
  const text = textsOf(claim)[0]
  const answer = answeredBy[0]
  const source = sources[0]
  return [
    ...(text ? [{ question: `What else was said of ${text.name}?`, link: { to: '/claims', search: { about: text.id } } } as const] : []),
    ...(answer ? [{ question: `What does ${answer.provision.citation} say now?`, link: placeOf(answer.provision.id) }] : []),
    ...(source ? [{ question: 'What else does this source say?', link: placeOf(source.id) }] : []),
    ...(answer
      ? []
      : [
          {
            question: 'Which criticism was partly met by a later text?',
            link: { to: '/claims', search: { stance: 'criticises', outcome: 'partly' } },
          } as const,
        ]),
  ]
}
