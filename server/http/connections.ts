import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** For so long after its last answer, and after the server was asked to stop, a connection may still bring a question. */
const LINGERS_MS = 1_000
const LOOKED_AT_EVERY_MS = 50

/**
 * Follows the connections of a server, so that it can stop without closing one under a client that is being answered, or has just begun
 * to ask: whoever asks is answered and told that the connection ends with the answer.
 */
export function followConnections(server: Server) {
  const quietSince = new Map<Socket, number>()
  const answering = new Set<ServerResponse>()
  let stopping = false

  server.on('connection', (socket) => {
    quietSince.set(socket, performance.now())
    socket.once('close', () => quietSince.delete(socket))
  })
  server.prependListener('request', (req, res) => {
    answering.add(res)
    if (stopping) res.setHeader('Connection', 'close')
    res.once('close', () => {
      answering.delete(res)
      if (quietSince.has(req.socket)) quietSince.set(req.socket, performance.now())
    })
  })
  const isQuiet = (socket: Socket) => ![...answering].some(({ req }) => req.socket === socket)

  return {
    isStopping: () => stopping,
    /** Takes no new connections, lets running requests finish for at most `patienceMs`, then resolves. */
    drain: (patienceMs: number) =>
      new Promise<void>((resolve) => {
        stopping = true
        const begun = performance.now()
        for (const res of answering) if (!res.headersSent) res.setHeader('Connection', 'close')
        const sweep = setInterval(() => {
          const now = performance.now()
          for (const [socket, since] of quietSince) if (now - Math.max(since, begun) > LINGERS_MS && isQuiet(socket)) socket.end()
        }, LOOKED_AT_EVERY_MS)
        const late = setTimeout(() => server.closeAllConnections(), patienceMs)
        // The close of an HTTP server would also cut whatever connection it takes for idle at this moment.
        NetServer.prototype.close.call(server, () => {
          clearInterval(sweep)
          clearTimeout(late)
          resolve()
        })
      }),
  }
}
