import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Settings } from '../config.ts'

/** Everything on a page comes from here, and no script stands inside a page. */
export const PAGE_POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer. What somebody looks at is no other site's business. */
export function setHeaders(res: ServerResponse) {
  res.setHeader('Content-Security-Policy', PAGE_POLICY)
  res.setHeader('Referrer-Policy', 'no-referrer')
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/

/**
 * True where the request names a host that can be meant. A server that listens to its own machine only must not answer to other
 * names: a page elsewhere could point its own name here and read along.
 */
export function isKnownHost(req: IncomingMessage, host: Settings['host']): boolean {
  if (!LOOPBACK.test(host)) return true
  const named = (req.headers.host ?? '').replace(/:\d+$/, '')
  return LOOPBACK.test(named)
}

/** Lets pages of the listed origins ask; nobody else's. Gives true where that was all the request was about. */
export function allowOrigins(req: IncomingMessage, res: ServerResponse, origins: string[]): boolean {
  if (origins.length === 0) return false
  res.setHeader('Vary', 'Origin')
  const { origin } = req.headers
  if (!origin || !origins.includes(origin)) return false
  res.setHeader('Access-Control-Allow-Origin', origin)
  if (req.method !== 'OPTIONS') return false
  res.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'content-type',
    'Access-Control-Max-Age': '600',
  })
  res.end()
  return true
}
