import path from 'node:path'
import { type Api, createApi } from '../api/yoga.ts'
import { readSettings } from '../config.ts'
import { ProductError, unavailable } from '../errors.ts'
import { openStore } from '../graph/open.ts'
import { inOwnProcess } from '../in-own-process.ts'

/** Asks GraphQL, of a running server or of the data here. */
export interface Asker {
  /** The data of an answer. Throws `ProductError` with the first error's sentence. */
  ask<Data>(query: string, variables?: object): Promise<Data>
  close(): Promise<void>
}

interface Reply {
  data?: unknown
  errors?: { message: string; extensions?: { code?: string } }[]
}

/** `server` is the address of a running one; without it the data are loaded here, if they are not yet. */
export async function openAsker(server: string | undefined): Promise<Asker> {
  return server === undefined ? askHere() : askThere(server)
}

async function askThere(server: string): Promise<Asker> {
  if (!URL.canParse(server)) throw new ProductError('BAD_INPUT', `${server} is no address, such as http://127.0.0.1:4000.`)
  const address = new URL('graphql', server.endsWith('/') ? server : `${server}/`)
  const ask = asking((init) =>
    fetch(address, init).catch(() => {
      throw unavailable(`Nothing answers at ${address}. Is the server running?`)
    }),
  )
  return { ask, close: async () => {} }
}

async function askHere(): Promise<Asker> {
  const settings = readSettings()
  const code = await inOwnProcess(path.join(import.meta.dirname, 'load.ts'))
  if (code !== 0) throw unavailable('The data could not be loaded; the reason stands above.')
  const store = await openStore(settings)
  const api: Api = createApi({ store, report: (id, error) => console.error(`${id}:`, error) })
  return { ask: asking((init) => api.fetch('http://localhost/graphql', init)), close: () => store.close() }
}

function asking(send: (init: RequestInit) => Promise<Response> | Response): Asker['ask'] {
  return async <Data>(query: string, variables: object = {}) => {
    const body = JSON.stringify({ query, variables })
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' }
    const response = await send({ method: 'POST', headers, body })
    const { data, errors } = (await response.json().catch(() => {
      throw unavailable('What answers there is no Counterpoise.')
    })) as Reply
    const [first] = errors ?? []
    if (first) throw new ProductError((first.extensions?.code ?? 'UNAVAILABLE') as ProductError['code'], first.message)
    return data as Data
  }
}
