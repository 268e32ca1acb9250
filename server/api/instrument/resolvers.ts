import type { Counts } from '../../model/graph.ts'
import type { MeasureKind } from '../../model/terms.ts'
import type { Resolver, Resolvers } from '../context.ts'
import { origin, source } from '../facts.ts'
import type { Loaders } from '../loaders.ts'
import { all, lookup } from '../lookup.ts'
import { changesOf } from '../provision/lineage.ts'
import { countAt } from '../release/shares.ts'
import type { Thing } from '../things.ts'
import { absencesOfTreaty, gapsOf, measuresOf, reservationsOf, safeguardsOfTreaty, textsOf } from './texts.ts'

/** What ingestion counted in one text. */
const textCounts = (load: Loaders, { id }: Thing) => (load.reader.release.counts.texts as Counts | undefined)?.[id]
const provisionsOf = (load: Loaders, version: Thing, what: string) => {
  const counts = textCounts(load, version)
  return countAt(typeof counts === 'object' ? counts.provisions : undefined, what)
}

const Instrument: Resolvers<Thing> = {
  kind: ({ kindOf }) => kindOf,
  entryIntoForceSource: (instrument, _, { load }) => load.maybe(instrument.entryIntoForceSource as string | undefined),
  entryRule: ({ entryRule }) => (entryRule ? JSON.parse(String(entryRule)) : null),
  versions: ({ id }, _, { load }) => textsOf(load, id),
  gaps: ({ id }, _, { load }) => gapsOf(load, id),
  source,
  origin,
}

const measures: Resolver<Thing, { kinds: MeasureKind[] }> = ({ id }, { kinds }, { load }) => measuresOf(load, id, kinds)

const Version = {
  ...({
    codedTwice: ({ codedUnits }) => Number(codedUnits ?? 0) > 0,
    articlesHeld: (version, _, { load }) => countAt(textCounts(load, version), 'articles'),
    articlesPrinted: ({ printed }) => printed,
    measuresHeld: (version, _, { load }) => countAt(textCounts(load, version), 'measures'),
    provisionsHeld: (version, _, { load }) => provisionsOf(load, version, 'total'),
    provisionsCompared: (version, _, { load }) => provisionsOf(load, version, 'text'),
    fromMemory: (version, _, { load }) => 2 * provisionsOf(load, version, 'recalled') > provisionsOf(load, version, 'total'),
    agreement: ({ codedUnits, agreedUnits, agreement }) =>
      Number(codedUnits ?? 0) === 0 ? null : { units: codedUnits, agreed: agreedUnits, alpha: agreement },
    partial: ({ partial }) => partial === true,
    instrument: (version, _, { load }) => load.known(String(version.instrument)),
    previous: ({ id }, _, { load }) => load.in(id, 'NEXT', ({ far }) => far).then(([earlier]) => earlier),
    next: ({ id }, _, { load }) => load.out(id, 'NEXT', ({ far }) => far).then(([later]) => later),
    divisions: ({ id }, _, { load }) => load.ofVersion(id, 'divisions').then((all) => all.filter((d) => d.parent === id)),
    recitals: ({ id }, _, { load }) => load.ofVersion(id, 'recitals'),
    articles: ({ id }, _, { load }) => load.ofVersion(id, 'articles'),
    provides: ({ id }, _, { load }) => safeguardsOfTreaty(load, id),
    absences: ({ id }, _, { load }) => absencesOfTreaty(load, id),
    mayReserve: ({ id }, _, { load }) => reservationsOf(load, id),
    changes: (version, _, { load }) => changesOf(load, version),
    gaps: ({ id }, _, { load }) => gapsOf(load, id),
    source,
    origin,
  } satisfies Resolvers<Thing>),
  measures,
}

export const instruments = {
  Query: { instruments: all('instrument'), instrument: lookup('Instrument'), version: lookup('Version') },
  Instrument,
  Version,
}
