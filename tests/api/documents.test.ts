import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldsIn, tokensIn } from '../../server/api/document-size.ts'
import { LIMITS } from '../../server/api/limits.ts'
import { demoApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await demoApi()
})
afterAll(() => api.close())

const many = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i)).join(' ')

describe('a document that is too large', () => {
  it('is refused with a code, a sentence and the limit, whatever makes it so', async () => {
    const large: [string, string][] = [
      ['aliases', `{ ${many(2_000, (i) => `a${i}: release { id }`)} }`],
      ['comments', `{ release { id } } ${'#\n'.repeat(LIMITS.tokens)}`],
      ['a list', `{ linksBetween(ids: [${many(LIMITS.tokens, (i) => `"a${i}"`)}]) { id } }`],
      ['brackets of fields', '{ a'.repeat(9_000)],
      ['brackets of lists', `{ linksBetween(ids: ${'['.repeat(3_000)}`],
      ['brackets of objects', `{ node(id: ${'{a:'.repeat(3_000)}`],
      ['one field over and over', `{ ${'__typename '.repeat(5_000)} }`],
      ['one unknown field over and over', `{ ${'x '.repeat(5_000)} }`],
      [
        'fragments that double',
        `{ ...f0 } ${many(30, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f30 on Query { __typename }`,
      ],
      ['searches', `{ ${many(40, (i) => `s${i}: search(text: "word ${i}") { total }`)} }`],
      ['coverages', `{ ${many(20, (i) => `c${i}: coverage(version: "demo/one", yardstick: "yardstick/all") { caution }`)} }`],
      ['what the schema says of itself', `{ ${many(60, (i) => `s${i}: __schema { types { fields { args { name type { name } } } } }`)} }`],
    ]
    for (const [what, query] of large) {
      const { code, status, extensions, message } = await api.refused(query)
      expect([code, status, Number(extensions.limit ?? 1) > 0], what).toEqual(['TOO_COSTLY', 400, true])
      expect(message, what).toMatch(/^[A-Z].+\.$/)
      expect(message, what).not.toContain('aborted')
    }
    expect(api.reports).toEqual([])
  })

  it('is refused for its depth also where only a chain of fragments makes it deep', async () => {
    const chain = `{ ...f0 } ${many(740, (i) => `fragment f${i} on Query { ...f${i + 1} }`)} fragment f740 on Query { __typename }`
    const { status, errors } = await api.post(chain)
    expect(errors?.map((e) => e.extensions.code) ?? ['ok']).toEqual([status === 200 ? 'ok' : 'TOO_COSTLY'])
  })

  it('is one whose texts are longer than anything that is held', async () => {
    const query = 'query($id: ID!) { provision(id: $id) { id } }'
    expect(await api.refused(query, { id: 'x'.repeat(LIMITS.text + 1) })).toMatchObject({ code: 'BAD_INPUT', status: 400 })
    expect((await api.refused(query, { id: 'a', other: [{ deep: ['x'.repeat(LIMITS.text + 1)] }] })).code).toBe('BAD_INPUT')
    expect((await api.refused(`{ provision(id: "${'x'.repeat(LIMITS.text + 1)}") { id } }`)).code).toBe('BAD_INPUT')
    expect((await api.post(query, { id: 'x'.repeat(LIMITS.text) })).errors).toBeUndefined()
  })

  it('is not the largest that the page or a worked example asks', () => {
    expect(tokensIn(`{ ${many(500, (i) => `p${i}: provision(id: "demo/one/${i}") { title }`)} }`)).toBeLessThan(LIMITS.tokens)
  })
})

describe('the size of a document', () => {
  it('counts words, signs and comments', () => {
    expect(tokensIn('{ a }')).toBe(3)
    expect(tokensIn('# one\n{ a # two\n }')).toBe(5)
    expect(tokensIn('{ a(b: "c d e") }')).toBe(8)
  })

  it('counts fields with fragments written out, of all operations, and stops counting in time', () => {
    const count = (text: string, most = 1_000) => fieldsIn(parse(text), most)
    expect(count('{ a b { c } }')).toBe(3)
    expect(count('query A { a ...f } query B { ...f } fragment f on T { b c { d } }')).toBe(7)
    const doubling = many(60, (i) => `fragment f${i} on Query { a ...f${i + 1} ...f${i + 1} }`)
    expect(count(`{ ...f0 } ${doubling} fragment f60 on Query { a }`, 50)).toBe(51)
  })
})

describe('a document asked again', () => {
  it('is answered as before, and a wrong one refused as before', async () => {
    for (const _ of [1, 2]) {
      expect((await api.post('query A { powers { name } } query B { release { id } }')).errors?.[0]?.extensions.code).toBe('BAD_INPUT')
      expect((await api.refused('{ powers { nome } }')).code).toBe('BAD_INPUT')
      expect((await api.refused('{ powers { name }')).code).toBe('BAD_INPUT')
    }
    const { powers } = await api.ask<{ powers: unknown[] }>('{ powers { name } }')
    expect(await api.ask('{ powers { name } }')).toEqual({ powers })
  })
})
