import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { type Agent, type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Settings } from '../../server/config.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { createApp } from '../../server/http/app.ts'
import { listen } from '../../server/http/listen.ts'
import { createHttpServer } from '../../server/http/server.ts'
import { createLog } from '../../server/log.ts'

export const SCRIPT = `console.log(${JSON.stringify('a page'.repeat(500))})`

/** What a build of the page leaves behind, in small. */
async function builtPages(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'counterpoise-pages-'))
  await mkdir(path.join(dir, 'assets'))
  await writeFile(
    path.join(dir, 'index.html'),
    '<!doctype html><title>Page</title><script type="module" src="./assets/app-1a2b.js"></script>',
  )
  await writeFile(path.join(dir, 'assets/app-1a2b.js'), SCRIPT)
  return dir
}

interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: string
  /** Keeps connections; without one each request has its own. */
  agent?: Agent | false
}
export interface Got {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** The server over a store, in this process, on a free port. */
export async function serverOver(store: GraphStore, settings: Partial<Pick<Settings, 'host' | 'corsOrigins'>> = {}) {
  const own = { host: '127.0.0.1', corsOrigins: [], ...settings }
  const reports: unknown[] = []
  const report = (_: string, error: unknown) => void reports.push(error)
  const lines: Record<string, unknown>[] = []
  const log = Object.assign(createLog('silent'), { info: (line: Record<string, unknown>) => void lines.push(line) })
  const http = createHttpServer(report)
  const address = await listen(http.server, { port: 0, host: '127.0.0.1' })
  const app = createApp({ store, settings: own, log, report, pagesDir: await builtPages() })

  /** A request as it is written on the wire, with whatever headers. */
  const get = (pathname: string, { method = 'GET', headers = {}, body = '', agent = false }: Asking = {}) =>
    new Promise<Got>((resolve, reject) => {
      const req = request(`${address}${pathname}`, { method, headers, agent }, (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks).toString() }))
        res.on('error', reject)
      })
      req.on('error', reject)
      req.end(body)
    })
  const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })

  return {
    address,
    get,
    ask,
    lines,
    reports,
    http,
    ready: () => http.serve(app),
    close: async () => {
      await http.drain(100)
      await store.close()
    },
  }
}
export type TestServer = Awaited<ReturnType<typeof serverOver>>
