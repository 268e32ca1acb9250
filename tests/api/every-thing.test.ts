import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PROVISION_PROPS } from '../../server/api/provision-props.ts'
import { schema } from '../../server/api/schema.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import { apiOver, type TestApi } from '../support/api.ts'
import { everyField } from '../support/api-everything.ts'
import { readCorpus, storeOf } from '../support/corpus.ts'

let api: TestApi
let dataset: GraphDataset
beforeAll(async () => {
  dataset = (await readCorpus()).dataset
  api = apiOver(await storeOf(dataset, {}))
}, 300_000)
afterAll(() => api.close())

const CELL = `grade gap sentence caution basis safeguard { id } because { __typename }
  absences { id title searched { id title } terms { pattern hits hitsIn { id title } } } claims { id }`

/** So many at once that a document stays well within what one may ask. */
const AT_ONCE = 20

/** Errors of asking for `selection` of each id by the root field `field`, and the ids that opened nothing. */
async function opening(field: 'node' | 'link', ids: string[], type: string, selection: string) {
  const wrong: string[] = []
  const variables = Array.from({ length: AT_ONCE }, (_, i) => `i${i}`)
  const query = `query(${variables.map((v) => `$${v}: ID!`).join(' ')}) { ${variables
    .map((v) => `${v}: ${field}(id: $${v}) { __typename ...every }`)
    .join(' ')} } fragment every on ${type} { ${selection} }`
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const batch = variables.map((_, i) => ids[at + i] ?? (ids[at] as string))
    const { data, errors = [] } = await api.post<Record<string, object | null>>(
      query,
      Object.fromEntries(variables.map((v, i) => [v, batch[i]])),
    )
    wrong.push(...errors.map((e) => `${batch[variables.indexOf(String(e.path?.[0]))]}: ${e.path?.join('.')} ${e.message}`))
    if (data) wrong.push(...variables.flatMap((v, i) => (data[v] === null ? [`${batch[i]}: nothing`] : [])))
  }
  return wrong
}

describe('the data as it is', () => {
  it('has nothing of a provision that is never read', () => {
    const stored = new Set(dataset.nodes.filter((n) => n.label === 'Provision').flatMap((n) => Object.keys(n.props)))
    expect([...stored].filter((name) => !PROVISION_PROPS.includes(name))).toEqual(['witnesses'])
  })

  it('opens every thing, with what stands next to it, without an error', async () => {
    const wrong: string[] = []
    for (const label of new Set(dataset.nodes.map((n) => n.label))) {
      const ids = dataset.nodes.filter((n) => n.label === label).map((n) => n.id)
      const [id = ''] = ids
      const { node } = await api.ask<{ node: { __typename: string } }>('query($id: ID!) { node(id: $id) { __typename } }', { id })
      const type = schema.getType(node.__typename) as GraphQLObjectType
      wrong.push(...(await opening('node', ids, type.name, everyField(type, 1))))
    }
    expect(wrong).toEqual([])
  }, 300_000)

  it('opens every link without an error', async () => {
    const ids = dataset.links.map((l) => l.id)
    expect(await opening('link', ids, 'Link', 'id title basis from { id title } to { id title }')).toEqual([])
  }, 300_000)

  it('gives every cell of every text, with its proof, without an error', async () => {
    const versions = dataset.nodes.filter((n) => n.label === 'Version').map((n) => n.id)
    let cells = 0
    const yardsticks = dataset.nodes.filter((n) => n.label === 'Yardstick').map((n) => n.id)
    const query = `query($version: ID!, $yardstick: ID!) { coverage(version: $version, yardstick: $yardstick, kinds: [POWER, MECHANISM, OFFENCE]) {
      rows { measure { id title } cells { ${CELL} } } } }`
    for (const version of versions)
      for (const yardstick of yardsticks) {
        const { data, errors } = await api.post<{ coverage: { rows: { cells: unknown[] }[] } }>(query, { version, yardstick })
        expect(
          errors?.map((e) => `${e.path?.join('.')} ${e.message}`),
          `${version} by ${yardstick}`,
        ).toBeUndefined()
        cells += data.coverage.rows.flatMap((row) => row.cells).length
      }
    expect(cells).toBeGreaterThan(1_000)
  }, 300_000)
})
