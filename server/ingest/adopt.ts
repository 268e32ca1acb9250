import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseDocument, stringify } from 'yaml'
import { notFound, ProductError } from '../errors.ts'
import type { GraphDataset } from '../model/graph.ts'
import { readFileAs } from '../reader/read-file.ts'
import { compareVersion } from '../verify/compare.ts'
import type { Finding } from '../verify/finding.ts'
import { misfit } from '../verify/fits.ts'
import { sha256 } from '../verify/held-texts.ts'
import { settledFor } from '../verify/index.ts'
import { recordWitnesses } from '../verify/record.ts'
import { settle } from '../verify/settle.ts'
import { type Subject, subjectOf } from '../verify/subject.ts'
import { countHits } from '../verify/term-runs.ts'
import { adoptProvisions, type ProvisionPatch } from './adopt-provisions.ts'
import { build } from './index.ts'
import { filesOf, readData } from './read.ts'

export interface Adopted extends ProvisionPatch {
  version: string
  /** References printed that no link gave; they stand in the file of references now. */
  references: string[]
  /** Terms of findings of absence, with how often and where the text has them. */
  searches: { absence: string; pattern: string; hits: number; hitsIn: string[] }[]
  /** What a person has to read against the words; where the list lies. */
  toRead: { count: number; file: string }
  witnesses: { file: string; count: number }
  /** Provisions of the version whose facts rest on the text, before and after. */
  share: { of: number; before: number; after: number }
  differences: Finding[]
}

/**
 * Writes into `dataDir` what an official text decides of its version, and what agrees as witnesses; lists in `folder`, which is no part of the
 * data, what people have to read against which words. Throws BAD_DATA, and writes nothing, where the file does not fit.
 */
export async function adopt(
  { dataDir, folder, on }: { dataDir: string; folder: string; on: string },
  { version, name, bytes }: { version: string; name: string; bytes: Uint8Array },
): Promise<Adopted> {
  const { files } = await readData(dataDir)
  const file = files.find((f) => f.kind === 'version' && f.value.id === version)
  if (!file) throw notFound(`There is no version ${version} in data/.`)
  const { plain, official } = await readFileAs(version, name, bytes)
  const { language } = official
  const supplied = { digest: sha256(bytes), text: plain.text, official }
  const before = (await build(dataDir)).dataset
  const subject = subjectOf(before, { version, language }, supplied)
  const why = misfit(subject, compareVersion(subject))
  if (why) throw new ProductError('BAD_DATA', `${name} is not the text of ${version}: ${why}. Nothing was written.`)

  const target = path.join(dataDir, file.file.replace(/^data\//, ''))
  const document = parseDocument(await readFile(target, 'utf8'))
  const patch = adoptProvisions(document, version, official.provisions)
  if (patch.added.length + patch.retitled.length > 0)
    await writeFile(target, document.toString({ lineWidth: 0, flowCollectionPadding: false }))
  const patched = await build(dataDir)
  const references = await adoptReferences(dataDir, patched.dataset, { version, language }, supplied, on)
  const { dataset, witnesses } = references.length > 0 ? await build(dataDir) : patched
  const entry = filesOf(files, 'texts')
    .flatMap((f) => f.value.texts)
    .find((t) => t.version === version && t.language === language)
  const held = { entry: { source: '', ...entry, version, language, file: entry?.file ?? name }, ...supplied }
  const outcome = settle(
    compareVersion(subjectOf(dataset, { version, language, upToArticle: entry?.upToArticle }, supplied)),
    settledFor(files, { version, language }),
  )
  const recorded = await recordWitnesses(dataDir, { held, ...outcome }, witnesses, on)
  const after = (await build(dataDir)).dataset
  const searches = searchesOf(after, subject)
  return {
    version,
    ...patch,
    references,
    searches,
    toRead: await listToRead(after, subject, searches, folder),
    witnesses: recorded,
    share: { of: provisionsOf(after, version).length, before: onText(before, version), after: onText(after, version) },
    differences: outcome.differences,
  }
}

const provisionsOf = ({ nodes }: GraphDataset, version: string) =>
  nodes.filter((n) => n.label === 'Provision' && n.props.version === version)
const onText = (dataset: GraphDataset, version: string) => provisionsOf(dataset, version).filter((n) => n.props.basis === 'text').length

/** Adds the references that the text prints and no link gives. */
async function adoptReferences(
  dataDir: string,
  dataset: GraphDataset,
  entry: Subject['entry'],
  supplied: Parameters<typeof subjectOf>[2],
  on: string,
): Promise<string[]> {
  if (entry.language !== 'en') return []
  const known = new Set(dataset.nodes.map((n) => n.id))
  const missing = compareVersion(subjectOf(dataset, entry, supplied)).flatMap((f) => {
    const to = /^reference to (.+)$/.exec(f.field)?.[1]
    return to && !f.agrees && f.ours !== 'given' && known.has(to) && known.has(f.id) ? [{ type: 'REFERS_TO', from: f.id, to }] : []
  })
  if (missing.length === 0) return []
  const target = path.join(dataDir, 'links', `${entry.version.replace('/', '-')}-references-adopted.yaml`)
  const earlier = existsSync(target) ? ((parseDocument(await readFile(target, 'utf8')).toJS() as { links: object[] }).links ?? []) : []
  await writeFile(
    target,
    `# References that the official text prints, as a program found them in it.\n${stringify({ by: 'coder/verify', on, basis: 'recalled', links: [...earlier, ...missing] }, { lineWidth: 0 })}`,
  )
  return missing.map(({ from, to }) => `${from} → ${to}`)
}

/** Every pattern that a finding of absence names, run over the words of this text, with the provisions that have a hit. */
function searchesOf({ nodes }: GraphDataset, { text, printed, entry }: Subject): Adopted['searches'] {
  const patterns = new Map<string, string[]>()
  for (const { props } of nodes) {
    if (!props.terms) continue
    const runs = JSON.parse(String(props.terms)) as { pattern: string }[]
    patterns.set(String(props.safeguard), [...new Set([...(patterns.get(String(props.safeguard)) ?? []), ...runs.map((r) => r.pattern)])])
  }
  return nodes
    .filter((n) => n.label === 'Absence' && n.props.basis !== 'text' && n.id.includes(`/in/${entry.version}/`))
    .flatMap((n) =>
      (patterns.get(String(n.props.safeguard)) ?? []).map((pattern) => ({
        absence: n.id,
        pattern,
        hits: countHits(pattern, text),
        hitsIn: [...printed.values()].filter((p) => countHits(pattern, `${p.title ?? ''} ${p.text}`) > 0).map((p) => p.id),
      })),
    )
}

/** Summaries, notes and strengths that now have words to be read against; the list has those words, so it lies outside of the data. */
async function listToRead(
  { nodes, links }: GraphDataset,
  { printed, entry }: Subject,
  searches: Adopted['searches'],
  folder: string,
): Promise<Adopted['toRead']> {
  const words = (id: string) => printed.get(id)?.text.replace(/\s+/g, ' ') ?? ''
  const summaries = nodes
    .filter((n) => n.label === 'Provision' && n.props.version === entry.version && n.props.summary && printed.has(n.id))
    .map((n) => `${n.id}\n  summary: ${n.props.summary}\n  words:   ${words(n.id)}`)
  const judged = links
    .filter((l) => l.props.note && (printed.has(l.from) || printed.has(l.to)))
    .map((l) => {
      const id = printed.has(l.from) ? l.from : l.to
      return `${l.id}\n  note:    ${l.props.note}${l.props.strength ? `\n  strength: ${l.props.strength}` : ''}\n  words:   ${words(id)}`
    })
  const file = path.join(folder, `${entry.version.replace('/', '-')}.to-read.txt`)
  await mkdir(folder, { recursive: true })
  const searched = searches.map(
    ({ absence, pattern, hits, hitsIn }) =>
      `${absence}\n  searched: ${pattern}\n  hits: ${hits}${hitsIn.map((id) => `\n  ${id}: ${words(id)}`).join('')}`,
  )
  const parts: [string, string[]][] = [
    ['Summaries, and the words that they sum up', summaries],
    ['Links, with what was noted of them, and the words that they rest on', judged],
    ['Searches for findings of absence that are recalled, and the words that they hit', searched],
  ]
  const text = parts.map(([title, entries]) => [`== ${title}: ${entries.length} ==`, ...entries].join('\n\n')).join('\n\n')
  await writeFile(file, `${text}\n`)
  return { count: summaries.length + judged.length, file }
}

/** What was done, in sentences. */
export function reportAdopted({
  version,
  added,
  retitled,
  surplus,
  references,
  searches,
  toRead,
  witnesses,
  share,
  differences,
}: Adopted): string[] {
  const percent = (n: number) => `${share.of === 0 ? 0 : Math.round((100 * n) / share.of)} %`
  const hit = searches.filter((s) => s.hits > 0)
  return [
    `${version}: ${added.length} provisions added, ${retitled.length} titles set, ${references.length} references added.`,
    ...added.map((id) => `  + ${id}`),
    ...surplus.map((id) => `  ? ${id} is held and not printed: move it, or take it away with what speaks of it.`),
    ...differences.slice(0, 40).map((f) => `  ≠ ${f.id}: ${f.field}: data says ${f.ours}, the text says ${f.printed}`),
    ...(differences.length > 40 ? [`  … and ${differences.length - 40} more: npm run verify`] : []),
    `${searches.length} searches run for findings of absence that are recalled; ${hit.length} have hits to be read.`,
    ...hit.map(
      (s) =>
        `  ! ${s.absence}: ${s.pattern}: ${s.hits} hits, in ${s.hitsIn.slice(0, 8).join(', ') || 'headings'}${s.hitsIn.length > 8 ? ' …' : ''}`,
    ),
    `${toRead.count} summaries and judgements have words to be read against; they stand, with all searches and what they hit, in ${path.relative('.', toRead.file)}`,
    `data/${witnesses.file}: ${witnesses.count} witnesses.`,
    `${share.after} of ${share.of} provisions (${percent(share.after)}) rest on the text; before, ${share.before} (${percent(share.before)}).`,
  ]
}
