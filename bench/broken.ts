import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ParseProblem } from '../server/reader/index.ts'
import { readFileAs } from '../server/reader/read-file.ts'
import { brokenDocx, brokenFile, brokenText } from '../tests/support/broken-files.ts'
import { seeded } from '../tests/support/engines-data.ts'
import { makeAkn, makeDocx, makeHtml, makePdf } from '../tests/support/formats.ts'
import { row } from './measure.ts'

/**
 * Broken files for the reader: `npx tsx bench/broken.ts <folder of texts> [texts] [files] [seed]`, 100,000 texts and 2,000 files of other formats
 * where nothing is said. Each has to be read or refused with its place, within ten seconds of
 * processor time; what was not is kept in the folder that `KEEP` names.
 */
const [folder = '', ...rest] = process.argv.slice(2)
const [texts = 100_000, files = 2_000, seed = 2026] = rest.map(Number)
const LONGEST_MS = 10_000
const keep = process.env.KEEP

if (!existsSync(folder)) {
  console.error('Name a folder of texts: npx tsx bench/broken.ts ../texts')
  process.exit(2)
}
const bases = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
const random = seeded(seed)

/** Most are pieces of a treaty, so that its structure is cut at any place. */
function piece(): string {
  const text = random.one(bases)
  if (random.chance(0.1) || text.length < 8_000) return text
  const from = random.below(text.length - 4_000)
  return text.slice(random.chance(0.5) ? 0 : from, from + 2_000 + random.below(14_000))
}

interface Count {
  tried: number
  read: number
  refused: number
  slowest: number
  bytes: number
  wrong: string[]
}

async function tryOne(count: Count, name: string, bytes: Buffer) {
  const start = process.cpuUsage()
  let wrong: string | null = null
  try {
    const { official, plain } = await readFileAs('made/1', name, bytes)
    count.read += 1
    if (official.spans.map((s) => plain.text.slice(s.start, s.end)).join('') !== plain.text) wrong = 'not every character is accounted for'
    if (new Set(official.provisions.map((p) => p.id)).size !== official.provisions.length) wrong = 'an id stands twice'
    if (official.suspicions.some((s) => s.line < 1 || s.column < 1)) wrong = 'a suspicion without a place'
  } catch (error) {
    if (error instanceof ParseProblem && error.line > 0 && error.column > 0) count.refused += 1
    else wrong = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1000
  if (took > LONGEST_MS) wrong ??= `took ${(took / 1000).toFixed(1)} s`
  count.tried += 1
  count.bytes += bytes.length
  if (took > count.slowest) {
    count.slowest = took
    if (keep && took > 1_000) keepFile(`slow-${Math.round(took)}-${name}`, bytes)
  }
  if (!wrong) return
  count.wrong.push(`${name}: ${wrong}`)
  console.error(`${name}: ${wrong}`)
  if (keep) keepFile(name, bytes)
}

function keepFile(name: string, bytes: Buffer) {
  mkdirSync(keep as string, { recursive: true })
  writeFileSync(path.join(keep as string, name), bytes)
}

const MAKERS: [string, (text: string) => Buffer | Promise<Buffer>][] = [
  ['pdf', makePdf],
  ['docx', makeDocx],
  ['html', makeHtml],
  ['xml', makeAkn],
]
const newCount = (): Count => ({ tried: 0, read: 0, refused: 0, slowest: 0, bytes: 0, wrong: [] })
const counts = new Map<string, Count>()
const countOf = (kind: string) => counts.get(kind) ?? (counts.set(kind, newCount()).get(kind) as Count)
let peak = 0
const watch = (done: number, all: number, kind: string) => {
  peak = Math.max(peak, process.memoryUsage().rss)
  if (done % 500 === 0) process.stderr.write(`${kind} ${done}/${all}, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB\n`)
}

for (let i = 0; i < files; i += 1) {
  const [kind, make] = MAKERS[i % MAKERS.length] as (typeof MAKERS)[number]
  const [own, other] = [await make(piece().slice(0, 9_000)), await make(random.one(bases).slice(0, 2_000))]
  const broken = kind === 'docx' && random.chance(0.7) ? await brokenDocx(own, other, random) : brokenFile(own, other, random)
  await tryOne(countOf(kind.toUpperCase()), `broken-${seed}-${i}.${kind}`, broken)
  watch(i, files, 'files')
}
for (let i = 0; i < texts; i += 1) {
  await tryOne(countOf('TXT'), `broken-${seed}-${i}.txt`, Buffer.from(brokenText(piece(), piece(), random)))
  watch(i, texts, 'texts')
}

console.log(row('format', 'broken files', 'read', 'refused with their place', 'wrong', 'slowest', 'size'))
console.log(row('---', '---', '---', '---', '---', '---', '---'))
for (const [kind, c] of counts)
  console.log(
    row(
      kind,
      String(c.tried),
      String(c.read),
      String(c.refused),
      String(c.wrong.length),
      `${(c.slowest / 1000).toFixed(2)} s`,
      `${(c.bytes / 1e6).toFixed(0)} MB`,
    ),
  )
console.log(`\nPeak memory ${Math.round(peak / 2 ** 20)} MB; seed ${seed}.`)
process.exitCode = [...counts.values()].some((c) => c.wrong.length > 0) ? 1 : 0
