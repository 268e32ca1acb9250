import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphNode } from '../../server/model/graph.ts'
import { type Act, chart, iccprByYear, statesByName, unActs, uncc } from '../support/acts.ts'
import { type Corpus, readCorpus } from '../support/corpus.ts'
import { textsHeld } from '../support/texts.ts'

const CONSENTS = ['ratification', 'accession', 'succession', 'acceptance', 'approval']

let corpus: Corpus
let actions: GraphNode[]
let stateCalled: (name: string) => string
beforeAll(async () => {
  corpus = await readCorpus()
  stateCalled = statesByName(corpus.of('State'))
  actions = corpus.of('Action')
  expect(actions.length).toBeGreaterThan(500)
}, 60_000)

const dayOf = ({ props }: GraphNode) => (props.date ? String(props.date) : `${props.earliest}/${props.latest}`)
const lines = (of: { state: unknown; kind: unknown; day: unknown }[]) => of.map((a) => `${a.state} ${a.kind} ${a.day}`).sort()
const ours = (keep: (n: GraphNode) => boolean) =>
  actions.filter(keep).map((n) => ({ state: n.props.state, kind: n.props.act, day: dayOf(n) }))

const placed = (acts: Act[]) => acts.map((a) => ({ ...a, state: stateCalled(a.name) }))

describe('States', () => {
  it('each have their ISO code, the one that their id is made of, and organizations have none', () => {
    const organizations = new Set(corpus.ofType('MEMBER').map((l) => l.to))
    expect([...organizations].sort()).toEqual(['state/COE', 'state/EU'])
    const bad = corpus.of('State').filter((n) => (organizations.has(n.id) ? n.props.iso !== undefined : n.id !== `state/${n.props.iso}`))
    expect(bad.map((n) => n.id)).toEqual([])
  })

  it('are each called by one code, have a region, and no two have the same name', () => {
    const names = corpus
      .of('State')
      .flatMap((n) => [n.props.name, ...((n.props.alsoCalled as string[]) ?? [])].map((x) => String(x).toLowerCase()))
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([])
    expect(
      corpus
        .of('State')
        .filter((n) => !n.props.region)
        .map((n) => n.id),
    ).toEqual([])
  })

  it('are members from a day on, and did not leave before they joined', () => {
    const members = corpus.ofType('MEMBER')
    expect(members.length).toBeGreaterThan(60)
    expect(
      members.filter((l) => !/^\d{4}-\d\d-\d\d$/.test(String(l.props.since)) || String(l.props.until ?? '9') < String(l.props.since)),
    ).toEqual([])
  })
})

describe('acts', () => {
  it('of a table are none of them later than the day it is complete to', () => {
    const late = actions.filter((n) => {
      const completeTo = corpus.byId.get(String(n.props.source))?.props.completeTo
      return n.props.source === n.props.table && completeTo !== undefined && String(n.props.latest) > String(completeTo)
    })
    expect(late.map((n) => n.id)).toEqual([])
  })

  it('each stand in a table that says to which day it is complete, but for those that are lists of a day', () => {
    const open = new Set(actions.filter((n) => !corpus.byId.get(String(n.props.table))?.props.completeTo).map((n) => n.props.instrument))
    expect([...open]).toEqual(['malabo'])
  })

  it('never say that a content is known where a flag is all that is held', () => {
    const flags = actions.filter((n) => n.props.instrument === 'budapest' && ['reservation', 'declaration'].includes(String(n.props.act)))
    expect(flags.length).toBeGreaterThan(50)
    expect(flags.filter((n) => !String(n.props.summary).includes('content not held')).map((n) => n.id)).toEqual([])
  })
})

describe.runIf(textsHeld)('acts, against the status tables', () => {
  const dated = [
    { instrument: 'untoc', file: 'status-untoc-2015-dates.csv' },
    { instrument: 'uncac', file: 'status-uncac-2015-dates.csv' },
    { instrument: 'iccpr', file: 'status-iccpr-2015-dates.csv' },
  ]

  it.each(dated)('of $instrument are those of the table, by State, kind and day', ({ instrument, file }) => {
    const source = actions.find((n) => n.props.instrument === instrument && String(n.props.table).includes('dates'))?.props.table
    expect(lines(ours((n) => n.props.instrument === instrument && n.props.source === source))).toEqual(lines(placed(unActs(file))))
  })

  it('of the Budapest Convention are those of the chart: signatures, consents, and a statement for each flag', () => {
    const of = (kinds: string[]) => ours((n) => n.props.instrument === 'budapest' && kinds.includes(String(n.props.act)))
    expect(lines(of(['signature', ...CONSENTS]))).toEqual(lines(placed(chart().flatMap((r) => r.acts))))
    const flagOf = (n: GraphNode) =>
      n.props.act === 'reservation'
        ? 'R'
        : (/authorities/.test(n.id) && 'A') || (/territor/.test(n.id) && 'T') || (/communication/.test(n.id) && 'C') || 'D'
    const flagged = actions
      .filter((n) => n.props.instrument === 'budapest' && !['signature', ...CONSENTS].includes(String(n.props.act)))
      .map((n) => `${n.props.state} ${flagOf(n)}`)
    expect(flagged.sort()).toEqual(
      chart()
        .flatMap((r) => r.flags.map((f) => `${stateCalled(r.name)} ${f}`))
        .sort(),
    )
  })

  it('make parties and mere signatories of the Budapest Convention, as many as the chart has', () => {
    const states = (kinds: string[]) =>
      new Set(ours((n) => n.props.instrument === 'budapest' && kinds.includes(String(n.props.act))).map((a) => a.state))
    const parties = states(CONSENTS)
    const only = [...states(['signature'])].filter((s) => !parties.has(s))
    const has = (status: string) =>
      chart()
        .filter((r) => r.status === status)
        .map((r) => stateCalled(r.name))
    expect([...parties].sort()).toEqual(has('party').sort())
    expect(only.sort()).toEqual(has('signatory only').sort())
  })

  it('has as members of the Council of Europe those that the chart lists as such', () => {
    const members = corpus
      .ofType('MEMBER')
      .filter((l) => l.to === 'state/COE' && !l.props.until)
      .map((l) => l.from)
    const listed = chart()
      .filter((r) => r.group === 'Council of Europe member')
      .map((r) => stateCalled(r.name))
    expect([...members].sort()).toEqual(listed.sort())
  })

  it('of the UN convention are its signatures, on the day or within the span that the table has', () => {
    const spanOf = (signed: string, basis: string) => {
      if (/^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/.test(signed)) return signed
      const month = /^\d{4}-\d\d/.exec(signed)?.[0]
      if (month) return `${month}-01/${month}-31`
      const [, after = ''] = /^after (\d{4}-\d\d-\d\d) and before end of January 2026/.exec(basis) ?? []
      return `${after && nextDay(after)}/2026-01-31`
    }
    const rows = uncc().map((r) => ({
      state: stateCalled(String(r.participant)),
      kind: 'signature',
      day: spanOf(String(r.signed_on), String(r.signed_on_basis)),
    }))
    expect(rows.length).toBeGreaterThan(70)
    expect(lines(ours((n) => n.props.instrument === 'uncc' && n.props.act === 'signature'))).toEqual(lines(rows))
  })

  it('of the UN convention have a consent only of those for whom the table has one', () => {
    const consented = uncc()
      .filter((r) => /ratif/.test(String(r.consent_to_be_bound)))
      .map((r) => stateCalled(String(r.participant)))
    expect(consented.length).toBeGreaterThan(0)
    expect(
      ours((n) => n.props.instrument === 'uncc' && CONSENTS.includes(String(n.props.act)))
        .map((a) => a.state)
        .sort(),
    ).toEqual(consented.sort())
  })

  it('of the covenant by years add only what the dated table lacks, or has in another year', () => {
    const dates = new Map(
      placed(unActs('status-iccpr-2015-dates.csv').filter((a) => a.kind !== 'signature')).map((a) => [a.state, a.day.slice(0, 4)]),
    )
    const expected = iccprByYear()
      .map((r) => ({ state: stateCalled(String(r.member)), year: String(r['year ratification or accession']) }))
      .filter(({ state, year }) => /^\d{4}$/.test(year) && dates.get(state) !== year)
    const source = actions.find((n) => n.props.instrument === 'iccpr' && !String(n.props.table).includes('dates'))?.props.table
    expect(
      ours((n) => n.props.table === source)
        .map((a) => `${a.state} ${String(a.day).slice(0, 4)}`)
        .sort(),
    ).toEqual(expected.map((e) => `${e.state} ${e.year}`).sort())
  })

  const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
})

describe('what Qatar and Azerbaijan said of the UN convention', () => {
  const statements = (state: string) =>
    actions.filter(
      (n) => n.props.instrument === 'uncc' && n.props.state === state && ['reservation', 'declaration'].includes(String(n.props.act)),
    )
  const concerned = (of: GraphNode[]) =>
    [
      ...new Set(
        of.flatMap((n) =>
          corpus
            .ofType('CONCERNS')
            .filter((l) => l.from === n.id)
            .map((l) => l.to),
        ),
      ),
    ].sort()
  const court = ({ props }: GraphNode) => /International Court of Justice/.test(String(props.summary))

  it('Qatar: not bound by articles 14 to 16 nor by the jurisdiction of the court; made with its consent, so nothing awaits confirmation', () => {
    const made = statements('state/QAT')
    expect(concerned(made.filter((n) => !court(n)))).toEqual(['uncc/final/14', 'uncc/final/15', 'uncc/final/16'])
    expect(concerned(made.filter(court)).every((id) => id.startsWith('uncc/final/63'))).toBe(true)
    expect(made.filter(court)).toHaveLength(1)
    const consent = actions.find(
      (n) => n.props.instrument === 'uncc' && n.props.state === 'state/QAT' && CONSENTS.includes(String(n.props.act)),
    )
    for (const n of made)
      expect([n.props.earliest, n.props.latest, n.props.effect]).toEqual([consent?.props.earliest, consent?.props.latest, 'excludes'])
    for (const n of made) expect(n.props.summary).toMatch(/needs no confirmation/)
  })

  it('Azerbaijan: unauthorized access, harm, and the court; made at signature, so each awaits confirmation until its consent is deposited', () => {
    const made = statements('state/AZE')
    expect(made.length).toBeGreaterThanOrEqual(3)
    expect(concerned(made.filter(court)).every((id) => id.startsWith('uncc/final/63'))).toBe(true)
    expect(concerned(made)).toEqual(expect.arrayContaining(['uncc/final/7']))
    // Where the source names no offence, the statement says so and is placed nowhere.
    expect(made.filter((n) => concerned([n]).length === 0 && !/not seen/.test(String(n.props.summary))).map((n) => n.id)).toEqual([])
    const signed = actions.find((n) => n.props.instrument === 'uncc' && n.props.state === 'state/AZE' && n.props.act === 'signature')
    for (const n of made) expect([dayOf(n), String(n.props.summary)]).toEqual([signed && dayOf(signed), expect.stringMatching(/confirm/)])
  })
})
