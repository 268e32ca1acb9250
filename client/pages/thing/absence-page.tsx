import { useOperation } from '../../api/client.ts'
import { type AbsenceFactsFragment, AbsencePageDocument, type AbsencePageQuery } from '../../api/generated/graphql.ts'
import { AbsenceProof } from '../../parts/absence-proof.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { Page } from '../../shell/page.tsx'
import { placeOf } from '../../state/place.ts'
import { absentWords } from '../../words/grade.ts'

/** A finding that something is not there. */
export function AbsencePage({ id }: { id: string }) {
  const query = useOperation(AbsencePageDocument, { id })
  return (
    <Answered query={query} what="the finding">
      {({ node, release }) => (node?.__typename === 'Absence' ? <Shown absence={node} release={release} /> : <Missing id={id} />)}
    </Answered>
  )
}

function Shown({ absence, release }: { absence: AbsenceFactsFragment; release: AbsencePageQuery['release'] }) {
  const [covered] = absence.covers
  const version = covered?.id.split('/').slice(0, 2).join('/')
  return (
    <Page title={absence.title} above={<span className="muted">A finding of absence</span>} className="reading narrow">
      <p className="law big">
        {absence.safeguard.name}: {absentWords(absence.basis)}.
      </p>
      <AbsenceProof absence={absence} release={release.id} own />
      <FollowUps
        items={[
          ...(covered ? [{ question: `What does ${covered.citation} say?`, link: placeOf(covered.id) }] : []),
          { question: `What is ${absence.safeguard.name.toLowerCase()}, and where is it found?`, link: placeOf(absence.safeguard.id) },
          ...(version
            ? [
                {
                  question: `What else in this text lacks ${absence.safeguard.name.toLowerCase()}?`,
                  link: { to: '/matrix', search: { show: 'lacking', version, only: absence.safeguard.id } } as const,
                },
              ]
            : []),
        ]}
      />
    </Page>
  )
}
