import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoApi, type TestApi } from '../support/api.ts'
import { COVERAGE_WITH_PROOF, PROVISION_IN_DEPTH } from '../support/api-large.ts'

let api: TestApi
beforeAll(async () => {
  api = await demoApi()
})
afterAll(() => api.close())

/** How many statements an operation may send: one for each kind of need, whatever the number of things. */
const cases: [string, number, string, object?][] = [
  ['the release alone', 0, '{ release { id engine counts basis { basis share } } }'],
  ['what is held of each instrument', 2, '{ release { byInstrument { instrument { title } articles measures } } }'],
  [
    'all lists of the home page at once',
    1,
    '{ instruments { title } powers { name } mechanisms { name } safeguards { name } yardsticks { name } rights { name } offences { name } gaps { missing } }',
  ],
  ['every power with the provisions that grant it', 2, '{ powers { name grantedBy { citation } interferesWith { name } } }'],
  [
    'coverage, cell by cell',
    1,
    '{ coverage(version: "demo/one", yardstick: "yardstick/all") { rows { names cells { gap grade strength sentence } } summary { gap count } } }',
  ],
  [
    'coverage with the names of measures and safeguards',
    2,
    '{ coverage(version: "demo/one", yardstick: "yardstick/all") { safeguards { name } rows { measure { citation } cells { gap } } } }',
  ],
  ['coverage with its whole proof', 5, COVERAGE_WITH_PROOF, { version: 'demo/one', yardstick: 'yardstick/all' }],
  [
    'one cell with proof',
    3,
    '{ cell(measure: "demo/one/6", safeguard: "safeguard/judge") { grade because { provision { citation } link { note } reach { sentence } } } }',
  ],
  ['what lacks a safeguard', 2, '{ lacking(version: "demo/one", safeguards: ["safeguard/notice"]) { gaps { measure { citation } } } }'],
  [
    'a provision with everything it is tied to',
    2,
    '{ provision(id: "demo/one/5") { title grants { power { name } } establishes { mechanism { name } } provides { safeguard { name } } reachedBy { provision { citation } } refersTo { provision { citation } } absences { rule } } }',
  ],
  [
    'a provision with four levels of parts',
    2,
    '{ provision(id: "other/two/8") { children { id children { id children { id children { id } } } } } }',
  ],
  [
    'a whole text, article by article, paragraph by paragraph',
    3,
    '{ version(id: "demo/one") { articles { title children { summary children { summary } } } } }',
  ],
  [
    'four levels of parts with all their references, and their witnesses, which are read apart',
    6,
    PROVISION_IN_DEPTH,
    { id: 'other/two/8' },
  ],
  ['a neighbourhood', 3, '{ neighbourhood(id: "demo/one") { nodes { title } links { sentence } groups { total } } }'],
  ['a search', 1, '{ search(text: "listening") { total hits { title node { id title } } } }'],
  ['a search for names alone', 0, '{ search(text: "listening") { total hits { title why } } }'],
]

describe('statements an operation sends to the graph', () => {
  it.each(cases)('%s: %i', async (_, most, query, variables) => {
    expect(await api.statements(query, variables)).toBe(most)
  })
})
