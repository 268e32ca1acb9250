import { Link } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { HomeDocument } from '../../api/generated/graphql.ts'
import { Search } from '../../parts/search.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { AskedHere } from './asked.tsx'
import { AtTheBorder } from './at-the-border.tsx'
import { Compared } from './compared.tsx'
import { Holdings } from './holdings.tsx'
import { TextTable } from './text-table.tsx'
import { BetweenTwo } from './two-states.tsx'

export function HomePage() {
  const query = useOperation(HomeDocument, {})
  return (
    <Page
      title="Who may look across borders, and what holds them back"
      className="home"
      lede={
        <>
          <p>
            The provisions of the UN Convention against Cybercrime and its neighbours, the powers they grant, and the safeguards that should
            hold them. Every answer cites its paragraph. Every blank says who looked.
          </p>
          <p className="note">
            <b>The UN Convention is held here from memory.</b> What is shown of it is what two recollections both say; it was not compared
            with the official words, but for articles 1 to 15 in Arabic. The other treaties were, but for the drafts and the Second Protocol
            to the Budapest Convention. Whoever has the text of A/RES/79/243 can <Link to="/about">supply it</Link>, and every fact is then
            compared.
          </p>
        </>
      }
    >
      <Search label="Find a provision, power or safeguard" big />
      <AtTheBorder />
      <AskedHere />
      <BetweenTwo />
      <Compared ready={query.data !== undefined} />
      <section aria-label="What is in here" className="inside">
        <h2>What is in here</h2>
        <Answered query={query} what="the counts">
          {({ release }) => (
            <>
              <Holdings counts={release.counts} texts={release.byInstrument.flatMap(({ instrument }) => instrument.versions).length} />
              <TextTable instruments={release.byInstrument.map(({ instrument }) => instrument)} />
            </>
          )}
        </Answered>
      </section>
    </Page>
  )
}
