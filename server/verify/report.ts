import { groupBy } from '../group-by.ts'
import type { Finding } from './finding.ts'
import type { Verification, Verified } from './index.ts'

/** Agreements and differences by provision, in sentences; each difference names what stands on either side. */
export function reportVerification({ versions, notHeld, copies }: Verification, { full = false } = {}): string[] {
  const differences = versions.reduce((sum, v) => sum + v.differences.length + v.lapsed.length, copies.length)
  const agreements = versions.reduce((sum, v) => sum + v.agreements.length, 0)
  const settled = versions.reduce((sum, v) => sum + v.settled.length, 0)
  return [
    ...versions.flatMap((v) => reportVersion(v, full)),
    ...copies.map((f) => `${f.id}: ${f.field} copies “${f.ours}” (${f.printed}). Say it in your own words.`),
    ...notHeld.map((file) => `Not compared: ${file} is in none of the folders of official texts (TEXTS_DIR).`),
    `${versions.length} texts compared: ${agreements} agreements, ${settled} settled by reading, ${differences} differences.`,
  ]
}

export function reportVersion({ held, agreements, differences, settled, lapsed }: Verified, full = false): string[] {
  const { version, language } = held.entry
  return [
    `${version} (${language}): ${agreements.length} agreements (${summary(agreements)})${settled.length > 0 ? `, ${settled.length} settled` : ''}${differences.length > 0 ? `, ${differences.length} differences` : ''}.`,
    ...(full ? [...groupBy(agreements, (f) => f.id)].map(([id, list]) => `  = ${id}: ${list.map((f) => f.field).join(', ')}`) : []),
    ...settled.map((f) => `  ~ ${f.id}: ${f.field}: ${f.ours} / ${f.printed}. Settled: ${f.reason}`),
    ...differences.map((f) => `  ≠ ${f.id}: ${f.field}: data says ${f.ours}, the text says ${f.printed}`),
    ...lapsed.map((s) => `  ≠ ${s.id}: ${s.field} is settled in data/settled, but data and text do not differ that way any more.`),
  ]
}

const summary = (findings: Finding[]) =>
  [...groupBy(findings, (f) => f.field.replace(/ (?:to|for|in|\().*/, ''))].map(([field, list]) => `${list.length} ${field}`).join(', ')
