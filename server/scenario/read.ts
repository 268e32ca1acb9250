import { type FactRow, factsFrom } from '../coverage/facts.ts'
import { findingsOf } from '../coverage/findings.ts'
import type { CoverageFacts, Finding, Measure, SafeguardFacts } from '../coverage/types.ts'
import { badInput, notFound } from '../errors.ts'
import type { Reader } from '../graph/store.ts'
import { groupBy } from '../group-by.ts'
import type { TreatyLaw } from '../model/instrument.ts'
import type { Force, Form, Modality } from '../model/terms.ts'
import type { WorldRow } from './rows.ts'
import { standingsFrom } from './standings.ts'
import { statementsFrom } from './statement-rows.ts'
import type { Article, Gate, Ground, Held, Question, RightsTreaty, Statement, Treaty, World } from './types.ts'

/** Reads what a question needs, in two statements. NOT_FOUND where it names something that is not held. */
export async function readWorld(reader: Reader, question: Question): Promise<World> {
  const { mechanism, conduct, requesting, requested, assume } = question
  const rows = await reader.run<WorldRow>('scenario', {
    mechanism,
    conduct,
    states: [requesting, requested],
    named: [requesting, requested, ...assume.map((a) => a.state)],
  })
  const of = groupBy(rows, (r) => r.row)
  const all = (row: string) => of.get(row) ?? []
  mustExist(all, question)
  const stages = new Map(all('version').map((r) => [r.a, r.text]))
  const articles = all('article').filter((r) => stages.get(String(r.more?.version)) !== 'draft')
  const measures = [...new Set(articles.map((r) => r.a))]
  const versions = [...new Set(articles.map((r) => String(r.more?.version)))]
  const clauses = await reader.run<WorldRow>('scenario-clauses', { versions, measures })
  const standings = standingsFrom(rows, question.on, [requesting, requested])
  const statements = statementsFrom(all)
  const notForOwn = new Set(all('instrument').flatMap((r) => lawOf(r)?.notForOwn ?? []))
  const make = articleMaker(clauses, notForOwn)
  const within = groupBy(all('within'), (r) => r.a)
  const instrumentOf = (version: string) => all('version').find((r) => r.a === version)?.b ?? ''

  const treaties = all('instrument').flatMap((r): Treaty[] => {
    const own = articles.filter((a) => instrumentOf(String(a.more?.version)) === r.a)
    if (own.length === 0) return []
    const law = lawOf(r)
    // An article of its own goes before a general one that carries the mechanism.
    const direct = own.filter((a) => a.b === mechanism)
    return [
      {
        id: r.a,
        shortName: String(r.more?.shortName ?? r.text),
        articles: (direct.length > 0 ? direct : own).map(make),
        criminalises: all('own')
          .filter((o) => instrumentOf(String(o.more?.version)) === r.a && stages.get(String(o.more?.version)) !== 'draft')
          .map((o) => ({ provision: o.a, citation: o.text, within: [o.a, ...(within.get(o.a) ?? []).map((w) => w.b)] })),
        reservable: all('reservable')
          .filter((x) => instrumentOf(String(x.more?.version)) === r.a)
          .map((x) => ({ clause: x.a, touches: x.b })),
        reservationsClosed: law?.reservationsClosed !== undefined,
        sparesCooperation: law?.sparesCooperation ?? [],
        tellsReservations: law?.statementsHeld === true,
        statements: statements.get(r.a) ?? [],
        otherTreaties: law?.otherTreaties ?? [],
        standing: standings.get(r.a) ?? null,
      },
    ]
  })
  return {
    treaties,
    rights: all('instrument').flatMap((r): RightsTreaty[] => rightsTreaty(r, standings, statements)),
    names: new Map([
      ...[...all('state'), ...all('named')].map((r) => [r.a, r.text] as const),
      ...all('article').map((r) => [r.b, String(r.more?.mechanism)] as const),
    ]),
    organizations: new Set(
      all('state')
        .filter((r) => !r.more?.iso)
        .map((r) => r.a),
    ),
    conductName: all('named').find((r) => r.a === conduct)?.text ?? conduct,
    instruments: all('instrument').length,
  }
}

type All = (row: string) => WorldRow[]

function mustExist(all: All, { mechanism, conduct, requesting, requested, assume }: Question) {
  const named = new Set([...all('state'), ...all('named'), ...all('instrument')].map((r) => r.a))
  const wanted = { requesting, requested, mechanism, conduct }
  for (const [argument, id] of [
    ...Object.entries(wanted),
    ...assume.flatMap((a) => [['assume', a.state] as const, ['assume', a.instrument] as const]),
  ])
    if (!named.has(id)) throw notFound(`${argument}: nothing of the kind asked for has the id ${id}.`, { id, argument })
  if (all('named').some((r) => r.a === conduct && r.more?.class === true))
    throw badInput(`conduct: ${conduct} is a class of crimes; name a conduct, such as offence/illegal-access.`, { argument: 'conduct' })
}

const lawOf = (r: WorldRow) => (r.more?.law ? (JSON.parse(String(r.more.law)) as TreatyLaw) : null)

export function rightsTreaty(
  r: WorldRow,
  standings: ReturnType<typeof standingsFrom>,
  statements: Map<string, Statement[]>,
): RightsTreaty[] {
  const rights = lawOf(r)?.rights
  if (!rights) return []
  const complaint = rights.complaint
    ? { clause: rights.complaint.clause, standing: standings.get(rights.complaint.under ?? r.a) ?? null }
    : null
  return [{ id: r.a, complaint, bars: rights.bars, standing: standings.get(r.a) ?? null, statements: statements.get(r.a) ?? [] }]
}

/** Makes the article of a row of the first statement, from what both statements say of it. */
function articleMaker(clauses: WorldRow[], notForOwn: Set<string>) {
  const facts = factsFrom(clauses as unknown as FactRow[])
  const findings = findingsOf(facts)
  const of = groupBy(clauses, (r) => r.row)
  const by = (row: string) => groupBy(of.get(row) ?? [], (r) => r.a)
  const [within, gates, relies] = [by('within'), by('gate'), by('relies')]
  const more = new Map((of.get('provides') ?? []).map((r) => [r.id, r.more ?? {}]))
  return (r: WorldRow): Article => {
    const measure = facts.measures.find((m) => m.id === r.a)
    const found = measure ? findAll(facts, findings, measure) : []
    return {
      provision: r.a,
      citation: String(r.more?.citation),
      version: String(r.more?.version),
      mechanism: r.b,
      obligation: r.text as Modality,
      within: [r.a, ...(within.get(r.a) ?? []).map((w) => w.b)],
      gates: (gates.get(r.a) ?? []).map(toGate),
      reliesOn: (relies.get(r.a) ?? []).map((p) => p.b),
      grounds: found
        .filter(({ f }) => f.force !== null || f.form !== null)
        .map(({ safeguard, f }) => toGround(safeguard, f, more.get(f.link) ?? {}, notForOwn)),
      held: found.filter(({ f }) => f.force === null && f.form === null).map(({ safeguard, f }) => toHeld(safeguard, f)),
    }
  }
}

/** One finding a link: the same clause may reach an article by several ways. */
function findAll(facts: CoverageFacts, findings: ReturnType<typeof findingsOf>, measure: Measure) {
  return facts.safeguards.flatMap((safeguard) => {
    const byLink = groupBy(findings.present(measure, safeguard), (f) => f.link)
    return [...byLink.values()].flatMap(([f]) => (f ? [{ safeguard, f }] : []))
  })
}

const toGate = (r: WorldRow): Gate => ({
  class: r.b,
  name: r.text,
  link: r.id,
  maxPenaltyAtLeast: (r.more?.maxPenaltyAtLeast as number | null) ?? null,
  whoseLaw: (r.more?.whoseLaw as Gate['whoseLaw']) ?? null,
  transnational: r.more?.transnational === true,
  organizedGroup: r.more?.organizedGroup === true,
})

const toGround = (safeguard: SafeguardFacts, f: Finding, more: Record<string, unknown>, notForOwn: Set<string>): Ground => ({
  safeguard: safeguard.id,
  name: safeguard.name,
  provision: f.provision,
  citation: f.citation,
  link: f.link,
  sides: f.sides,
  force: f.force as Force | null,
  form: f.form as Form | null,
  closed: more.closed === 'closed',
  own: f.own,
  onlyIf: (more.onlyIf as string | null) ?? null,
  notForOwn: notForOwn.has(f.provision),
})

const toHeld = (safeguard: SafeguardFacts, f: Finding): Held => ({
  safeguard: safeguard.id,
  provision: f.provision,
  link: f.link,
  sides: f.sides.filter((s) => s !== 'domestic'),
  strength: f.strength,
  basis: f.basis,
  ifBoundBy: f.byRenvoi ? [f.provision.split('/')[0] ?? ''] : [],
})
