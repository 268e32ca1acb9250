import { Link } from '@tanstack/react-router'
import { useOperation } from '../api/client.ts'
import { TreatyStatusDocument, type TreatyStatusQuery } from '../api/generated/graphql.ts'
import { Answered } from '../shell/answered.tsx'
import { entryRuleWords } from '../words/entry.ts'
import { Differences } from './differences.tsx'
import { StatusCounts } from './status-counts.tsx'
import { TreatyUncertain } from './treaty-uncertain.tsx'
import { TreatyWho } from './treaty-who.tsx'

type Instrument = NonNullable<TreatyStatusQuery['instrument']>

/** Who signed and who is bound today, how the treaty comes into force, and where sources differ; nothing where nothing can be ratified. */
export function TreatyStatus({ id }: { id: string }) {
  const query = useOperation(TreatyStatusDocument, { id })
  return (
    <Answered query={query} what="who is bound">
      {({ instrument }) => (instrument && (instrument.status || instrument.entryRule) ? <Shown of={instrument} /> : null)}
    </Answered>
  )
}

function Shown({ of }: { of: Instrument }) {
  const { status, entryRule } = of
  return (
    <>
      <section>
        <h2>Who is bound</h2>
        {status ? (
          <>
            <StatusCounts status={status} sourced={Boolean(of.entryIntoForce)} caution />
            <TreatyWho states={status.states} />
            <TreatyUncertain states={status.uncertain} />
            <p>
              <Link to="/states" search={{ treaty: of.id }}>
                Every State, on any day
              </Link>
              {' · '}
              <Link to="/reservations" search={{ treaty: of.id }}>
                What States reserved and declared
              </Link>
            </p>
          </>
        ) : (
          <p className="muted">No table of signatures and consents is held, so nothing is said of who is bound.</p>
        )}
      </section>
      {entryRule ? (
        <section>
          <h2>How it comes to bind</h2>
          <p className="law">{entryRuleWords(entryRule).join(' ')}</p>
          <p className="muted small">Our words for its clause on entry into force.</p>
        </section>
      ) : null}
      {status ? <Differences of={status.disagreements} /> : null}
    </>
  )
}
