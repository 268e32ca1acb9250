import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { Body, send } from './reply.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}
/** The build names these by what is in them. */
const NAMED_BY_CONTENT = /^\/assets\//

/** Serves the built page from memory; it is read once. Gives a function that is false where no file has the name. */
export function createPages(dir: string) {
  const files = new Map(
    readFiles(dir).map(([name, bytes]) => [
      name,
      { body: new Body(TYPES[path.extname(name)] ?? 'application/octet-stream', bytes), tag: tagOf(bytes) },
    ]),
  )
  return async (req: IncomingMessage, res: ServerResponse, pathname: string): Promise<boolean> => {
    const name = pathname === '/' ? '/index.html' : pathname
    const file = files.get(name)
    if (!file) return false
    const headers = { ETag: file.tag, 'Cache-Control': NAMED_BY_CONTENT.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache' }
    if (req.headers['if-none-match'] === file.tag) res.writeHead(304, headers).end()
    else await send(req, res, 200, file.body, headers)
    return true
  }
}

function readFiles(dir: string): [string, Buffer][] {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(dir, name)).isFile())
  return names.map((name) => [`/${name.split(path.sep).join('/')}`, readFileSync(path.join(dir, name))])
}

const tagOf = (bytes: Buffer) => `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
