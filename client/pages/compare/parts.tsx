import type { ComparedPartFragment } from '../../api/generated/graphql.ts'
import { ChangeMark } from '../../parts/change-mark.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { changeName } from '../../words/changes.ts'
import { changeGroups } from './change-groups.ts'
import { ChangeGroups } from './changes.tsx'
import { placeOf } from './names.ts'
import { saidOf } from './rows.ts'

type End = ComparedPartFragment['left']

/** What lies in the two, paragraph beside paragraph as far as anything states how they answer one another. */
export function Parts({ parts, leftIsLater }: { parts: readonly ComparedPartFragment[]; leftIsLater: boolean }) {
  if (parts.length === 0) return null
  return (
    <section>
      <h4>Part by part</h4>
      <ul className="parts">
        {parts.map((part) => (
          <li key={part.id}>
            <PartEnd end={part.left} />
            <p className="pair-said">
              <ChangeMark change={saidOf(part, leftIsLater)} />
              <span>{changeName(saidOf(part, leftIsLater))}</span>
            </p>
            <PartEnd end={part.right} />
            <ChangeGroups groups={changeGroups(part.changes)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PartEnd({ end }: { end: End }) {
  if (!end)
    return (
      <p className="muted small part-end">
        –<span className="unseen">nothing is stated of what answers it</span>
      </p>
    )
  return (
    <p className="part-end">
      <IdLink id={end.id}>{placeOf(end)}</IdLink> {end.summary}
    </p>
  )
}
