import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphNode } from '../../server/model/graph.ts'
import { after, type EntryRule } from '../../server/status/entry.ts'
import { type Act, chart, coded, gazette, iccprByYear, readTable, statesByName, unActs, uncc } from '../support/acts.ts'
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

/** Which flag of the chart a declaration bears, by the end of its id. */
const FLAGS = [
  [/-authorities$/, 'A'],
  [/-territories(-\w+)?$/, 'T'],
  [/-communication(-\w+)?$/, 'C'],
] as const
const CHART = 'source/coe-chart-ets185-2026-04-25'
const statements = () => actions.filter((n) => ['reservation', 'declaration'].includes(String(n.props.act)))
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
  it('of a table began none of them after the day it is complete to; what is later has a source of its own', () => {
    const late = actions.filter((n) => {
      const completeTo = corpus.byId.get(String(n.props.source))?.props.completeTo
      return n.props.source === n.props.table && completeTo !== undefined && String(n.props.earliest) > String(completeTo)
    })
    expect(late.map((n) => n.id)).toEqual([])
  })

  it('of signing and consenting each stand in a table that says to which day it is complete', () => {
    const open = actions.filter(
      (n) => ['signature', ...CONSENTS].includes(String(n.props.act)) && !corpus.byId.get(String(n.props.table))?.props.completeTo,
    )
    expect(open.map((n) => n.id)).toEqual([])
  })

  it('never say what a statement does where a flag is all that is held of it', () => {
    const flags = statements().filter((n) => n.props.table === CHART)
    expect(flags.length).toBeGreaterThan(50)
    const says = flags.filter((n) => n.props.content !== 'none' || !['unknown', 'names-authority'].includes(String(n.props.effect)))
    expect(says.map((n) => n.id)).toEqual([])
    expect(flags.filter((n) => !/content not held|may have been made/.test(String(n.props.summary))).map((n) => n.id)).toEqual([])
  })

  it('that state something say what it does, how much of it was read, and where it stands in the treaty', () => {
    const held = statements().filter((n) => n.props.table !== CHART)
    expect(held.length).toBeGreaterThan(250)
    expect(held.filter((n) => !n.props.effect || !n.props.content || !n.props.summary).map((n) => n.id)).toEqual([])
    // Nothing is known of a statement of which nothing was read; and of one whose words were read something is.
    expect(held.filter((n) => n.props.content === 'none' && n.props.effect !== 'unknown').map((n) => n.id)).toEqual([])
    expect(held.filter((n) => n.props.content === 'words' && n.props.effect === 'unknown').map((n) => n.id)).toEqual([])
    const concerned = new Set(corpus.ofType('CONCERNS').map((l) => l.from))
    const bears = held.filter((n) => ['excludes', 'conditions', 'adds-elements'].includes(String(n.props.effect)) && !concerned.has(n.id))
    // Of the whole treaty, or of no article that a source names.
    expect(bears.map((n) => n.id)).toEqual([
      'action/TUR-iccpr-declaration-2003-09-23-relations',
      'action/GBR-iccpr-reservation-1976-05-20-discipline',
      'action/AZE-uncc-declaration-2025-10-25-harm-threshold',
    ])
  })

  it('that are taken back are known to be, from a day that is not before they were made', () => {
    const taken = actions.filter((n) => n.props.withdrawnBy)
    expect(taken.length).toBeGreaterThan(20)
    for (const n of taken) {
      const by = corpus.byId.get(String(n.props.withdrawnBy))
      expect([by?.props.act, by?.props.withdraws, by?.props.state]).toEqual(['withdrawal', n.id, n.props.state])
      expect(String(by?.props.earliest) >= String(n.props.earliest)).toBe(true)
    }
  })

  it('that are reservations to the Budapest Convention each touch a provision on which it allows one', () => {
    const allows = new Map<string, Set<string>>()
    for (const { from, to } of corpus.ofType('ALLOWS_RESERVATION')) allows.set(from, (allows.get(from) ?? new Set()).add(to))
    const reserved = statements().filter(
      (n) => n.props.instrument === 'budapest' && n.props.act === 'reservation' && n.props.table !== CHART,
    )
    const strange = reserved.filter((n) => {
      const touched = corpus
        .ofType('CONCERNS')
        .filter((l) => l.from === n.id)
        .map((l) => l.to)
      const by = [...allows].filter(([, to]) =>
        touched.some((id) => [...to].some((t) => `${id}/`.startsWith(`${t}/`) || `${t}/`.startsWith(`${id}/`))),
      )
      return by.length === 0
    })
    // Andorra calls an added element of article 2 a reservation.
    expect(strange.map((n) => n.id)).toEqual(['action/AND-budapest-reservation-2013-04-23-article-2'])
  })
})

describe.runIf(textsHeld)('acts, against the status tables', () => {
  const dated = [
    { instrument: 'untoc', file: 'status-untoc-2015-dates.csv' },
    { instrument: 'uncac', file: 'status-uncac-2015-dates.csv' },
  ]
  const ofTheDepositary = [
    { instrument: 'iccpr', file: 'untc-iccpr-2026-02-03.status.csv' },
    { instrument: 'iccpr-op1', file: 'untc-iccpr-op1-2026-02-03.status.csv' },
    { instrument: 'crc', file: 'untc-crc-2026-02-03.status.csv' },
    { instrument: 'crc-opsc', file: 'untc-crc-op-sc-2026-02-03.status.csv' },
    { instrument: 'budapest-p2', file: 'cets224-status-2026-04.csv' },
  ]
  const JOINED = ['signature', ...CONSENTS]

  it.each(ofTheDepositary)('of $instrument are those of the table, by State, kind and day', ({ instrument, file }) => {
    const table = coded(file)
    expect(table.length).toBeGreaterThan(50)
    const inTable = new Set(lines(table))
    const held = lines(
      ours(
        (n) => n.props.instrument === instrument && JOINED.includes(String(n.props.act)) && !String(n.props.table).includes('hr-status'),
      ),
    )
    expect([...inTable].filter((line) => !held.includes(line))).toEqual([])
    // What is held beside it is of States that left again, each with the act by which it did.
    const left = new Set(ours((n) => n.props.instrument === instrument && n.props.act === 'denunciation').map((a) => a.state))
    expect(held.filter((line) => !inTable.has(line) && !left.has(line.split(' ')[0]))).toEqual([])
  })

  it('of the covenant are the same in the table of 2015 as far as that one goes: nothing was lost on the way', () => {
    const held = new Set(lines(ours((n) => n.props.instrument === 'iccpr')))
    expect(lines(placed(unActs('status-iccpr-2015-dates.csv'))).filter((line) => !held.has(line))).toEqual([])
  })

  it.each([
    { instrument: 'untoc', file: 'untoc-parties-bgbl-2025-05-01.csv', column: 'convention_notices' },
    { instrument: 'uncac', file: 'uncac-parties-bgbl-2025.csv', column: 'notices' },
  ])('of $instrument bind everybody whom the gazette lists, none of the newcomers later than the year of its notice', (of) => {
    const consents = actions.filter((n) => n.props.instrument === of.instrument && CONSENTS.includes(String(n.props.act)))
    const bound = new Set(consents.map((n) => n.props.state))
    const listed = gazette(of.file, of.column).filter(({ state }) => state !== 'state/SCG')
    expect(listed.filter(({ state }) => !bound.has(state))).toEqual([])
    const years = new Map(listed.map(({ state, years }) => [state, years]))
    const newcomers = consents.filter((n) => String(n.props.table).includes('ris'))
    expect(newcomers.length).toBeGreaterThan(10)
    expect(
      newcomers.filter((n) => String(n.props.latest).slice(0, 4) > String(years.get(String(n.props.state))?.at(-1))).map((n) => n.id),
    ).toEqual([])
  })

  it('of the first protocol put each State in force on the day that the gazette has, whichever day of the span it consented on', () => {
    const rule = corpus.byId.get('budapest-p1')?.props.entryRule
    const { first, later } = JSON.parse(String(rule)) as EntryRule
    const parties = readTable('ets189-parties-2015-04.csv').filter((r) => r.entry_into_force)
    expect(parties.length).toBeGreaterThan(20)
    const inForce = String(corpus.byId.get('budapest-p1')?.props.entryIntoForce)
    for (const { iso3, entry_into_force: day = '' } of parties) {
      const act = actions.find(
        (n) => n.props.instrument === 'budapest-p1' && n.props.act === 'ratification' && n.props.state === `state/${iso3}`,
      )
      const from = (on: unknown) => [after(String(on), (day === inForce ? first : later).wait), inForce].sort().at(-1)
      expect([iso3, from(act?.props.earliest), from(act?.props.latest)]).toEqual([iso3, day, day])
    }
  })

  it('of the Malabo Convention bind from the deposit, never from the ratification at home', () => {
    const rows = coded('malabo-status-2024-07-08.csv')
    const of = (kind: string) => ours((n) => n.props.table === 'source/au-malabo-2024-07-08' && n.props.act === kind)
    const listed = (kind: string) => rows.filter((r) => r.kind === kind).map((r) => ({ ...r, kind: '' }))
    for (const [act, row] of [
      ['signature', 'signature'],
      ['ratification', 'deposit of instrument'],
      ['domestic-approval', 'ratification or accession'],
    ] as const)
      expect(lines(of(act).map((a) => ({ ...a, kind: '' })))).toEqual(lines(listed(row)))
  })

  it.each(dated)('of $instrument are those of the table, by State, kind and day', ({ instrument, file }) => {
    const source = actions.find((n) => n.props.instrument === instrument && String(n.props.table).includes('dates'))?.props.table
    expect(lines(ours((n) => n.props.instrument === instrument && n.props.source === source))).toEqual(lines(placed(unActs(file))))
  })

  it('of the Budapest Convention are those of the chart: signatures, consents, and a statement for each flag', () => {
    const of = (kinds: string[]) => ours((n) => n.props.instrument === 'budapest' && kinds.includes(String(n.props.act)))
    const later = coded('ets185-additions-2025-2026.csv').filter(({ day }) => day > '2026-04-25')
    expect(lines(of(['signature', ...CONSENTS]))).toEqual(lines([...placed(chart().flatMap((r) => r.acts)), ...later]))
    const flagOf = (n: GraphNode) => (n.props.act === 'reservation' ? 'R' : (FLAGS.find(([ends]) => ends.test(n.id))?.[1] ?? 'D'))
    const flagged = new Set(
      statements()
        .filter((n) => n.props.instrument === 'budapest')
        .map((n) => `${n.props.state} ${flagOf(n)}`),
    )
    const inChart = chart().flatMap((r) => r.flags.map((f) => `${stateCalled(r.name)} ${f}`))
    // A flag that is no more than a flag stands where no content is held, and nothing is held of those without one.
    expect([...flagged].sort()).toEqual([...new Set(inChart)].sort())
  })

  it('of the Budapest Convention tell each statement that the sources print, once, whichever languages it stands in', () => {
    const printed = readTable('ets185-reservations-declarations.csv')
    const articleOf = (words: string) => /\d+/.exec(words)?.[0]
    const held = statements().filter((n) => n.props.instrument === 'budapest' && n.props.table !== CHART)
    const touched = (n: GraphNode) =>
      [
        ...corpus
          .ofType('CONCERNS')
          .filter((l) => l.from === n.id)
          .map((l) => l.to),
        ...((n.props.madeUnder as string[]) ?? []),
      ].map((id) => id.split('/')[2])
    const places = new Set(held.flatMap((n) => touched(n).map((article) => `${n.props.state} ${article}`)))
    const untold = printed.filter(({ iso3, articles = '' }) => {
      const named = articles.split(';').flatMap((words) => articleOf(words) ?? [])
      return named.length > 0 && !named.some((article) => places.has(`state/${iso3} ${article}`))
    })
    expect(untold.map((r) => `${r.iso3} ${r.articles}`)).toEqual([])
    expect(new Set(held.map((n) => n.props.state)).size).toBe(new Set(printed.map((r) => r.iso3)).size)
    // In how many languages a statement stands does not make it more than one act.
    expect(held.length).toBeLessThan(printed.length * 0.75)
    const own = new Set(held.map((n) => `${n.props.state} ${n.props.act} ${touched(n)} ${n.props.summary}`))
    expect(own.size).toBe(held.length)
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
    expect([...parties].filter((s) => s !== 'state/PNG').sort()).toEqual(has('party').sort())
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
      coded('untc-iccpr-2026-02-03.status.csv')
        .filter((a) => a.kind !== 'signature')
        .map((a) => [a.state, a.day.slice(0, 4)]),
    )
    const expected = iccprByYear()
      .map((r) => ({ state: stateCalled(String(r.member)), year: String(r['year ratification or accession']) }))
      .filter(({ state, year }) => /^\d{4}$/.test(year) && dates.get(state) !== year)
    expect(
      ours((n) => n.props.table === 'source/hr-status-iccpr-2022')
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
