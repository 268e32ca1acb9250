import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import type { Account } from '../../server/api/account.ts'
import { type ApiOptions, createApi } from '../../server/api/yoga.ts'
import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { ingest } from '../../server/ingest/index.ts'
import { writeApiData } from './api-data.ts'

export interface Reply<Data> {
  status: number
  headers: Headers
  data: Data
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; [detail: string]: unknown } }[] | undefined
  extensions: { release: string; cost: number }
}

/** A store of its own, in a folder of its own, with the data of a folder loaded. */
export async function loadedStore(dataDir: string): Promise<GraphStore> {
  const store = createGrafeoStore({ graphDir: await mkdtemp(path.join(tmpdir(), 'counterpoise-graph-')) })
  await ingest({ store, dataDir })
  return store
}

/** The API in process over a store; `accounts` is what it did, an operation an entry. */
export function apiOver(store: GraphStore, options: Partial<ApiOptions> = {}) {
  const accounts: Account[] = []
  const reports: { id: string; error: unknown }[] = []
  const report = (id: string, error: unknown) => void reports.push({ id, error })
  const api = createApi({ store, report, done: (account) => void accounts.push({ ...account }), ...options })

  async function post<Data = Record<string, never>>(query: string, variables: object = {}): Promise<Reply<Data>> {
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, variables }),
    })
    return { status: response.status, headers: response.headers, ...((await response.json()) as Omit<Reply<Data>, 'status' | 'headers'>) }
  }

  return {
    accounts,
    reports,
    post,
    /** The data of an answer that must have no errors. */
    async ask<Data>(query: string, variables: object = {}): Promise<Data> {
      const { data, errors } = await post<Data>(query, variables)
      expect(errors).toBeUndefined()
      return data
    },
    /** The one error of an answer that must have one. */
    async refused(query: string, variables: object = {}) {
      const { errors, status, headers } = await post(query, variables)
      expect(errors).toHaveLength(1)
      const [error] = errors ?? []
      return { status, headers, message: error?.message ?? '', code: error?.extensions.code, extensions: error?.extensions ?? { code: '' } }
    },
    /** How many statements an operation sends to the graph, once whatever belongs to the release is in place. */
    async statements(query: string, variables: object = {}): Promise<number> {
      await api.warm()
      const { errors } = await post(query, variables)
      expect(errors).toBeUndefined()
      return accounts.at(-1)?.statements ?? Number.NaN
    },
    close: () => store.close(),
  }
}
export type TestApi = ReturnType<typeof apiOver>

/** The API over the small invented treaties of `api-data.ts`. */
export const demoApi = async () => apiOver(await loadedStore(await writeApiData()))
/** The API over what stands in `data/`. */
export const realApi = async () => apiOver(await loadedStore(path.resolve('data')))
