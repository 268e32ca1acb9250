import { ProductError } from '../errors.ts'
import type { GraphDataset } from '../model/graph.ts'
import type { TextEntry } from '../model/official-text.ts'
import { fetchText } from './fetch-text.ts'
import { listTexts } from './store.ts'
import { type Supplied, supplyText } from './supply.ts'

export interface Wanted extends Pick<TextEntry, 'version' | 'language' | 'urlDigest'> {
  url: string
}

export interface FetchReport {
  wanted: Wanted
  /** What was kept; null where nothing was. */
  supplied: Supplied | null
  digest: string | null
  /** Why nothing was kept. */
  why: string | null
}

/**
 * Fetches the official file of each entry and keeps it as if the user had supplied it. A version that has a text already keeps it. A page
 * about a text, or a file that cannot be read as one, is said to be so and not kept.
 */
export async function fetchAll(
  dataset: GraphDataset,
  wanted: Wanted[],
  folder: string,
  say: (sentence: string) => void,
): Promise<FetchReport[]> {
  const reports: FetchReport[] = []
  for (const entry of wanted) {
    const report = await fetchOne(dataset, entry, folder, say)
    say(`${entry.version} (${entry.language}): ${report.why ? `nothing was kept; ${report.why}.` : `kept; ${report.digest}.`}`)
    reports.push(report)
  }
  return reports
}

async function fetchOne(dataset: GraphDataset, wanted: Wanted, folder: string, say: (sentence: string) => void): Promise<FetchReport> {
  const nothing = (why: string): FetchReport => ({ wanted, supplied: null, digest: null, why })
  if ((await listTexts(folder)).some((t) => t.version === wanted.version)) return nothing('a text is held already')
  let said = 0
  const fetched = await fetchText(wanted.url, wanted.urlDigest, (bytes, all) => {
    if (bytes - said < 2 ** 18) return
    said = bytes
    say(`${wanted.version}: ${Math.round(bytes / 1024)} kB${all ? ` of ${Math.round(all / 1024)}` : ''} …`)
  })
  if (fetched.kind === 'failed') return nothing(fetched.why)
  try {
    const supplied = await supplyText(dataset, { version: wanted.version, name: fetched.name, bytes: fetched.bytes, folder })
    return { wanted, supplied, digest: fetched.digest, why: null }
  } catch (error) {
    if (!(error instanceof ProductError)) throw error
    return nothing(`what lies at ${wanted.url} is no text that can be read (${error.message.trim().replace(/\.$/, '')})`)
  }
}
