import { absenceFile, absent, carries, type DataFiles, demo, demoMeasures, linkFile, provides, reaches } from './data.ts'

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
const channels = {
  id: 'safeguard/channels',
  name: 'Channels',
  description: 'Somebody may complain.',
  family: 'transparency',
  fits: ['treaty'],
  sides: [],
}
const safeguards = demo['vocabulary/safeguards.yaml'].safeguards

const links = [
  ...demoMeasures,
  provides('2/1', 'judge'),
  provides('2/2', 'notice', 'conditional'),
  provides('4/1', 'limits', 'optional'),
  provides('5/1', 'refusal-ground', 'mandatory', { force: 'no-duty', list: 'closed' }),
  provides('7', 'overseer'),
  reaches('2/1', 'ch/2', ['domestic']),
  reaches('2/3', '6', ['requested']),
  carries('2/3', '2/1'),
  link('RELIES_ON', one('6'), one('3')),
  link('OPEN_TO', one('5'), 'offence/serious', { maxPenaltyAtLeast: 4, whoseLaw: 'unsettled', transnational: true }),
  link('CRIMINALISES', one('1'), 'offence/intrusion', { obligation: 'shall' }),
  { type: 'REFERS_TO', from: one('5/2'), to: one('2'), words: 'article 2' },
  link('CORRESPONDS_TO', one('3'), 'other/two/8', { relation: 'narrower' }),
  link('ALLOWS_RESERVATION', one('7'), one('5'), { howFar: 'as a whole', notAllowed: 'in part' }),
  link('SECURED_BY', 'right/privacy', 'other/two/8'),
]

/** The demonstration treaty with a second one beside it, and at least one link of every kind. */
export const apiData: DataFiles = {
  ...demo,
  'vocabulary/safeguards.yaml': { safeguards: [...safeguards, oversight, channels] },
  'links/demo.yaml': linkFile(links),
  'absences/demo.yaml': absenceFile([absent('notice', ['4'], { wouldChange: 'A word of notice.' }), absent('channels', ['7'])]),
  'gaps/demo.yaml': { gaps: [{ id: 'gap/annex', missing: 'The annex.', wouldFill: 'Its text.', touches: ['demo/one/7', 'other'] }] },
  'instruments/other/instrument.yaml': {
    id: 'other',
    name: 'Other Covenant',
    shortName: 'Covenant',
    cite: 'Other Covenant',
    kind: 'declaratory',
    languages: ['en', 'fr'],
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
    date: '2020-05-01',
    stage: 'adopted',
    previous: 'other/draft',
    basis: 'recalled',
    provisions: [{ id: '8', title: 'Private life', summary: 'Home, letters and calls.', children: [{ id: '8/1' }, { id: '8/2' }] }],
  },
}
