import type { MeasureKind } from '../../model/terms.ts'
import type { Resolver, Resolvers } from '../context.ts'
import { origin, source } from '../facts.ts'
import { all, lookup } from '../lookup.ts'
import { changesOf } from '../provision/lineage.ts'
import type { Thing } from '../things.ts'
import { absencesOfTreaty, gapsOf, measuresOf, reservationsOf, safeguardsOfTreaty, textsOf } from './texts.ts'

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
    codedTwice: ({ codedUnits }) => codedUnits !== undefined,
    agreement: ({ codedUnits, agreedUnits, agreement }) =>
      codedUnits === undefined ? null : { units: codedUnits, agreed: agreedUnits, alpha: agreement },
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
