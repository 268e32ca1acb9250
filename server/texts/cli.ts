import path from 'node:path'
import { ProductError } from '../errors.ts'
import { build } from '../ingest/index.ts'
import { type DataFile, filesOf, readData } from '../ingest/read.ts'
import { fetchAll, type Wanted } from './fetch-all.ts'
import { reportSupplied } from './report.ts'

const USAGE = `npm run texts                    fetch the official texts of all versions that none is held of
npm run texts -- <version> …     of these versions`

const DATA_DIR = path.resolve('data')
const TEXTS_DIR = path.resolve('texts.local')

/** What to fetch, by `data/texts.yaml`; where it has no address of its own, from that of the source. */
function wantedOf(files: DataFile[], versions: string[]): Wanted[] {
  const addresses = new Map(filesOf(files, 'sources').flatMap((f) => f.value.sources.map((s) => [s.id, s.url])))
  return filesOf(files, 'texts')
    .flatMap((f) => f.value.texts)
    .filter((t) => versions.length === 0 || versions.includes(t.version))
    .sort((a, b) => Number(a.language !== 'en') - Number(b.language !== 'en'))
    .flatMap(({ version, language, url, urlDigest, source }) => {
      const address = url ?? addresses.get(source)
      return address ? [{ version, language, url: address, urlDigest }] : []
    })
}

async function main(versions: string[]) {
  if (versions.some((v) => v.startsWith('-'))) {
    console.error(USAGE)
    process.exitCode = 2
    return
  }
  const { dataset } = await build(DATA_DIR)
  const { files } = await readData(DATA_DIR)
  const wanted = wantedOf(files, versions)
  const reports = await fetchAll(dataset, wanted, TEXTS_DIR, (sentence) => console.log(sentence))
  for (const { supplied } of reports) if (supplied) console.log(reportSupplied(supplied).join('\n'))
  const kept = reports.filter((r) => r.supplied).length
  console.log(`${kept} of ${wanted.length} texts fetched.${kept > 0 ? ' Load them: npm run ingest' : ''}`)
  if (kept < wanted.length)
    console.log('What could not be fetched: open the address in a browser, save the file, and run npm run ingest -- text <version> <file>.')
  if (reports.some((r) => !r.supplied && r.why !== 'a text is held already') || wanted.length === 0) process.exitCode = 1
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof ProductError ? error.message : error)
  process.exitCode = error instanceof ProductError ? 1 : 70
})
