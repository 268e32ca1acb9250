import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Report } from '../api/errors.ts'
import type { App } from './app.ts'
import { setHeaders } from './guard.ts'
import { send, text } from './reply.ts'

/** A server that holds its port from the start, and says that it is not ready until it is given something to serve. */
export function createHttpServer(report: Report) {
  let app: App | null = null
  let stopping = false

  async function answer(req: IncomingMessage, res: ServerResponse) {
    setHeaders(res)
    if (stopping) res.setHeader('Connection', 'close')
    if (app) return app.answer(req, res, stopping)
    if (req.url === '/health/live') return send(req, res, 200, text('Live.'))
    return send(req, res, 503, text('Starting. Try again in a moment.'), { 'Retry-After': '2' })
  }

  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => {
      const id = randomBytes(6).toString('hex')
      report(id, error)
      if (res.headersSent) res.destroy()
      else
        res
          .writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
          .end(`Something went wrong here. If it stays so, report it with the id ${id}.\n`)
    })
  })

  return {
    server,
    serve: (ready: App) => {
      app = ready
    },
    /** Takes no new connections, lets running requests finish for at most `patienceMs`, then resolves. */
    drain: (patienceMs: number) =>
      new Promise<void>((resolve) => {
        stopping = true
        // A connection that was kept open becomes idle only once its last answer is sent.
        const sweep = setInterval(() => server.closeIdleConnections(), 50)
        server.close(() => {
          clearInterval(sweep)
          resolve()
        })
        setTimeout(() => server.closeAllConnections(), patienceMs).unref()
      }),
  }
}
