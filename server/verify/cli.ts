import path from 'node:path'
import { ProductError } from '../errors.ts'
import { build } from '../ingest/index.ts'
import { readData } from '../ingest/read.ts'
import { textFolders } from './held-texts.ts'
import { verify } from './index.ts'
import { recordWitnesses } from './record.ts'
import { reportVerification } from './report.ts'

const USAGE = `npm run verify                           compare data/ with every official text that is held
npm run verify -- --full                 name every agreement too
npm run verify -- --record [version …]   write what agrees as witnesses to data/checked, of all versions or of those named`

const DATA_DIR = path.resolve('data')

async function main(args: string[]) {
  const [options, versions] = [args.filter((a) => a.startsWith('--')), args.filter((a) => !a.startsWith('--'))]
  if (options.some((o) => o !== '--record' && o !== '--full') || (versions.length > 0 && !options.includes('--record'))) {
    console.error(USAGE)
    process.exitCode = 2
    return
  }
  const { dataset, witnesses } = await build(DATA_DIR)
  const { files } = await readData(DATA_DIR)
  const verification = await verify(dataset, files, textFolders())
  console.log(reportVerification(verification, { full: options.includes('--full') }).join('\n'))
  if (options.includes('--record'))
    for (const verified of verification.versions) {
      if (versions.length > 0 && !versions.includes(verified.held.entry.version)) continue
      const { file, count } = await recordWitnesses(DATA_DIR, verified, witnesses, new Date().toISOString().slice(0, 10))
      console.log(`data/${file}: ${count} witnesses.`)
    }
  if (!isClean(verification)) process.exitCode = 1
}

/** Where the machine has to prove it, a text that is not held is a failure too. */
const isClean = ({ versions, notHeld, copies }: Awaited<ReturnType<typeof verify>>) =>
  copies.length === 0 &&
  versions.length > 0 &&
  versions.every((v) => v.differences.length === 0 && v.lapsed.length === 0) &&
  (notHeld.length === 0 || process.env.CI !== 'true')

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof ProductError ? error.message : error)
  process.exitCode = error instanceof ProductError ? 1 : 70
})
