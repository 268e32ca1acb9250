import type { Border, BorderBox } from '../../graph/border/border.ts'
import type { FollowUp } from '../../parts/follow-ups.tsx'
import { placeOf } from '../../state/place.ts'

/** Three questions that a box at the border leads to. */
export function borderFollowUps({ version, yardstick }: Border, box: BorderBox): FollowUp[] {
  const kinds = box.side === 'asks' ? 'mechanism' : 'power'
  return [
    { question: 'What else is known of it, and from where?', link: placeOf(box.thing.id) },
    {
      question: 'Its row of the matrix, cell by cell',
      link: { to: '/matrix', search: { version: version.id, yardstick: yardstick.id, kinds } },
    },
    box.side === 'asks'
      ? { question: 'Between which two States could it be asked?', link: { to: '/scenario' } }
      : {
          question: 'How does everything around it connect?',
          link: { to: '/explore', search: { seeds: box.thing.id, focus: box.thing.id } },
        },
  ]
}
