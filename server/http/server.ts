import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { httpOf, type Report } from '../api/errors.ts'
import { ProductError } from '../errors.ts'
import type { App } from './app.ts'
import { followConnections } from './connections.ts'
import { setHeaders } from './guard.ts'
import { send, text } from './reply.ts'

/** A server that holds its port from the start, and says that it is not ready until it is given something to serve. */
export function createHttpServer(report: Report) {
  let app: App | null = null

  async function answer(req: IncomingMessage, res: ServerResponse) {
    setHeaders(res)
    if (app) return app.answer(req, res, isStopping())
    if (req.url === '/health/live') return send(req, res, 200, text('Live.'))
    return send(req, res, 503, text('Starting. Try again in a moment.'), { 'Retry-After': '2' })
  }

  const server = createServer((req, res) => {
    answer(req, res).catch((error: unknown) => say(error, { req, res, report }))
  })

  const { isStopping, drain } = followConnections(server)

  return {
    server,
    serve: (ready: App) => {
      app = ready
    },
    drain,
  }
}

/** What a caller can do something about is said; anything else is written down under an id. Whoever has left is told nothing. */
async function say(error: unknown, { req, res, report }: { req: IncomingMessage; res: ServerResponse; report: Report }) {
  if (req.socket.destroyed) return
  if (error instanceof ProductError && !res.headersSent) {
    const { status, headers } = httpOf(error)
    return send(req, res, status, text(error.message), headers)
  }
  const id = randomBytes(6).toString('hex')
  report(id, error)
  if (res.headersSent) res.destroy()
  else await send(req, res, 500, text(`Something went wrong here. If it stays so, report it with the id ${id}.`))
}
