import { useNavigate, useSearch } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { TwoStatesChoicesDocument, TwoStatesDocument, type TwoStatesQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { Rights } from '../../parts/rights.tsx'
import { Scroll } from '../../parts/scroll.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { Page } from '../../shell/page.tsx'
import { today } from '../../state/today.ts'
import { Choices } from './choices.tsx'
import { EachWay } from './each-way.tsx'
import { Treaties } from './treaties.tsx'
import type { TwoStatesView } from './view.ts'
import { Ways } from './ways.tsx'

/** Two States side by side on a day: what binds both, for what, what each reserved towards the other, and the way to their scenario. */
export function TwoStatesPage() {
  const view = useSearch({ from: '/two-states' })
  const navigate = useNavigate({ from: '/two-states' })
  const choices = useOperation(TwoStatesChoicesDocument, {})
  const change = (patch: Partial<TwoStatesView>) =>
    void navigate({ to: '/two-states', search: (before) => ({ ...before, ...patch }), resetScroll: false })
  const { a, b } = view
  return (
    <Page
      title="Two States side by side"
      className="reading"
      lede={<p>What binds both on a day, for what they can ask each other, and what each reserved towards the other.</p>}
    >
      <Answered query={choices} what="the States">
        {({ states }) => (
          <>
            <Choices view={view} states={states} change={change} />
            {a && b && a !== b ? (
              <Both a={a} b={b} on={view.on} />
            ) : (
              <p>{a && a === b ? 'Choose two different States.' : 'Choose two States.'}</p>
            )}
          </>
        )}
      </Answered>
    </Page>
  )
}

function Both({ a, b, on = today() }: { a: string; b: string; on?: string | undefined }) {
  const query = useOperation(TwoStatesDocument, { a: `state/${a}`, b: `state/${b}`, on }, { keep: true })
  return (
    <Answered query={query} what="the two States">
      {(data) => (data.a && data.b ? <Held data={data} a={data.a} b={data.b} on={on} /> : <Missing id={`state/${data.a ? b : a}`} />)}
    </Answered>
  )
}

type One = NonNullable<TwoStatesQuery['a']>

function Held({ data, a, b, on }: { data: TwoStatesQuery; a: One; b: One; on: string }) {
  const [pair] = data.pairs.edges
  return (
    <>
      <h2>
        <IdLink id={a.id}>{a.name}</IdLink> and <IdLink id={b.id}>{b.name}</IdLink>
      </h2>
      <Treaties a={a} b={b} on={on} />
      <Ways bases={pair?.node.bases ?? []} a={a} b={b} on={on} />
      <EachWay of={data.fromA.edges.map(({ node }) => node)} own={a.name} other={b.name} />
      <EachWay of={data.fromB.edges.map(({ node }) => node)} own={b.name} other={a.name} />
      <section>
        <h2>What each owes its own people</h2>
        <Scroll label={`Human rights treaties of ${a.name}`}>
          <Rights of={a.rightsTreaties} name={a.name} />
        </Scroll>
        <Scroll label={`Human rights treaties of ${b.name}`}>
          <Rights of={b.rightsTreaties} name={b.name} />
        </Scroll>
      </section>
    </>
  )
}
