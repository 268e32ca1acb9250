import type { LoadReport } from '../graph/store.ts'
import type { Counts } from '../model/graph.ts'

const of = (counts: Counts | number | undefined, key: string) => (typeof counts === 'object' ? counts[key] : undefined)
const n = (counts: Counts | number | undefined, key: string) => Number(of(counts, key) ?? 0)
const share = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

/** What was loaded, in a table for people: by instrument, provisions, links, absences and how much was compared with the official text. */
export function reportCounts(counts: Counts): string[] {
  const lines = [row('instrument', 'provisions', 'compared', 'links', 'compared', 'absences', 'compared')]
  for (const [id, c] of Object.entries((counts.instruments ?? {}) as Counts)) {
    const cells = ['provisions', 'links', 'absences'].flatMap((what) => {
      const part = of(c, what)
      return [String(n(part, 'total')), share(n(part, 'text'), n(part, 'total'))]
    })
    lines.push(row(id, ...cells))
  }
  const methods = Object.entries((of(counts.absences, 'methods') ?? {}) as Counts).map(([method, k]) => `${k} ${method}`)
  if (methods.length > 0) lines.push(`Absences by method: ${methods.join(', ')}.`)
  lines.push(`Known gaps: ${counts.gaps ?? 0}.`)
  return lines
}

const row = (name: string, ...cells: string[]) => name.padEnd(14) + cells.map((c) => c.padStart(11)).join('')

export function reportLoad(load: LoadReport, milliseconds: number, facts: number): string[] {
  const { release, changed } = load
  if (!changed) return [`Release ${release.id}: already loaded; nothing was written.`]
  const written = `${load.nodesWritten} things and ${load.linksWritten} links written, ${load.nodesDeleted} and ${load.linksDeleted} removed`
  return [
    `Release ${release.id}: ${written} in ${(milliseconds / 1000).toFixed(1)} s (${Math.round((1000 * facts) / Math.max(milliseconds, 1))} facts a second).`,
  ]
}
