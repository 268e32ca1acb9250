import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { EXAMPLES } from './examples.ts'
import { Body, send } from './reply.ts'

/** A browser that opens the address, as opposed to a program that asks. */
export const wantsGraphiql = (req: IncomingMessage) => req.method === 'GET' && String(req.headers.accept ?? '').includes('text/html')

/** The workbench for GraphQL, from our own files alone; made when it is first asked for, as it is large. */
export function createGraphiql() {
  let made: { body: Body; policy: string } | null = null
  return (req: IncomingMessage, res: ServerResponse) => {
    made ??= make()
    return send(req, res, 200, made.body, { 'Content-Security-Policy': made.policy, 'Cache-Control': 'no-cache' })
  }
}

function make() {
  const html = renderGraphiQL({
    title: 'Counterpoise: GraphQL',
    favicon: '/icon.svg',
    endpoint: '/graphql',
    defaultTabs: EXAMPLES.map((query) => ({ query })),
  })
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script]) =>
      `'sha256-${createHash('sha256')
        .update(script ?? '')
        .digest('base64')}'`,
  )
  // The editor writes styles into the page and runs its workers from memory; nothing comes from elsewhere.
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return { body: new Body('text/html; charset=utf-8', Buffer.from(html)), policy }
}
