import type { Reader } from '../graph/store.ts'
import { groupBy } from '../group-by.ts'
import type { TreatyLaw } from '../model/instrument.ts'
import type { Modality } from '../model/terms.ts'
import { rightsTreaty } from '../scenario/read.ts'
import type { WorldRow } from '../scenario/rows.ts'
import { standingsFrom } from '../scenario/standings.ts'
import type { Article, Ground, RightsTreaty, Statement, Treaty, World } from '../scenario/types.ts'
import type { Day } from '../status/days.ts'

/** A treaty as the scenario engine needs it, with every way to cooperate in it and every offence of its own. */
export interface TreatyWithAll {
  treaty: Treaty
  offences: { id: string; criminalises: Treaty['criminalises'] }[]
  /** Owed to people and not to the other State. */
  rights: boolean
}
export interface Law {
  world: World
  of: (instrument: string, statements: Statement[]) => TreatyWithAll | null
  /** The human rights treaties, with what States said of each. */
  rights: (statements: Map<string, Statement[]>) => RightsTreaty[]
}

/** What treaties provide and who stood where on a day, in one statement; drafts are left out. */
export async function readLaw(reader: Reader, on: Day): Promise<Law> {
  const rows = await reader.run<WorldRow>('statements-between')
  const by = groupBy(rows, (r) => r.row)
  const all = (row: string) => by.get(row) ?? []
  const standings = standingsFrom(rows, on)
  const instrumentOf = new Map(
    all('version')
      .filter((r) => r.text !== 'draft')
      .map((r) => [r.a, r.b]),
  )
  const own = (row: string, instrument: string) => all(row).filter((r) => instrumentOf.get(String(r.more?.version)) === instrument)
  const within = groupBy(all('within'), (r) => r.a)
  const relies = groupBy(all('relies'), (r) => r.a)
  const grounds = groupBy(all('ground'), (r) => r.a)
  const withinOf = (id: string) => [id, ...(within.get(id) ?? []).map((w) => w.b)]
  const toArticle = (r: WorldRow): Article => ({
    ...NO_ARTICLE,
    provision: r.a,
    citation: String(r.more?.citation),
    version: String(r.more?.version),
    mechanism: r.b,
    obligation: r.text as Modality,
    within: withinOf(r.a),
    reliesOn: (relies.get(r.a) ?? []).map((p) => p.b),
    grounds: (grounds.get(r.a) ?? []).map((g) => ({ form: g.text, provision: g.b }) as Ground),
  })
  const treaties = new Map(all('instrument').map((r) => [r.a, r]))
  return {
    world: {
      treaties: [],
      rights: [],
      names: new Map(all('state').map((r) => [r.a, r.text])),
      organizations: new Set(
        all('state')
          .filter((r) => !r.more?.iso)
          .map((r) => r.a),
      ),
      conductName: '',
      instruments: treaties.size,
    },
    rights: (statements) => all('instrument').flatMap((r) => rightsTreaty(r, standings, statements)),
    of: (instrument, statements) => {
      const row = treaties.get(instrument)
      if (!row) return null
      const law = row.more?.law ? (JSON.parse(String(row.more.law)) as TreatyLaw) : null
      const offences = groupBy(own('own', instrument), (r) => r.b)
      return {
        rights: law?.rights !== undefined,
        offences: [...offences].map(([id, found]) => ({
          id,
          criminalises: found.map((o) => ({ provision: o.a, citation: o.text, within: withinOf(o.a) })),
        })),
        treaty: {
          id: instrument,
          shortName: String(row.more?.shortName ?? row.text),
          articles: own('article', instrument).map(toArticle),
          criminalises: [],
          reservable: own('reservable', instrument).map((x) => ({ clause: x.a, touches: x.b })),
          reservationsClosed: law?.reservationsClosed !== undefined,
          sparesCooperation: law?.sparesCooperation ?? [],
          tellsReservations: law?.statementsHeld === true,
          statements,
          otherTreaties: [],
          standing: standings.get(instrument) ?? null,
        },
      }
    },
  }
}

/** No article at all: what a reservation does to an offence turns on none. */
export const NO_ARTICLE: Article = {
  provision: '',
  citation: '',
  version: '',
  mechanism: '',
  obligation: 'none',
  within: [],
  gates: [],
  reliesOn: [],
  grounds: [],
  held: [],
}
