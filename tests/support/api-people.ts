import type { DataFiles } from './data.ts'

const coded = { by: 'coder/one', on: '2026-01-02' }

/** Three States and an organization, what they did about the demonstration treaties, what was said of these, a reading, and two coding passes. */
export const peopleData: DataFiles = {
  'states.yaml': {
    basis: 'secondary',
    source: 'source/book',
    states: [
      { id: 'state/ORG', name: 'League', region: 'Europe' },
      {
        id: 'state/AAA',
        name: 'Aland',
        iso: 'AAA',
        region: 'Europe',
        alsoCalled: ['Alandia'],
        memberOf: [{ state: 'state/ORG', from: '2000-01-01', to: '2030-01-01' }],
      },
      { id: 'state/BBB', name: 'Bland', iso: 'BBB', region: 'Asia' },
      { id: 'state/CCC', name: 'Cland', iso: 'CCC', region: 'Asia' },
    ],
  },
  'actions/other.yaml': {
    instrument: 'other',
    basis: 'secondary',
    source: 'source/table',
    actions: [
      { state: 'state/AAA', kind: 'signature', date: '2020-05-02' },
      { state: 'state/AAA', kind: 'ratification', date: '2020-06-01' },
      { state: 'state/BBB', kind: 'accession', date: '2020-07-01' },
      {
        state: 'state/BBB',
        kind: 'reservation',
        date: '2020-07-01',
        effect: 'excludes',
        summary: 'not bound by 8',
        concerns: ['other/two/8'],
        takesEffect: '2020-07-15',
        content: 'words',
        madeUnder: ['other/two/8/2'],
        opens: ['safeguard/refusal-ground'],
      },
      {
        state: 'state/BBB',
        kind: 'withdrawal',
        date: '2020-08-01',
        withdraws: 'action/BBB-other-reservation-2020-07-01',
      },
      {
        state: 'state/AAA',
        kind: 'objection',
        date: '2020-07-20',
        content: 'words',
        objectsTo: 'action/BBB-other-reservation-2020-07-01',
        treatyStays: 'stays',
      },
      { state: 'state/CCC', kind: 'accession', earliest: '2020-09-01', latest: '2099-01-01' },
      { state: 'state/AAA', kind: 'declaration', date: '2030-06-01', effect: 'none', content: 'words', source: 'source/book' },
    ],
  },
  'actions/other-again.yaml': {
    instrument: 'other',
    basis: 'secondary',
    source: 'source/old-table',
    actions: [{ state: 'state/BBB', kind: 'ratification', date: '2019-07-01', slug: 'old' }],
  },
  'claims/demo.yaml': {
    ...coded,
    claims: [
      {
        id: 'claim/book-notice',
        stance: 'criticises',
        statement: 'Nobody is told.',
        ask: 'Tell those who were listened to.',
        mark: 'reported',
        sources: ['source/book'],
        reportedBy: 'source/table',
        heldBy: ['state/BBB'],
        about: [{ id: 'other/draft/8', placement: 'stated' }],
        answeredBy: [{ provision: 'other/two/8', outcome: 'partly', note: 'It speaks of calls.' }],
      },
      {
        id: 'claim/book-praise',
        stance: 'defends',
        statement: 'It is clear.',
        mark: 'read',
        sources: ['source/book'],
        about: [{ id: 'other/two/8/1', placement: 'ours' }],
      },
    ],
  },
  'stories/demo.yaml': {
    stories: [
      {
        id: 'story/notice',
        title: 'Who is told',
        lead: 'Follow the notice.',
        source: 'source/book',
        steps: [
          { sentence: 'Begin here.', about: ['other/draft/8'], view: '/p/other/draft/8' },
          { sentence: 'End here.', about: ['other/two/8', 'claim/book-notice'] },
        ],
      },
    ],
  },
  'coding/one.yaml': {
    ...coded,
    version: 'demo/one',
    measures: ['demo/one/3'],
    present: [{ measure: 'demo/one/3', safeguard: 'safeguard/judge', strength: 'mandatory' }],
    modalities: { 'demo/one/3': 'shall' },
  },
  'coding/two.yaml': {
    by: 'coder/two',
    on: '2026-01-03',
    version: 'demo/one',
    measures: ['demo/one/3'],
    present: [{ measure: 'demo/one/3', safeguard: 'safeguard/judge', strength: 'conditional' }],
    modalities: { 'demo/one/3': 'shall' },
  },
  'coding/settled.yaml': {
    by: 'coder/one',
    on: '2026-01-04',
    settled: [{ measure: 'demo/one/3', safeguard: 'safeguard/judge', outcome: 'mandatory', reason: 'It says shall.' }],
  },
}
