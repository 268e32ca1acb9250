import type { Got } from './api-server.ts'
import type { HostileRequest } from './hostile-requests.ts'

const CODES = ['BAD_INPUT', 'NOT_FOUND', 'TOO_COSTLY']
/** What belongs to our insides: a place in a program, a name of a library's. */
const INTERNAL = /\bat .+:\d+:\d+|node_modules|\bundefined\b|SyntaxError|TypeError|RangeError|Validation aborted/

/** What is wrong with an answer to a request that no client should send; null where nothing is. */
export function complaintAbout({ method, path }: HostileRequest, { status, headers, body }: Got): string | null {
  if (status >= 500) return `status ${status}: ${body.slice(0, 300)}`
  if (method === 'HEAD' || status === 304 || status === 204) return null
  if (status >= 300 && status < 400) return headers.location?.startsWith('/#/') ? null : `leads to ${headers.location}`
  if (body === '') return `status ${status} without a word`
  if (!path.startsWith('/graphql') || String(headers['content-type']).startsWith('text/html'))
    return status >= 400 && !/^.+\.\n$/.test(body) ? `no sentence: ${body}` : null
  const { data, errors = [] } = JSON.parse(body) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }
  if (status >= 400 && errors.length === 0) return `status ${status} without an error`
  if (data === undefined && errors.length === 0) return 'neither data nor an error'
  for (const { message, extensions } of errors) {
    if (!CODES.includes(extensions?.code)) return `code ${extensions?.code}: ${message}`
    if (message.trim().length < 10) return `no sentence: ${message}`
    if (INTERNAL.test(message)) return `internal: ${message}`
  }
  return null
}
