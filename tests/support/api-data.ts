import path from 'node:path'
import { fillWitnesses } from '../../server/ingest/fill-witnesses.ts'
import { build } from '../../server/ingest/index.ts'
import { peopleData } from './api-people.ts'
import {
  absenceFile,
  absent,
  carries,
  type DataFiles,
  demo,
  demoMeasures,
  linkFile,
  provides,
  reaches,
  refuses,
  writeData,
} from './data.ts'

const note = 'Because the test says so.'
const link = (type: string, from: string, to: string, more: object = {}) => ({ type, from, to, note, ...more })
const one = (place: string) => `demo/one/${place}`

const oversight = {
  id: 'safeguard/overseer',
  name: 'Overseer',
  description: 'Somebody watches over the whole treaty.',
  family: 'transparency',
  fits: ['treaty'],
  sides: [],
}
const bothCrimes = {
  id: 'safeguard/dual-criminality',
  name: 'Dual criminality',
  description: 'A crime in both States.',
  family: 'cooperation and refusal',
  fits: ['mechanism'],
  sides: ['requested'],
  ground: true,
}
const channels = {
  id: 'safeguard/channels',
  name: 'Channels',
  description: 'Somebody may complain.',
  family: 'transparency',
  fits: ['treaty'],
  sides: [],
}

const links = [
  ...demoMeasures,
  provides('2/1', 'judge'),
  provides('2/2', 'notice', 'conditional'),
  provides('4/1', 'limits', 'optional'),
  refuses('5/1', 'no-duty', { list: 'closed' }),
  { ...refuses('5/2', 'may', { part: 'coercive measures', form: 'may-decline' }), to: 'safeguard/dual-criminality' },
  provides('7', 'overseer'),
  reaches('2/1', 'ch/2', ['domestic']),
  reaches('2/3', '6', ['requested']),
  carries('2/3', '2/1'),
  { ...link('RELIES_ON', one('6'), one('3')), basis: 'secondary', source: 'source/book' },
  link('OPEN_TO', one('5'), 'offence/serious', { maxPenaltyAtLeast: 4, whoseLaw: 'unsettled', transnational: true, organizedGroup: false }),
  link('CRIMINALISES', one('1'), 'offence/intrusion', { obligation: 'shall' }),
  { type: 'REFERS_TO', from: one('5/2'), to: one('2'), words: 'article 2' },
  { type: 'REFERS_TO', from: 'other/two/8/1/a/i', to: 'other/two/8/2' },
  link('CORRESPONDS_TO', one('3'), 'other/two/8', { relation: 'narrower' }),
  link('ALLOWS_RESERVATION', one('7'), one('5'), { howFar: 'as a whole', notAllowed: 'in part' }),
  link('SECURED_BY', 'right/privacy', 'other/two/8'),
  link('CONTINUES', 'other/two/8', 'other/draft/8', { change: 'strengthened' }),
  link('IMPOSES', one('3/2'), 'burden/silence', { onWhom: 'provider', until: 'the case is over' }),
]

const [listening, ...otherPowers] = demo['vocabulary/powers.yaml'].powers
const [assistance, ...otherMechanisms] = demo['vocabulary/mechanisms.yaml'].mechanisms
const [judge, ...otherSafeguards] = demo['vocabulary/safeguards.yaml'].safeguards
const [all, forPowers] = demo['vocabulary/yardsticks.yaml'].yardsticks
const digest = `sha256:${'0'.repeat(64)}`

const absences = [
  absent('notice', ['4'], { wouldChange: 'A word of notice.' }),
  absent('channels', ['7']),
  absent('limits', ['5'], { method: 'secondary', source: 'source/book' }),
  absent('notice', ['6'], {
    method: 'terms',
    searched: ['preamble/1', '1', '2', '6', 'ch/4'].map(one),
    terms: [{ pattern: 'notice', version: 'demo/one', digest, hits: 1, hitsIn: [one('2/2')] }],
  }),
]

/** What somebody compared with the official words. */
const CHECKED = 'checked/demo-one.yaml'
const witnesses = [
  { id: one('3'), fields: ['number', 'title'], how: 'read' },
  { id: 'link/grants/demo/one/3/to/power/listening', fields: ['link'], how: 'read' },
  { id: 'absence/notice/in/demo/one/6', fields: ['absence'], how: 'machine' },
]

/** The demonstration treaty with a second one beside it, at least one link of every kind, and something to say in every field. */
const apiData: DataFiles = {
  ...demo,
  ...peopleData,
  'sources.yaml': {
    sources: [
      { id: 'source/table', title: 'A table', author: 'Somebody', depth: 'full', rank: 1, completeTo: '2030-01-01' },
      { id: 'source/old-table', title: 'An old table', author: 'Somebody', depth: 'full', rank: 2, completeTo: '2020-01-01' },
      {
        id: 'source/book',
        title: 'A book',
        author: 'Somebody',
        date: '2020',
        url: 'https://example.org/book',
        depth: 'full',
        rank: 1,
        completeTo: '2026-01-01',
      },
    ],
  },
  'vocabulary/powers.yaml': { powers: [{ ...listening, interferesWith: ['right/privacy'] }, ...otherPowers] },
  'vocabulary/mechanisms.yaml': { mechanisms: [{ ...assistance, subsumes: ['mechanism/sharing'] }, ...otherMechanisms] },
  'vocabulary/safeguards.yaml': {
    safeguards: [{ ...judge, realises: ['right/privacy'] }, ...otherSafeguards, oversight, channels, bothCrimes],
    retired: [
      { id: 'safeguard/court', name: 'Court', became: ['safeguard/judge', 'safeguard/notice'], why: 'Two in one.', on: '2026-01-01' },
    ],
  },
  'vocabulary/burdens.yaml': { burdens: [{ id: 'burden/silence', name: 'Silence', description: 'To tell nobody.' }] },
  'vocabulary/yardsticks.yaml': {
    yardsticks: [
      {
        ...all,
        date: '2014',
        url: 'https://example.org/all',
        note: 'Bear in mind.',
        requires: all?.requires.map((r) => ({ ...r, locus: 'principle 1' })),
      },
      forPowers,
    ],
  },
  'links/demo.yaml': linkFile(links),
  'absences/demo.yaml': absenceFile(absences),
  'gaps/demo.yaml': { gaps: [{ id: 'gap/annex', missing: 'The annex.', wouldFill: 'Its text.', touches: ['demo/one/7', 'other'] }] },
  [CHECKED]: { version: 'demo/one', file: 'demo.txt', digest, checker: 'reading', by: 'coder/one', on: '2026-01-02', witnesses },
  'instruments/other/instrument.yaml': {
    id: 'other',
    name: 'Other Covenant',
    shortName: 'Covenant',
    cite: 'Other Covenant',
    kind: 'declaratory',
    languages: ['en', 'fr'],
    depositary: 'Somebody General',
    officialUrl: 'https://example.org/other',
    opened: '2020-05-02',
    entryIntoForce: '2021-01-01',
    entryIntoForceSource: 'source/book',
    entryRule: { first: { consents: 3, wait: { days: 90 } }, later: { wait: { days: 30 } } },
    basis: 'secondary',
    source: 'source/book',
  },
  'instruments/other/versions/draft.yaml': {
    id: 'other/draft',
    label: 'First draft',
    date: '2019-05-01',
    stage: 'draft',
    basis: 'recalled',
    provisions: [{ id: '8', title: 'Private life', summary: 'Home and letters.' }],
  },
  'instruments/other/versions/two.yaml': {
    id: 'other/two',
    label: 'As adopted',
    symbol: 'OC 2',
    date: '2020-05-01',
    stage: 'adopted',
    previous: 'other/draft',
    basis: 'secondary',
    source: 'source/book',
    provisions: [
      {
        id: '8',
        title: 'Private life',
        summary: 'Home, letters and calls.',
        modality: 'shall',
        appliesWhen: 'Where nothing else does.',
        children: [{ id: '8/1', children: [{ id: '8/1/a', children: [{ id: '8/1/a/i' }] }] }, { id: '8/2' }],
      },
    ],
  },
}

/** Writes it into a folder of its own, with some files put in or replaced. */
export const writeApiFiles = (files: DataFiles): Promise<string> => writeData({ ...apiData, ...files })

/** Writes it into a folder of its own, with its witnesses filled in. */
export async function writeApiData(): Promise<string> {
  const dir = await writeData(apiData)
  const { witnesses: known } = await build(dir)
  await fillWitnesses(path.join(dir, CHECKED), known)
  return dir
}
