import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadedStore } from '../support/api.ts'
import { writeApiData } from '../support/api-data.ts'
import { serverOver, type TestServer } from '../support/api-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await serverOver(await loadedStore(await writeApiData()))
  server.ready()
})
afterAll(() => server.close())

/** The audits need no address until they run. */
const audits = serverAudits({ url: () => `${server.address}/graphql`, fetchFn: fetch })

describe('GraphQL over HTTP, audit by audit', () => {
  it('has audits to pass', () => {
    expect(audits.length).toBeGreaterThan(50)
  })

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok')
  })
})
