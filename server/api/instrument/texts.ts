import { groupBy } from '../../group-by.ts'
import type { MeasureKind } from '../../model/terms.ts'
import { toGrant } from '../link/grants.ts'
import type { Loaders } from '../loaders.ts'
import { inReadingOrder, type StoredProps, type Thing, toThing, toTie } from '../things.ts'

const KIND_OF_LINK: Record<string, MeasureKind> = { GRANTS: 'power', ESTABLISHES: 'mechanism', CRIMINALISES: 'offence' }

/** The measures of some kinds in a version, in the order of the text. */
export async function measuresOf(load: Loaders, version: string, kinds: MeasureKind[]): Promise<Thing[]> {
  const rows = await load.reader.run<{ type: string; node: StoredProps }>('measures-of-versions', { versions: [version] })
  const asked = rows.filter(({ type }) => kinds.some((k) => KIND_OF_LINK[type] === k))
  return onlyOnce(asked.map(({ node }) => load.remember(node)))
}

/** The clauses of a version that give safeguards of the treaty as a whole. */
export async function safeguardsOfTreaty(load: Loaders, version: string) {
  const rows = await load.reader.run<{ from: string; to: string; link: StoredProps; node: StoredProps }>('treaty-safeguards', { versions: [version] })
  const grants = rows.map(({ from, to, link, node }) => ({ clause: load.remember(node), to, link: toTie({ type: 'PROVIDES', from, to, link }) }))
  return grants.sort((a, b) => inReadingOrder(a.clause, b.clause)).map(({ clause, to, link }) => toGrant(link, clause, load.known(to)))
}

/** Findings that safeguards of the treaty as a whole are not in a version. */
export async function absencesOfTreaty(load: Loaders, version: string): Promise<Thing[]> {
  const rows = await load.reader.run<{ node: StoredProps }>('treaty-absences', { versions: [version] })
  return onlyOnce(rows.map(({ node }) => toThing(node)))
}

/** What is known to be missing about an instrument or a version and what is in it. */
export async function gapsOf(load: Loaders, text: string): Promise<Thing[]> {
  const rows = await load.reader.run<{ node: StoredProps }>('gaps-of-texts', { ids: [text] })
  return onlyOnce(rows.map(({ node }) => toThing(node)))
}

export async function reservationsOf(load: Loaders, version: string) {
  const rows = await load.reader.run<{ from: string; to: string; link: StoredProps }>('reservations-of-version', { version })
  return rows.map(({ from, to, link }) => {
    const tie = toTie({ type: 'ALLOWS_RESERVATION', from, to, link })
    return { clause: load.known(from), touches: load.known(to), link: tie, howFar: tie.howFar, notAllowed: tie.notAllowed }
  })
}

const onlyOnce = (things: Thing[]) => [...groupBy(things, (t) => t.id).values()].map(([first]) => first as Thing).sort(inReadingOrder)
