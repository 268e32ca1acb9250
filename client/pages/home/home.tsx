import { useOperation } from '../../api/client.ts'
import { HomeDocument } from '../../api/generated/graphql.ts'
import { SearchBox } from '../../parts/search-box.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { Cards } from './cards.tsx'
import { Holdings } from './holdings.tsx'
import { InstrumentTable } from './instrument-table.tsx'

const NAMES = 'Counterpoise'

export function HomePage() {
  const query = useOperation(HomeDocument, {})
  return (
    <Page
      title={NAMES}
      className="home"
      lede={
        <>
          <p className="headline">Who may look across borders, and what holds them back</p>
          <p>
            The provisions of the UN Convention against Cybercrime and its neighbours, the powers they grant, and the safeguards that should hold
            them. Every answer cites its paragraph. Every blank says who looked.
          </p>
        </>
      }
    >
      <search>
        <SearchBox label="Find a provision, power or safeguard" big />
      </search>
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
