import { describe, expect, it } from 'vitest'
import { build } from '../../server/ingest/index.ts'
import { BadData } from '../../server/ingest/problem.ts'
import { absenceFile, absent, carries, type DataFiles, demo, demoWith, linkFile, provides, writeData } from '../support/data.ts'

const problemsOf = async (files: DataFiles) => {
  const error = await build(await writeData(files)).then(
    () => null,
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(BadData)
  return (error as BadData).problems
}
const VERSION = 'instruments/demo/versions/one.yaml'
const digest = `sha256:${'0'.repeat(64)}`
const terms = (more: object) =>
  absenceFile([absent('notice', ['3'], { terms: [{ pattern: 'x', version: 'demo/one', digest, hits: 1, ...more }] })])
const head = { by: 'coder/one', on: '2026-01-01' }
const gap = { id: 'gap/one', missing: 'Something.', wouldFill: 'A look.' }
const act = { state: 'state/AAA', kind: 'signature', date: '2001-01-01' }
const states = { basis: 'recalled', states: [{ id: 'state/AAA', name: 'Aland', region: 'Nowhere' }] }
const claims = (more: object) => ({
  ...head,
  claims: [
    {
      id: 'claim/one',
      stance: 'defends',
      statement: 'Good.',
      mark: 'read',
      sources: ['source/book'],
      about: [{ id: 'demo/one/2', placement: 'ours' }],
      ...more,
    },
  ],
})
const version = (id: string, previous: string | undefined, more: object = {}) => ({
  id,
  label: 'Another',
  stage: 'draft',
  previous,
  partial: true,
  basis: 'recalled',
  provisions: [],
  ...more,
})

describe('an id that names nothing, or another kind of thing than is meant', () => {
  it.each<[string, DataFiles, string]>([
    ['searched', { 'absences/demo.yaml': absenceFile([absent('notice', ['3'], { searched: ['demo/one/99'] })]) }, 'searched demo/one/99'],
    [
      'searched, of a right',
      { 'absences/demo.yaml': absenceFile([absent('notice', ['3'], { searched: ['right/privacy'] })]) },
      'must be a Provision or a Version',
    ],
    ['covered by an absence', { 'absences/demo.yaml': absenceFile([absent('notice', ['99'])]) }, 'in demo/one/99'],
    ['an absence of no safeguard', { 'absences/demo.yaml': absenceFile([absent('none', ['3'])]) }, 'safeguard/none'],
    ['hitsIn', { 'absences/demo.yaml': terms({ hitsIn: ['demo/one/2/1/z'] }) }, 'hitsIn demo/one/2/1/z'],
    ['hitsIn of a version nobody knows', { 'absences/demo.yaml': terms({ hitsIn: ['dema/one/2'] }) }, 'hitsIn dema/one/2'],
    ['the version of a search', { 'absences/demo.yaml': terms({ version: 'demo/two' }) }, 'version demo/two'],
    [
      'the version of what was checked',
      { 'checked/x.yaml': { ...head, version: 'demo/two', file: 'x.txt', digest, checker: 'reading', witnesses: [] } },
      'version demo/two',
    ],
    [
      'who checked',
      { 'checked/x.yaml': { ...head, by: 'coder/nobody', version: 'demo/one', file: 'x.txt', digest, checker: 'reading', witnesses: [] } },
      'by coder/nobody',
    ],
    [
      'the version of a text',
      { 'texts.yaml': { texts: [{ version: 'demo/two', language: 'en', source: 'source/book' }] } },
      'version demo/two',
    ],
    [
      'the source of a text',
      { 'texts.yaml': { texts: [{ version: 'demo/one', language: 'en', source: 'source/none' }] } },
      'source source/none',
    ],
    ['the version of a coding pass', { 'coding/x.yaml': { ...head, version: 'demo' } }, 'version demo'],
    [
      'a measure of a coding pass',
      { 'coding/x.yaml': { ...head, version: 'demo/one', measures: ['demo/one/99'] } },
      'measures demo/one/99',
    ],
    ['a coded verb', { 'coding/x.yaml': { ...head, version: 'demo/one', modalities: { 'demo/one/99': 'may' } } }, 'modalities demo/one/99'],
    [
      'what was settled',
      { 'coding/settled.yaml': { ...head, settled: [{ provision: 'demo/one/99', outcome: 'may', reason: 'So.' }] } },
      'provision demo/one/99',
    ],
    ['who settled', { 'coding/settled.yaml': { ...head, by: 'coder/nobody', settled: [] } }, 'by coder/nobody'],
    ['what a gap touches', { 'gaps/x.yaml': { gaps: [{ ...gap, touches: ['demo/two'] }] } }, 'touches demo/two'],
    ['what a claim is about', { 'claims/x.yaml': claims({ about: [{ id: 'demo/one/99', placement: 'ours' }] }) }, 'id demo/one/99'],
    ['who holds a claim', { 'claims/x.yaml': claims({ heldBy: ['state/XXX'] }) }, 'heldBy state/XXX'],
    [
      'what an act is under',
      { 'states.yaml': states, 'actions/x.yaml': { instrument: 'nothing', basis: 'secondary', source: 'source/book', actions: [act] } },
      'instrument nothing',
    ],
    [
      'whose act it is',
      { 'actions/x.yaml': { instrument: 'demo', basis: 'secondary', source: 'source/book', actions: [act] } },
      'state state/AAA',
    ],
    [
      'what a story tells of',
      {
        'stories/x.yaml': {
          stories: [{ id: 'story/x', title: 'X', lead: 'X.', steps: [1, 2].map(() => ({ sentence: 'X.', about: ['power/none'] })) }],
        },
      },
      'about power/none',
    ],
    [
      'the group that an entry rule counts',
      {
        'instruments/demo/instrument.yaml': {
          ...(demo['instruments/demo/instrument.yaml'] as object),
          entryRule: { first: { consents: 5, atLeast: { n: 3, memberOf: 'state/XXX' }, wait: { days: 1 } }, later: { wait: { days: 1 } } },
        },
      },
      'memberOf state/XXX',
    ],
    ['the text before a text', { 'instruments/demo/versions/two.yaml': version('demo/two', 'demo/zero') }, 'previous demo/zero'],
    ['the instrument of a text', { 'instruments/demo/versions/two.yaml': version('dema/two', undefined) }, 'OF to dema'],
    ['an end of a link', { 'links/x.yaml': linkFile([carries('2/1', '99')]) }, 'to demo/one/99'],
    [
      'a safeguard where a provision is meant',
      { 'links/x.yaml': linkFile([{ ...carries('2/1', '3'), to: 'safeguard/judge' }]) },
      'CARRIES to safeguard/judge: this end must be a Provision',
    ],
    [
      'a provision where a safeguard is meant',
      { 'links/x.yaml': linkFile([{ ...provides('2/1', 'judge'), to: 'demo/one/3' }]) },
      'PROVIDES to demo/one/3: this end must be a Safeguard',
    ],
    [
      'ends exchanged',
      { 'links/x.yaml': linkFile([{ ...provides('2/1', 'judge'), from: 'safeguard/judge', to: 'demo/one/3' }]) },
      'PROVIDES from safeguard/judge: this end must be a Provision',
    ],
    ['a link to itself', { 'links/x.yaml': linkFile([carries('2/1', '2/1')]) }, 'CARRIES from demo/one/2/1 leads to itself'],
  ])('%s', async (_, files, said) => {
    const problems = await problemsOf({ ...demo, ...files })
    const [problem] = problems
    expect(problems.map((p) => p.message).join('\n')).toContain(said)
    expect(Object.keys(files)).toContain(problem?.file.replace('data/', ''))
    expect(problem?.fix).toBeTruthy()
  })

  it('is told at its own line, once', async () => {
    const file = absenceFile([absent('notice', ['3'], { searched: ['demo/one/2', 'demo/one/99', 'demo/one/1'] })])
    const problems = await problemsOf({ ...demo, 'absences/demo.yaml': file })
    expect(problems.filter((p) => p.message.includes('demo/one/99')).map((p) => [p.line, p.column])).toEqual([[11, 9]])
  })
})

describe('a text and the one before it', () => {
  it.each<[string, DataFiles, string]>([
    ['that is itself', { [VERSION]: { ...demo[VERSION], previous: 'demo/one' } }, 'leads to itself'],
    [
      'in a circle',
      { [VERSION]: { ...demo[VERSION], previous: 'demo/two' }, 'instruments/demo/versions/two.yaml': version('demo/two', 'demo/one') },
      'leads back to where it began',
    ],
    [
      'of another instrument',
      {
        'instruments/other/instrument.yaml': { ...demo['instruments/demo/instrument.yaml'], id: 'other' },
        'instruments/other/versions/one.yaml': version('other/one', 'demo/one'),
      },
      'it is of another instrument',
    ],
    [
      'that is later',
      {
        [VERSION]: { ...demo[VERSION], date: '2001-01-01' },
        'instruments/demo/versions/two.yaml': version('demo/two', 'demo/one', { date: '2000-01-01' }),
      },
      'it is of 2001-01-01, and this is of 2000-01-01',
    ],
    [
      'that another names too',
      {
        'instruments/demo/versions/two.yaml': version('demo/two', 'demo/one'),
        'instruments/demo/versions/three.yaml': version('demo/three', 'demo/one'),
      },
      'names it too',
    ],
  ])('%s', async (_, files, said) => {
    const problems = await problemsOf({ ...demo, ...files })
    expect(problems.map((p) => p.message).join('\n')).toContain(said)
  })
})

it.each<[string, object]>([
  ['a penalty of more years than anybody lives', { maxPenaltyAtLeast: 0x7fffffff }],
  ['a penalty of less than nothing', { maxPenaltyAtLeast: -1 }],
])('refuses %s', async (_, own) => {
  const link = { type: 'OPEN_TO', from: 'demo/one/3', to: 'offence/serious', note: 'Why.', ...own }
  expect(await problemsOf({ ...demo, 'links/x.yaml': linkFile([link]) })).toMatchObject([{ rule: 'shape', line: 9 }])
})

it.each(['0001-01-01', '2201-01-01', '2026-02-30'])('refuses the day %s', async (on) => {
  expect(await problemsOf({ ...demo, 'links/x.yaml': linkFile([carries('2/1', '3')], { on }) })).toMatchObject([{ rule: 'shape', line: 2 }])
})

it('refuses a pattern that was found in more places than it has hits', async () => {
  const problems = await problemsOf({ ...demoWith([]), 'absences/demo.yaml': terms({ hits: 0, hitsIn: ['demo/one/2'] }) })
  expect(problems.map((p) => p.message).join()).toContain('0 hits in 1 place')
})
