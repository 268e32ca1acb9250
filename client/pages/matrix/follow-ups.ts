import type { CellProofQuery } from '../../api/generated/graphql.ts'
import type { FollowUp } from '../../parts/follow-ups.tsx'
import { cellKey } from '../../state/cell-key.ts'
import { exploreLink } from '../../state/explore-link.ts'
import { placeOf } from '../../state/place.ts'
import type { MatrixView } from './view.ts'

/** Three questions that the proof of a cell leads to. */
export function cellFollowUps({ measure, safeguard }: CellProofQuery['cell'], view: MatrixView): FollowUp[] {
  const twin = measure.correspondsTo.find(({ provision }) => provision.isMeasure && provision.version.id !== measure.version.id)?.provision
  const name = safeguard.name.toLowerCase()
  const listing: FollowUp =
    view.show === 'lacking'
      ? {
          question: `Where else in this text is ${name} found?`,
          link: { to: '/matrix', search: { ...view, show: 'table', only: safeguard.id } },
        }
      : {
          question: `What else here lacks ${name}?`,
          link: { to: '/matrix', search: { ...view, show: 'lacking', only: safeguard.id, grade: undefined } },
        }
  const next: FollowUp = twin
    ? {
        question: `How does its counterpart do: ${twin.citation}?`,
        link: { to: '/matrix', search: { ...view, version: twin.version.id, cell: cellKey(twin.id, safeguard.id) } },
      }
    : { question: `What does ${measure.citation} say?`, link: placeOf(measure.id) }
  return [listing, next, { question: 'How does it connect across borders?', link: exploreLink(measure.id) }]
}
