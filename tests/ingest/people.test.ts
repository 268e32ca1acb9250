import { describe, expect, it } from 'vitest'
import { build } from '../../server/ingest/index.ts'
import { writeApiFiles } from '../support/api-data.ts'
import { peopleData } from '../support/api-people.ts'
import { type DataFiles, linkFile } from '../support/data.ts'

const refused = async (files: DataFiles) => {
  const error = await build(await writeApiFiles(files)).then(
    () => 'was not refused',
    (e: Error) => e.message,
  )
  return error
}
const act = (entry: object) => ({
  'actions/other.yaml': { instrument: 'other', basis: 'secondary', source: 'source/table', actions: [{ state: 'state/AAA', ...entry }] },
})
const statement = { kind: 'reservation', date: '2020-05-02', slug: 'one', content: 'words', effect: 'excludes', summary: 'leaves it out' }
/** A statement and what is said of it by another act or by two readings. */
const statements = (...more: object[]) => ({
  'actions/said.yaml': {
    instrument: 'other',
    basis: 'secondary',
    source: 'source/table',
    actions: [statement, ...more].map((entry) => ({ state: 'state/AAA', ...entry })),
  },
})
const SAID = 'action/AAA-other-reservation-2020-05-02-one'
const back = { kind: 'withdrawal', date: '2021-05-02', withdraws: SAID }
const against = { state: 'state/BBB', kind: 'objection', date: '2020-06-02', objectsTo: SAID, treatyStays: 'silent' }
const readings = (first: string, second: string, settled: object[] = []) => ({
  ...statements(),
  'coding/statements-other.yaml': {
    instrument: 'other',
    by: 'coder/one',
    on: '2026-01-02',
    readings: [{ act: SAID, first, second }],
    settled,
  },
})
const claims = peopleData['claims/demo.yaml'] as { claims: object[] }

describe('what a broken file of claims, acts or codings is told', () => {
  it.each([
    [
      'an act with a day and a span',
      act({ kind: 'signature', date: '2020-05-02', earliest: '2020-05-01', latest: '2020-05-03' }),
      'give either date, or earliest and latest',
    ],
    ['an act without a day', act({ kind: 'signature' }), 'give either date, or earliest and latest'],
    [
      'a span that ends before it begins',
      act({ kind: 'signature', earliest: '2020-05-03', latest: '2020-05-01' }),
      'ends before it begins',
    ],
    ['an act of nobody', act({ kind: 'signature', date: '2020-05-02', state: 'state/ZZZ' }), 'state/ZZZ: there is no such thing'],
    [
      'a clause that does not exist',
      act({ ...statement, madeUnder: ['other/two/99'] }),
      'madeUnder other/two/99: there is no such provision',
    ],
    ['a ground that does not exist', act({ ...statement, opens: ['safeguard/none'] }), 'opens safeguard/none: there is no such safeguard'],
    [
      'a withdrawal of nothing',
      statements({ ...back, withdraws: 'action/AAA-other-reservation-2020-05-02-two' }),
      'is no statement of the same State',
    ],
    ['a withdrawal of what another State said', statements({ ...back, state: 'state/BBB' }), 'is no statement of the same State'],
    ['a withdrawal before the statement', statements({ ...back, date: '2019-01-01' }), 'is earlier than'],
    ['a reservation that takes something back', statements({ ...back, kind: 'declaration' }), 'is no statement of the same State'],
    ['an objection to nothing', statements({ ...against, objectsTo: `${SAID}-two` }), 'is no reservation or declaration of another State'],
    [
      'an objection to what it said itself',
      statements({ ...against, state: 'state/AAA' }),
      'is no reservation or declaration of another State',
    ],
    ['an objection before the statement', statements({ ...against, date: '2019-01-01' }), 'is earlier than what it objects to'],
    ['a declaration that objects', statements({ ...against, kind: 'declaration' }), 'is no reservation or declaration of another State'],
    ['readings that differ and are not settled', readings('excludes', 'conditions'), 'differ (excludes, conditions)'],
    ['an effect that no reading has', readings('conditions', 'conditions'), 'has the effect excludes; its readings come to conditions'],
    [
      'an effect that was settled otherwise',
      readings('conditions', 'excludes', [{ act: SAID, outcome: 'conditions', reason: 'It limits.' }]),
      'its readings come to conditions',
    ],
    [
      'two acts of one kind and day',
      {
        'actions/more.yaml': {
          instrument: 'other',
          basis: 'secondary',
          source: 'source/table',
          actions: [{ state: 'state/AAA', kind: 'signature', date: '2020-05-02' }],
        },
      },
      'unique-id',
    ],
    [
      'a claim about nothing',
      { 'claims/demo.yaml': { ...claims, claims: [{ ...claims.claims[1], about: [{ id: 'other/two/99', placement: 'stated' }] }] } },
      'id other/two/99: there is no such thing',
    ],
    [
      'a claim about a safeguard of no text',
      {
        'claims/demo.yaml': {
          ...claims,
          claims: [{ ...claims.claims[1], about: [{ id: 'safeguard/notice', placement: 'stated' }] }],
        },
      },
      'names no text that it speaks of',
    ],
    [
      'a claim about a State',
      {
        'claims/demo.yaml': {
          ...claims,
          claims: [
            {
              ...claims.claims[1],
              about: [
                { id: 'other/two', placement: 'stated' },
                { id: 'state/AAA', placement: 'stated' },
              ],
            },
          ],
        },
      },
      'is about state/AAA, which is no text',
    ],
    ['a claim of no stance', { 'claims/demo.yaml': { ...claims, claims: [{ ...claims.claims[1], stance: 'shouts' }] } }, 'stance'],
    [
      'lineage across instruments',
      { 'links/lineage.yaml': linkFile([{ type: 'CONTINUES', from: 'other/two/8', to: 'demo/one/3', change: 'same', note: 'No.' }]) },
      'lineage: other/two/8 cannot continue demo/one/3',
    ],
    [
      'passes that differ and are not settled',
      { 'coding/settled.yaml': { by: 'coder/one', on: '2026-01-02', settled: [] } },
      'nothing settles it',
    ],
  ])('%s', async (_, files, told) => {
    const message = await refused(files as DataFiles)
    expect(message).toContain(told)
    expect(message).toMatch(/data\/[a-z/-]+\.yaml:\d+:\d+ {2}/)
  })
})

describe('what is taken in of statements', () => {
  it('one that was settled, and one that was taken back', async () => {
    const settled = readings('conditions', 'excludes', [{ act: SAID, outcome: 'excludes', reason: 'It leaves out.' }])
    const { dataset } = await build(await writeApiFiles({ ...settled, ...statements(back) } as DataFiles))
    const said = dataset.nodes.find((n) => n.id === SAID)
    expect([said?.props.effect, said?.props.withdrawnBy]).toEqual(['excludes', 'action/AAA-other-withdrawal-2021-05-02'])
  })
})

describe('a reading that shows what is not there is refused', () => {
  it.each([
    '/p/other/two/99',
    '/matrix?version=other/two&only=safeguard/none',
    '/matrix?cell=other/two/99~safeguard/notice',
    '/claims?about=nobody',
  ])('%s', async (view) => {
    const steps = [
      { sentence: 'One.', about: ['other/two'], view },
      { sentence: 'Two.', about: ['other/two'] },
    ]
    const story = { id: 'story/demo', title: 'A reading', lead: 'It leads.', steps }
    expect(await refused({ 'stories/demo.yaml': { stories: [story] } } as DataFiles)).toContain('A view of story/demo names')
  })
})
