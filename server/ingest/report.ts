import type { LoadReport } from '../graph/store.ts'
import type { Counts } from '../model/graph.ts'

const of = (counts: Counts | number | undefined, key: string) => (typeof counts === 'object' ? counts[key] : undefined)
const n = (counts: Counts | number | undefined, key: string) => Number(of(counts, key) ?? 0)
const share = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)
const HEAD = ['provisions', 'text', 'secondary', 'recalled', 'links', 'text', 'absences', 'by method', 'claims', 'acts', 'gaps']

/** What was loaded, in a table for people: by instrument, how much of everything, on which basis, and how absences were found. */
export function reportCounts(counts: Counts): string[] {
  const lines = [row('instrument', HEAD)]
  for (const [id, c] of Object.entries((counts.instruments ?? {}) as Counts)) lines.push(row(id, cellsOf(c)))
  const things = of(counts, 'things')
  lines.push(
    `In all: ${n(of(counts, 'provisions'), 'total')} provisions, ${n(of(counts, 'links'), 'total')} links of judgement, ${n(of(counts, 'absences'), 'total')} absences (${methodsOf(of(counts, 'absences'))}),`,
  )
  lines.push(
    `${n(things, 'Claim')} claims, ${n(things, 'State')} States, ${n(things, 'Action')} acts, ${n(things, 'Story')} stories, ${n(counts, 'gaps')} known gaps.`,
  )
  return [...lines, ...agreementLines(of(counts, 'coding')), ...auditLines(of(counts, 'audit'))]
}

function cellsOf(c: Counts | number): string[] {
  const [provisions, links, absences] = ['provisions', 'links', 'absences'].map((what) => of(c, what))
  const whole = n(provisions, 'total')
  return [
    String(whole),
    ...['text', 'secondary', 'recalled'].map((basis) => share(n(provisions, basis), whole)),
    String(n(links, 'total')),
    share(n(links, 'text'), n(links, 'total')),
    String(n(absences, 'total')),
    methodsOf(absences) || '–',
    ...['claims', 'acts', 'gaps'].map((what) => String(n(c, what))),
  ]
}

const methodsOf = (absences: Counts | number | undefined) =>
  Object.entries((of(absences, 'methods') ?? {}) as Counts)
    .map(([method, k]) => `${k} ${method}`)
    .join(', ')

function agreementLines(coding: Counts | number | undefined): string[] {
  const parts = ['coverage', 'modalities', 'changes'].flatMap((what) => {
    const part = of(coding, what)
    return n(part, 'units') > 0
      ? [`${what} ${n(part, 'agreed')} of ${n(part, 'units')}, alpha ${of(part, 'alpha') ?? 'undefined (no variation)'}`]
      : []
  })
  return parts.length > 0 ? [`Coded twice or more, and agreed: ${parts.join('; ')}.`, ...textLines(of(coding, 'texts'))] : []
}

/** Text by text: on how many cells independent readings agreed before they were settled. */
function textLines(texts: Counts | number | undefined): string[] {
  const coded = Object.entries((texts ?? {}) as Counts).filter(([, part]) => n(part, 'units') > 0)
  return coded.map(
    ([text, part]) =>
      `  ${text}: readings agreed on ${n(part, 'agreed')} of ${n(part, 'units')} cells, alpha ${of(part, 'alpha') ?? 'undefined'}`,
  )
}

/** What an audit counted, before and now. */
function auditLines(audit: Counts | number | undefined): string[] {
  const figures = Object.entries((audit ?? {}) as Counts).map(([id, part]) => `${id} ${n(part, 'before')} → ${n(part, 'now')}`)
  return figures.length > 0 ? [`Audit figures, before → now: ${figures.join('; ')}.`] : []
}

const WIDTHS = [12, 6, 11, 10, 7, 6, 10, 30, 8, 6, 6]
const row = (name: string, cells: string[]) =>
  (name.padEnd(13) + cells.map((c, i) => (i === 7 ? `  ${c}`.padEnd(WIDTHS[i] ?? 8) : c.padStart(WIDTHS[i] ?? 8))).join('')).trimEnd()

export function reportLoad(load: LoadReport, milliseconds: number, facts: number): string[] {
  const { release, changed } = load
  if (!changed) return [`Release ${release.id}: already loaded; nothing was written.`]
  const written = `${load.nodesWritten} things and ${load.linksWritten} links written, ${load.nodesDeleted} and ${load.linksDeleted} removed`
  return [
    `Release ${release.id}: ${written} in ${(milliseconds / 1000).toFixed(1)} s (${Math.round((1000 * facts) / Math.max(milliseconds, 1))} facts a second).`,
  ]
}
