import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { costOf, LIMITS } from '../../server/api/limits.ts'
import { schema } from '../../server/api/schema.ts'
import { demoApi, type TestApi } from '../support/api.ts'
import { COVERAGE_WITH_PROOF, PROVISION_IN_DEPTH } from '../support/api-large.ts'

let api: TestApi
beforeAll(async () => {
  api = await demoApi()
})
afterAll(() => api.close())

const cost = (query: string, variables: Record<string, unknown> = {}) => costOf(schema, parse(query), variables)
const nested = (field: string, times: number): string => (times === 0 ? 'id' : `${field} { ${nested(field, times - 1)} }`)

describe('the limits', () => {
  it('let through a whole coverage with proof and a provision with four levels of parts and their references', async () => {
    const coverage = await api.post(COVERAGE_WITH_PROOF, { version: 'demo/one', yardstick: 'yardstick/all' })
    expect(coverage.errors).toBeUndefined()
    const provision = await api.post(PROVISION_IN_DEPTH, { id: 'demo/one/2' })
    expect(provision.errors).toBeUndefined()
    expect(Math.max(coverage.extensions.cost, provision.extensions.cost)).toBeLessThan(LIMITS.cost * 0.9)
  })

  it('count page sizes asked for and list sizes declared', () => {
    const claims = (first: number) => cost('query($first: Int!) { claims(first: $first) { edges { node { title } } } }', { first })
    expect(claims(100)).toBeGreaterThan(claims(10) * 5)
    expect(cost('{ version(id: "demo/one") { articles { title } } }')).toBeGreaterThan(cost('{ version(id: "demo/one") { title } }') * 10)
    expect(cost('{ a: powers { name } b: powers { name } }')).toBe(2 * cost('{ powers { name } }'))
  })

  it('refuse what costs too much, and say how much it is and may be', async () => {
    const { code, extensions, message } = await api.refused(
      `{ instruments { versions { articles { ${nested('children', 5)} referredToBy { provision { reachedBy { provision { absences { searched { id } } } } } } } } } }`,
    )
    expect(code).toBe('TOO_COSTLY')
    expect(extensions.limit).toBe(LIMITS.cost)
    expect(extensions.cost).toBeGreaterThan(LIMITS.cost)
    expect(message).toContain(String(extensions.cost))
  })

  it('refuse what is nested too deep, also by way of fragments', async () => {
    expect(await api.refused(`{ provision(id: "demo/one/2") { ${nested('parent', LIMITS.depth)} } }`)).toMatchObject({
      code: 'TOO_COSTLY',
      extensions: { limit: LIMITS.depth },
    })
    const fragments = `{ provision(id: "demo/one/2") { ...a } } fragment a on Provision { ${nested('parent', 7).replace('id', '...b')} } fragment b on Provision { ${nested('parent', 8)} }`
    expect((await api.refused(fragments)).code).toBe('TOO_COSTLY')
    expect((await api.post(`{ provision(id: "demo/one/2") { ${nested('parent', LIMITS.depth - 2)} } }`)).errors).toBeUndefined()
  })

  it('do not stand in the way of whoever asks what the API can do', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const { data, errors } = await api.post<{ __schema: { types: unknown[] } }>(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true }),
    )
    expect(errors).toBeUndefined()
    expect(data.__schema.types.length).toBeGreaterThan(40)
  })
})
