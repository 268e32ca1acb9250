import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type GraphQLField, getNamedType, getNullableType, isLeafType, isListType, isObjectType, isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../../server/api/schema.ts'
import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import { build } from '../../server/ingest/index.ts'
import { apiOver, type TestApi } from '../support/api.ts'

let api: TestApi
const ids = new Map<string, string[]>()
beforeAll(async () => {
  const { dataset } = await build(path.resolve('data'))
  const store = createGrafeoStore({ graphDir: await mkdtemp(path.join(tmpdir(), 'counterpoise-graph-')) })
  await store.load(dataset)
  api = apiOver(store)
  for (const { label, id } of dataset.nodes) ids.set(label, [...(ids.get(label) ?? []), id])
})
afterAll(() => api.close())

/** How much longer than declared the lists may be before a price is wrong. */
const ROOM = 1.25
/** So many things of a kind, from all over it. */
const SAMPLE = 30

const isList = (field: GraphQLField<unknown, unknown>) =>
  isListType(getNullableType(field.type)) && !isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument)
const declared = (field: GraphQLField<unknown, unknown>) => {
  const value = field.astNode?.directives?.find((d) => d.name.value === 'listSize')?.arguments?.[0]?.value
  return value?.kind === 'IntValue' ? Number(value.value) : 1
}
const spread = (all: string[]) => all.filter((_, i) => i % Math.max(1, Math.floor(all.length / SAMPLE)) === 0).slice(0, SAMPLE)

describe('the sizes of lists that prices are made of', () => {
  it('are those of the data: no list of the query is longer', async () => {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isList)
    expect(lists.length).toBeGreaterThan(10)
    for (const field of lists) {
      const { f } = await api.ask<{ f: object[] }>(`{ f: ${field.name} { __typename } }`)
      expect(f.length, field.name).toBeLessThanOrEqual(declared(field) * ROOM)
    }
  })

  it('are those of the data: no list of a thing is longer on average', async () => {
    const tooLow: string[] = []
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
      for (const field of Object.values(type.getFields()).filter(isList)) {
        const some = spread(ids.get(type.name) ?? [])
        if (some.length === 0) continue
        const aliased = some.map((id, i) => `n${i}: node(id: "${id}") { ... on ${type.name} { f: ${field.name} { __typename } } }`)
        const sizes = Object.values(await api.ask<Record<string, { f: object[] | null }>>(`{ ${aliased.join(' ')} }`)).map(
          ({ f }) => f?.length ?? 0,
        )
        const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
        if (mean > declared(field) * ROOM) tooLow.push(`${type.name}.${field.name}: ${declared(field)} declared, ${mean.toFixed(1)} found`)
      }
    expect(tooLow).toEqual([])
  })
})
