import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { newAccount } from '../api/account.ts'
import { type Api, LARGEST_QUESTION } from '../api/yoga.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Log } from '../log.ts'
import { type Answer, createAnswers } from './answers.ts'
import { watchGeneration } from './generation.ts'
import type { Metrics } from './metrics.ts'
import { readBody } from './read-body.ts'
import { Body, json, send } from './reply.ts'

interface Options {
  api: Api
  store: GraphStore
  log: Log
  metrics: Metrics
}

const TOO_LONG = json({
  errors: [{ message: `A question may be ${LARGEST_QUESTION} bytes long, with its variables.`, extensions: { code: 'BAD_INPUT' } }],
})

/** Answers GraphQL over HTTP. The same question to the same generation of the graph is answered from memory. */
export function createGraphql({ api, store, log, metrics }: Options) {
  const answers = createAnswers()
  const generation = watchGeneration(store)

  const work = async (req: IncomingMessage, body: string): Promise<Answer> => {
    const account = newAccount()
    const headers = Object.fromEntries(
      ['accept', 'content-type'].flatMap((name) => (req.headers[name] ? [[name, String(req.headers[name])]] : [])),
    )
    const init = { method: req.method ?? 'GET', headers, ...(req.method === 'POST' && { body }) }
    const response = await api.fetch(`http://localhost${req.url}`, init, { account })
    const { 'content-type': type = 'application/json', 'content-length': _, ...rest } = Object.fromEntries(response.headers)
    return { status: response.status, headers: rest, body: new Body(type, new Uint8Array(await response.arrayBuffer())), account }
  }

  return async (req: IncomingMessage, res: ServerResponse) => {
    const started = performance.now()
    const body = req.method === 'POST' ? await readBody(req, LARGEST_QUESTION) : ''
    if (body === null) return send(req, res, 413, TOO_LONG, { Connection: 'close' })
    const key = hash('sha256', [req.method, req.url, req.headers.accept, req.headers['content-type'], body].join('\n'), 'base64')
    const { answer, again } = await answers.get(await generation(), key, () => work(req, body))
    const { name, hash: document, cost, release, outcome } = answer.account
    if (document) {
      const statements = again ? 0 : answer.account.statements
      const ms = Number((performance.now() - started).toFixed(1))
      log.info({ operation: name, hash: document, cost, statements, ms, generation: release, outcome, again })
      metrics.operation({ outcome, statements, ms, again })
    }
    return send(req, res, answer.status, answer.body, { 'Cache-Control': 'no-store', ...answer.headers })
  }
}
