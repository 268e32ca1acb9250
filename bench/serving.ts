import { Agent, request } from 'node:http'
import { pino } from 'pino'
import type { GraphStore, Params, Reader } from '../server/graph/store.ts'
import { createApp } from '../server/http/app.ts'
import { listen } from '../server/http/listen.ts'
import { createHttpServer } from '../server/http/server.ts'
import type { Asked } from './questions.ts'

export interface Statement {
  name: string
  params: Params
}

/** The store, writing down every statement that is run while `into` is set. */
export function listening(store: GraphStore): GraphStore & { into: Statement[] | null } {
  const heard = {
    ...store,
    into: null as Statement[] | null,
    reading: <T>(work: (reader: Reader) => Promise<T>, options?: { timeoutMs?: number }) =>
      store.reading((reader) => {
        const run: Reader['run'] = (name, params = {}) => {
          heard.into?.push({ name, params })
          return reader.run(name, params)
        }
        return work({ release: reader.release, run })
      }, options),
  }
  return heard
}

/** The product's own server over a store, on a free port; `ask` sends a question as the page does. */
export async function serving(store: GraphStore) {
  const { server, serve, drain } = createHttpServer((_, error) => console.error(error))
  const address = await listen(server, { port: 0, host: '127.0.0.1' })
  const settings = { host: '127.0.0.1', corsOrigins: [] }
  const app = createApp({
    store,
    settings,
    log: pino({ level: 'silent' }),
    report: (_, error) => console.error(error),
    pagesDir: 'dist/client',
  })
  await app.warm()
  serve(app)
  const client = asking(address)
  return {
    ask: client.ask,
    stop: () => {
      client.stop()
      return drain(1000)
    },
  }
}

/** Asks a GraphQL server as the page does, over one kept connection. */
export function asking(address: string) {
  const agent = new Agent({ keepAlive: true })
  return {
    /** With a `round` the question was never asked before, word for word, so nothing that is kept can answer it. */
    ask: ({ query, variables }: Pick<Asked, 'query' | 'variables'>, round?: number) =>
      post(`${address}/graphql`, JSON.stringify({ query, variables, ...(round !== undefined && { extensions: { round } }) }), agent),
    stop: () => agent.destroy(),
  }
}

const post = (url: string, body: string, agent: Agent) =>
  new Promise<Buffer>((resolve, reject) => {
    const req = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk) => chunks.push(chunk))
      res.on('end', () => (res.statusCode === 200 ? resolve(Buffer.concat(chunks)) : reject(new Error(Buffer.concat(chunks).toString()))))
    })
    req.on('error', reject)
    req.end(body)
  })
