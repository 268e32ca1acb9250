import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadedStore } from '../support/api.ts'
import { writeApiData } from '../support/api-data.ts'
import { serverOver, type TestServer } from '../support/api-server.ts'
import { complaintAbout } from '../support/hostile-answers.ts'
import { hostileRequests } from '../support/hostile-requests.ts'

let server: TestServer
beforeAll(async () => {
  server = await serverOver(await loadedStore(await writeApiData()))
  server.ready()
})
afterAll(() => server.close())

describe('whatever a client sends', () => {
  it('is answered, or refused with a code and a sentence, and is never taken for a failure of ours', async () => {
    const complaints: string[] = []
    for (const request of hostileRequests(2026, 480)) {
      const got = await server.get(request.path, request)
      const complaint = server.reports.length > 0 ? String(server.reports.splice(0)) : complaintAbout(request, got)
      if (complaint)
        complaints.push(
          `${complaint}\n  ${request.method} ${request.path.slice(0, 300)} ${JSON.stringify(request.headers)}\n  ${request.body.slice(0, 600)}`,
        )
    }
    expect(complaints).toEqual([])
    expect((await server.ask('{ powers { name } }')).status).toBe(200)
  })
})
