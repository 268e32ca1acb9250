import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip as gzipCallback } from 'node:zlib'

const gzip = promisify(gzipCallback)
/** Below this, packing costs more than it saves. */
const WORTH_PACKING = 1_400

/** Small buffers are cut from larger ones, and keep the whole of them in memory. */
const alone = (bytes: Uint8Array) => Buffer.from(Uint8Array.from(bytes).buffer)

/** A body that can be kept and sent many times, packed at most once. */
export class Body {
  private packed: Promise<Buffer> | null = null
  readonly bytes: Buffer

  constructor(
    readonly type: string,
    bytes: Uint8Array,
  ) {
    this.bytes = alone(bytes)
  }

  get size() {
    return this.bytes.length
  }

  gzipped() {
    this.packed ??= gzip(this.bytes, { level: 6 }).then(alone)
    return this.packed
  }
}

const PACKABLE = /^(text\/|application\/(javascript|json|graphql-response\+json|ld\+json)|image\/svg)/

/** Sends a body with a status and headers, packed where the client takes it. A HEAD request gets the headers alone. */
export async function send(req: IncomingMessage, res: ServerResponse, status: number, body: Body, headers: Record<string, string> = {}) {
  const packs = PACKABLE.test(body.type) && body.size > WORTH_PACKING
  const takesGzip = packs && /\bgzip\b/.test(String(req.headers['accept-encoding'] ?? ''))
  const bytes = takesGzip ? await body.gzipped() : body.bytes
  res.writeHead(status, {
    'Content-Type': body.type,
    'Content-Length': bytes.length,
    ...(takesGzip && { 'Content-Encoding': 'gzip' }),
    ...(packs && { Vary: [res.getHeader('Vary'), 'Accept-Encoding'].filter(Boolean).join(', ') }),
    ...headers,
  })
  res.end(req.method === 'HEAD' ? undefined : bytes)
}

export const text = (sentence: string) => new Body('text/plain; charset=utf-8', Buffer.from(`${sentence}\n`))
export const json = (value: unknown, type = 'application/json; charset=utf-8') => new Body(type, Buffer.from(JSON.stringify(value)))
