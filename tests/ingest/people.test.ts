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
      'ABOUT to other/two/99: there is no such thing',
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
