import type { Reader } from '../graph/store.ts'
import { groupBy } from '../group-by.ts'
import { articleOf, parseProvisionId } from '../model/ids.ts'
import type { TreatyLaw } from '../model/instrument.ts'
import type { WorldRow } from '../scenario/rows.ts'
import { statementsFrom } from '../scenario/statement-rows.ts'
import type { Statement } from '../scenario/types.ts'

/** A reservation or declaration as it can be browsed. */
export interface Reservation {
  /** Of the act. */
  id: string
  instrument: string
  statement: Statement
  /** The articles that it concerns or is made under; empty where the place is not held. */
  articles: string[]
  /** What was said about it later: withdrawals, confirmations, objections. */
  about: Statement[]
}
export interface Reservations {
  all: Reservation[]
  /** All that was said under each treaty, withdrawals and the like among it. */
  statements: Map<string, Statement[]>
  /** Names of States, short names of treaties, citations of what is concerned. */
  names: Map<string, string>
  laws: Map<string, TreatyLaw | null>
  /** What treaties let a State reserve. */
  reservable: { clause: string; touches: string }[]
}

const BROWSED = new Set(['reservation', 'declaration'])

/** What changes a duty stands before what may, and that before what explains or says whom to ask. */
const WEIGHT: Record<Statement['effect'], number> = {
  excludes: 0,
  conditions: 0,
  'adds-elements': 0,
  unknown: 1,
  'names-authority': 2,
  none: 2,
}

/** Everything that States reserved or declared, by treaty, what changes most first, then by State and day; in one statement. */
export async function readReservations(reader: Reader): Promise<Reservations> {
  const of = groupBy(await reader.run<WorldRow>('statements'), (r) => r.row)
  const rows = (row: string) => of.get(row) ?? []
  const names = new Map([
    ...rows('state').map((r) => [r.a, r.text] as const),
    ...rows('instrument').map((r) => [r.a, String(r.more?.shortName ?? r.text)] as const),
    ...rows('concerns').map((r) => [r.b, r.text] as const),
  ])
  const statements = statementsFrom(rows)
  const made = [...statements].flatMap(([instrument, own]) => own.map((statement) => ({ instrument, statement })))
  const about = groupBy(made, ({ statement }) => statement.about ?? '')
  const name = (id: string) => names.get(id) ?? id
  return {
    all: made
      .filter(({ statement }) => BROWSED.has(statement.act))
      .map(({ instrument, statement }) => ({
        id: statement.id,
        instrument,
        statement,
        articles: [...new Set([...statement.concerns, ...statement.madeUnder].map(articleAt))].sort(),
        about: (about.get(statement.id) ?? []).map((s) => s.statement),
      }))
      .sort(
        (a, b) =>
          name(a.instrument).localeCompare(name(b.instrument), 'en') ||
          WEIGHT[a.statement.effect] - WEIGHT[b.statement.effect] ||
          name(a.statement.state).localeCompare(name(b.statement.state), 'en') ||
          (a.statement.earliest + a.id < b.statement.earliest + b.id ? -1 : 1),
      ),
    statements,
    names,
    laws: new Map(rows('instrument').map((r) => [r.a, r.more?.law ? (JSON.parse(String(r.more.law)) as TreatyLaw) : null])),
    reservable: rows('reservable').map((r) => ({ clause: r.a, touches: r.b })),
  }
}

/** The article that a provision is or lies in; a chapter stands for itself. */
const articleAt = (provision: string) => {
  const path = parseProvisionId(provision)
  return (path && articleOf(path)) ?? provision
}
