import type { LinkType } from '../../model/graph.ts'
import type { MeasureKind } from '../../model/terms.ts'
import { toGrant } from '../link/grants.ts'
import type { Loaders, TextRow } from '../loaders.ts'
import { compare, inReadingOrder, type Thing, toTie } from '../things.ts'

/** Every text of an instrument, earliest first. */
export const textsOf = async (load: Loaders, instrument: string): Promise<Thing[]> =>
  (await load.in(instrument, 'OF', ({ far }) => far)).sort(
    (a, b) => compare(String(a.date ?? ''), String(b.date ?? '')) || compare(a.id, b.id),
  )

/** How a text is called in citations, without its label. */
export const nameOfText = ({ title, label }: Thing) => title.slice(0, -`: ${String(label)}`.length)

const KIND_OF_LINK: Record<string, MeasureKind> = { GRANTS: 'power', ESTABLISHES: 'mechanism', CRIMINALISES: 'offence' }

/** The measures of some kinds in a version, in the order of the text. */
export async function measuresOf(load: Loaders, version: string, kinds: MeasureKind[]): Promise<Thing[]> {
  const rows = await load.ofText('measures-of-versions', version)
  return thingsOf(
    load,
    rows.filter(({ type }) => kinds.some((k) => KIND_OF_LINK[type ?? ''] === k)),
  )
}

/** Findings that safeguards of the treaty as a whole are not in a version. */
export const absencesOfTreaty = async (load: Loaders, version: string) => thingsOf(load, await load.ofText('treaty-absences', version))

/** What is known to be missing about an instrument or a version and what is in it. */
export const gapsOf = async (load: Loaders, text: string) => thingsOf(load, await load.ofText('gaps-of-texts', text))

/** The clauses of a version that give safeguards of the treaty as a whole. */
export async function safeguardsOfTreaty(load: Loaders, version: string) {
  const clauses = linksOf(load, 'PROVIDES', await load.ofText('treaty-safeguards', version))
  const safeguards = await Promise.all(clauses.map(({ link }) => load.known(link.toId)))
  return clauses.map(({ link, clause }, i) => toGrant({ link, clause, safeguard: safeguards[i] as Thing }))
}

export async function reservationsOf(load: Loaders, version: string) {
  const clauses = linksOf(load, 'ALLOWS_RESERVATION', await load.ofText('reservations-of-versions', version))
  const touched = await Promise.all(clauses.map(({ link }) => load.known(link.toId)))
  return clauses.map(({ link, clause }, i) => ({ clause, touches: touched[i], link, howFar: link.howFar, notAllowed: link.notAllowed }))
}

function linksOf(load: Loaders, type: LinkType, rows: TextRow[]) {
  const clauses = rows.map(({ from = '', to = '', link = {}, node }) => ({
    clause: load.remember(node),
    link: toTie({ type, from, to, link }),
  }))
  return clauses.sort((a, b) => inReadingOrder(a.clause, b.clause))
}

/** Each thing once, in reading order. */
function thingsOf(load: Loaders, rows: TextRow[]): Thing[] {
  const things = rows.map(({ node }) => load.remember(node))
  return [...new Map(things.map((t) => [t.id, t])).values()].sort(inReadingOrder)
}
