import type { AbsenceFactsFragment } from '../../api/generated/graphql.ts'
import { AbsenceProof } from '../../parts/absence-proof.tsx'
import { absentWords } from '../../words/grade.ts'

/** What was looked for here and not found; each opens how. */
export function AbsencesOf({ absences, release }: { absences: readonly AbsenceFactsFragment[]; release: string }) {
  if (absences.length === 0) return null
  return (
    <section>
      <h2>
        What was not found <span className="muted">{absences.length}</span>
      </h2>
      {absences.map((absence) => (
        <details key={absence.id} className="more">
          <summary>
            {absence.safeguard.name}: {absentWords(absence.basis)}
          </summary>
          <AbsenceProof absence={absence} release={release} />
        </details>
      ))}
    </section>
  )
}
