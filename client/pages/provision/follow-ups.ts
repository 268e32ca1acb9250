import type { ProvisionNextFragment } from '../../api/generated/graphql.ts'
import type { FollowUp } from '../../parts/follow-ups.tsx'
import { exploreLink } from '../../state/explore-link.ts'
import { placeOf } from '../../state/place.ts'

/** Three questions that a provision leads to. */
export function provisionFollowUps({ id, version, isMeasure, extentOf, correspondsTo, parent }: ProvisionNextFragment): FollowUp[] {
  const protects: FollowUp = isMeasure
    ? { question: 'What holds it back, measure by measure?', link: { to: '/matrix', search: { version: version.id } } }
    : extentOf
      ? { question: `Which measure is it part of: ${extentOf.citation}?`, link: placeOf(extentOf.id) }
      : { question: 'What do the powers of this text lack?', link: { to: '/matrix', search: { version: version.id } } }
  const twin = correspondsTo[0]?.provision
  const beside: FollowUp = twin
    ? { question: `How does ${twin.citation} put it?`, link: placeOf(twin.id) }
    : { question: 'What stands around it?', link: placeOf(parent?.id ?? version.id) }
  return [{ question: 'How does it connect across borders?', link: exploreLink(id) }, protects, beside]
}
