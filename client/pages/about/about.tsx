import { useOperation } from '../../api/client.ts'
import { readCounts } from '../../api/counts.ts'
import { AboutDocument } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { dayOf } from '../../words/day.ts'
import { Audit } from './audit.tsx'
import { CheckedTable } from './checked-table.tsx'
import { Coding } from './coding.tsx'
import { Gaps } from './gaps.tsx'
import { HeldTable } from './held-table.tsx'
import { Supply } from './supply.tsx'

export function AboutPage() {
  const query = useOperation(AboutDocument, {})
  return (
    <Page
      title="About the data"
      className="narrow"
      lede={
        <p>
          The UN Convention against Cybercrime, its drafts and the Second Protocol to the Budapest Convention are held from memory: what two
          recollections both say, not compared with the official words but for a few articles. Below: what is checked and what is not, what
          is missing, and how to put it right.
        </p>
      }
    >
      <Answered query={query} what="the counts">
        {({ release, gaps, coders, uncc, budapest }) => (
          <>
            <section>
              <h2>What is checked</h2>
              <p>
                Release <code>{release.id}</code>, built {dayOf(release.builtAt)}. Every fact stands on one of these. Only a comparison with
                the official words counts as checked, and a changed fact loses it.
              </p>
              <CheckedTable counts={readCounts(release.counts)} />
            </section>
            <section>
              <h2>What is held</h2>
              <HeldTable counts={readCounts(release.counts)} instruments={release.byInstrument.map(({ instrument }) => instrument)} />
            </section>
            <Coding of={readCounts(release.counts).coding} />
            <Audit counts={readCounts(release.counts).audit} uncc={uncc} budapest={budapest} />
            <Gaps gaps={gaps} instruments={release.byInstrument.map(({ instrument }) => instrument)} />
            <section>
              <h2>Who looked</h2>
              <ul className="found">
                {coders.map((coder) => (
                  <li key={coder.id}>
                    <IdLink id={coder.id}>{coder.title}</IdLink>, {dayOf(coder.on)}
                    <p>
                      Read: {coder.read.replace(/\.$/, '')}. <span className="muted">{coder.method}</span>
                    </p>
                  </li>
                ))}
              </ul>
            </section>
            <Supply texts={release.byInstrument.map(({ instrument }) => instrument)} overlay={release.overlay ?? null} />
          </>
        )}
      </Answered>
      <section>
        <h2>How to read a blank</h2>
        <p>
          <b>Absent</b> is a finding: somebody looked, and the finding says where and how. <b>Absent as far as recalled</b> means that the
          official text was not searched. <b>Unexamined</b> means that nobody has looked. <b>Contested</b> means that findings of equal
          weight disagree. None of them is a verdict about a treaty; that is the reader’s.
        </p>
      </section>
      <section>
        <h2>Licence</h2>
        <p>
          The program is under the Apache License 2.0. The data have their own licence, which stands beside them in the data folder. Treaty
          texts are not part of either.
        </p>
      </section>
    </Page>
  )
}
