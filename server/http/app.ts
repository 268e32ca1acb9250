import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Report } from '../api/errors.ts'
import { createApi } from '../api/yoga.ts'
import type { Settings } from '../config.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Log } from '../log.ts'
import { createGraphiql, wantsGraphiql } from './graphiql.ts'
import { createGraphql } from './graphql.ts'
import { allowOrigins, isKnownHost } from './guard.ts'
import { readiness } from './health.ts'
import { createMetrics } from './metrics.ts'
import { createPages } from './pages.ts'
import { Body, send, text } from './reply.ts'
import { createThings } from './thing.ts'

interface Options {
  store: GraphStore
  settings: Pick<Settings, 'host' | 'corsOrigins'>
  log: Log
  report: Report
  /** The folder of the built page. */
  pagesDir: string
}

/** Page, GraphQL, health and metrics. */
export function createApp({ store, settings, log, report, pagesDir }: Options) {
  const metrics = createMetrics()
  const api = createApi({ store, report })
  const graphql = createGraphql({ api, store, log, metrics })
  const graphiql = createGraphiql()
  const pages = createPages(pagesDir)
  const things = createThings(store)

  async function answer(req: IncomingMessage, res: ServerResponse, stopping: boolean) {
    if (!isKnownHost(req, settings.host)) return send(req, res, 421, text('This server answers to localhost only.'))
    const pathname = pathOf(req.url ?? '/')
    if (pathname === null) return send(req, res, 400, text('This is no address.'))
    if (pathname === '/graphql')
      return allowOrigins(req, res, settings.corsOrigins) || (wantsGraphiql(req) ? graphiql(req, res) : graphql(req, res))
    if (req.method !== 'GET' && req.method !== 'HEAD')
      return send(req, res, 405, text('Only GET is answered here.'), { Allow: 'GET, HEAD' })
    if (pathname === '/health/live') return send(req, res, 200, text('Live.'))
    if (pathname === '/health/ready') {
      const { status, body } = await readiness(store, stopping)
      return send(req, res, status, body)
    }
    if (pathname === '/metrics') {
      const { engine, release } = await store.health()
      return send(
        req,
        res,
        200,
        new Body('text/plain; version=0.0.4; charset=utf-8', Buffer.from(metrics.text({ engine, release: release?.id ?? '' }))),
      )
    }
    if (pathname.startsWith('/id/')) return things(req, res, pathname.slice('/id/'.length))
    return (await pages(req, res, pathname)) || send(req, res, 404, text('There is nothing at this address.'))
  }

  return { answer, warm: api.warm }
}
export type App = ReturnType<typeof createApp>

/** The path of an address, decoded; null where it is none. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(`http://localhost${url}`).pathname)
  } catch {
    return null
  }
}
