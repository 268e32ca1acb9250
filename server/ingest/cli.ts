import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readSettings } from '../config.ts'
import { badInput, ProductError } from '../errors.ts'
import { openStore } from '../graph/open.ts'
import { leftOf, readFileAs } from '../reader/read-file.ts'
import { reportSupplied } from '../texts/report.ts'
import { supplyText } from '../texts/supply.ts'
import { settledFor } from '../verify/index.ts'
import { adopt, reportAdopted } from './adopt.ts'
import { fillWitnesses } from './fill-witnesses.ts'
import { build, ingest } from './index.ts'
import { tooMuchGone } from './loss.ts'
import { outlineOf } from './outline.ts'
import { outlineJson } from './outline-json.ts'
import { readData } from './read.ts'
import { reportCounts, reportLoad } from './report.ts'
import { type Surveyed, survey, surveyLine, surveyTotals } from './survey.ts'

const USAGE = `npm run ingest                       check data/ and load it, all or nothing
npm run ingest -- --yes              the same, also where it takes away much of what was loaded
npm run ingest -- check              check data/ and report; load nothing
npm run ingest -- text <version> <file>   keep an official file (TXT, HTML, PDF, DOCX) as the text of a version, and load it
npm run ingest -- outline <version> <file>   print the skeleton of a version file: what an official file prints, for a person to fill
npm run ingest -- outline <version> <file> --json   what was read: provisions, what was left out, what looks wrong; any version id
npm run ingest -- adopt <version> <file>   write into data/ what an official file decides, and list what people have to read
npm run ingest -- survey <folder> [--json]   try the reader on every file of a folder: read or refused, and why
npm run ingest -- witness <file>     fill in the facts of new witnesses in a file of data/checked`

const DATA_DIR = path.resolve('data')
const TEXTS_DIR = path.resolve('texts.local')

async function main(given: string[]) {
  const isMeant = given.includes('--yes')
  const [command, ...args] = given.filter((word) => word !== '--yes')
  if (command === undefined) return load(isMeant)
  if (command === 'check') return check()
  if (command === 'witness' && args[0]) return witness(args[0])
  if (command === 'outline' && args[0] && args[1]) return outline(args[0], args[1], args.includes('--json'))
  if (command === 'adopt' && args[0] && args[1]) return adoptText(args[0], args[1])
  if (command === 'survey' && args[0]) return surveyFolder(args[0], args.includes('--json'))
  if (command === 'text' && args[0] && args[1]) return text(args[0], args[1], isMeant)
  console.error(USAGE)
  process.exitCode = 2
}

async function load(isMeant: boolean) {
  const store = await openStore(readSettings())
  const onLoss = (sentence: string) => {
    if (!isMeant) throw tooMuchGone(sentence)
    say([sentence])
  }
  try {
    const start = performance.now()
    const { dataset, load, lapsed } = await ingest({ store, dataDir: DATA_DIR, textsDir: TEXTS_DIR, onLoss })
    say(reportLoad(load, performance.now() - start, dataset.nodes.length + dataset.links.length))
    say(reportCounts(dataset.release.counts))
    sayLapsed(lapsed)
  } finally {
    await store.close()
  }
}

async function check() {
  const { dataset, lapsed } = await build(DATA_DIR)
  say([`data/ is in order: release ${dataset.release.id}, ${dataset.nodes.length} things, ${dataset.links.length} links.`])
  say(reportCounts(dataset.release.counts))
  sayLapsed(lapsed)
}

async function text(version: string, file: string, isMeant: boolean) {
  const bytes = await bytesOf(file)
  const { dataset } = await build(DATA_DIR)
  const { files } = await readData(DATA_DIR)
  const supplied = { version, name: path.basename(file), bytes, folder: TEXTS_DIR }
  say(reportSupplied(await supplyText(dataset, supplied, (language) => settledFor(files, { version, language }))))
  await load(isMeant)
}

const bytesOf = (file: string) =>
  readFile(file).catch(() => {
    throw badInput(`There is no file ${file} that can be read.`)
  })

async function outline(version: string, file: string, isJson: boolean) {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(version))
    throw badInput(
      `“${version}” is no id of a version. One is written like budapest/2001: instrument, slash, year or name, in small letters.`,
    )
  const read = await readFileAs(version, path.basename(file), await bytesOf(file))
  if (isJson) return say([JSON.stringify(outlineJson(read), null, 2)])
  say([outlineOf(read.official)])
  for (const { line, column, said } of read.suspicions) console.error(`${path.basename(file)}:${line}:${column}  ${said}`)
  for (const { reason, size } of leftOf(read)) console.error(`Left out, ${size} characters: ${reason}.`)
}

async function adoptText(version: string, file: string) {
  const on = new Date().toISOString().slice(0, 10)
  const supplied = { version, name: path.basename(file), bytes: await bytesOf(file) }
  say(reportAdopted(await adopt({ dataDir: DATA_DIR, folder: TEXTS_DIR, on }, supplied)))
}

async function surveyFolder(folder: string, isJson: boolean) {
  const all: Surveyed[] = []
  const bar = (done: number, files: number, name: string) => {
    if (!process.stderr.isTTY) return
    const width = Math.round((20 * done) / Math.max(files, 1))
    process.stderr.write(
      `\r\u001b[K${done < files ? `[${'#'.repeat(width)}${' '.repeat(20 - width)}] ${done}/${files} ${name.slice(0, 40)}` : ''}`,
    )
  }
  for await (const file of survey(folder, bar)) {
    all.push(file)
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
    say([isJson ? JSON.stringify(file) : surveyLine(file)])
  }
  if (!isJson) say([surveyTotals(all)])
}

async function witness(file: string) {
  const { witnesses } = await build(DATA_DIR)
  const { filled, unknown } = await fillWitnesses(file, witnesses)
  say([`${filled} witnesses filled in.`, ...unknown.map((id) => `${id}: there is no such thing in data/; its witness stands for nothing.`)])
  if (unknown.length > 0) process.exitCode = 1
}

function sayLapsed(lapsed: { id: string; filled: boolean }[]) {
  const changed = lapsed.filter((l) => l.filled)
  if (changed.length > 0)
    say([
      `${changed.length} witnesses no longer count, because what they compared has changed: ${changed
        .slice(0, 5)
        .map((l) => l.id)
        .join(', ')} …`,
    ])
  const blank = lapsed.length - changed.length
  if (blank > 0) say([`${blank} witnesses are not filled in yet: npm run ingest -- witness <file>.`])
}

const say = (lines: string[]) => {
  for (const line of lines) console.log(line)
}

/** A reader such as `head` may close the pipe before all is said. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof ProductError ? error.message : error)
  process.exitCode = error instanceof ProductError ? 1 : 70
})
