import type { Server } from 'node:http'
import type { Settings } from '../config.ts'
import { ProductError } from '../errors.ts'

const REASONS: Record<string, (settings: Pick<Settings, 'port' | 'host'>) => string> = {
  EADDRINUSE: ({ port }) => `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  EACCES: ({ port }) => `Port ${port} needs more rights than this program has. Choose one above 1023: PORT=4000 npm start`,
  EADDRNOTAVAIL: ({ host }) => `${host} is no address of this machine. Set HOST to one that is, such as 127.0.0.1 or 0.0.0.0.`,
  ENOTFOUND: ({ host }) => `${host} is no address of this machine. Set HOST to one that is, such as 127.0.0.1 or 0.0.0.0.`,
}

/** Starts to listen and gives the address. Throws a `ProductError` with the way on where that is not possible. */
export function listen(server: Server, settings: Pick<Settings, 'port' | 'host'>): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? '']
      reject(reason ? new ProductError('UNAVAILABLE', reason(settings)) : error)
    })
    server.listen(settings.port, settings.host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : settings.port
      resolve(`http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`)
    })
  })
}
