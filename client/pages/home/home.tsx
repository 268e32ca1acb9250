import { useOperation } from '../../api/client.ts'
import { HomeDocument } from '../../api/generated/graphql.ts'
import { Search } from '../../parts/search.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { Cards } from './cards.tsx'
import { Holdings } from './holdings.tsx'
import { InstrumentTable } from './instrument-table.tsx'

export function HomePage() {
  const query = useOperation(HomeDocument, {})
  return (
    <Page
      title="Who may look across borders, and what holds them back"
      className="home"
      lede={
        <p>
          The provisions of the UN Convention against Cybercrime and its neighbours, the powers they grant, and the safeguards that should
          hold them. Every answer cites its paragraph. Every blank says who looked.
        </p>
      }
    >
      <Search label="Find a provision, power or safeguard" big />
      <Cards />
      <section aria-label="What is in here" className="inside">
        <h2>What is in here</h2>
        <Answered query={query} what="the counts">
          {({ release }) => (
            <>
              <Holdings counts={release.counts} texts={release.byInstrument.flatMap(({ instrument }) => instrument.versions).length} />
              <InstrumentTable rows={release.byInstrument} />
            </>
          )}
        </Answered>
      </section>
    </Page>
  )
}
