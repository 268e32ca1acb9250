import { ProductError } from '../errors.ts'
import { sha256 } from '../verify/held-texts.ts'

export type Fetched =
  | { kind: 'fetched'; bytes: Uint8Array; digest: string; name: string }
  /** Nothing was taken; `why` is a sentence for people. */
  | { kind: 'failed'; why: string }

/** Told how far a fetch is: bytes so far, and all of them where the server says. */
export type OnProgress = (bytes: number, all: number | null) => void

const LARGEST = 60 * 2 ** 20

/** Fetches an official file over HTTP. Never throws for what a network or a server may do; a file with another digest is not taken. */
export async function fetchText(
  url: string,
  digest: string | undefined,
  onProgress: OnProgress = () => {},
  patienceMs = 60_000,
): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patienceMs),
      headers: { accept: 'application/pdf, text/html, text/plain, */*' },
    })
    if (!response.ok || !response.body) return failed(`${new URL(url).host} answers ${response.status} for ${url}`)
    const bytes = await readAll(response, onProgress)
    const found = sha256(bytes)
    if (digest && found !== digest) return failed(`what lies at ${url} is not the file that was expected: ${found} instead of ${digest}`)
    return { kind: 'fetched', bytes, digest: found, name: decodeURIComponent(new URL(response.url).pathname.split('/').pop() || 'text') }
  } catch (error) {
    if (error instanceof ProductError) return failed(error.message)
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    return failed(isLate ? `${new URL(url).host} did not answer in time` : `there is no way to ${new URL(url).host} from this network`)
  }
}

async function readAll(response: Response, onProgress: OnProgress): Promise<Uint8Array> {
  const all = Number(response.headers.get('content-length')) || null
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    parts.push(part)
    size += part.length
    if (size > LARGEST) throw new ProductError('BAD_DATA', 'the file is larger than 60 MB')
    onProgress(size, all)
  }
  return Buffer.concat(parts)
}

const failed = (why: string): Fetched => ({ kind: 'failed', why })
