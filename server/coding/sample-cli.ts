import path from 'node:path'
import { build } from '../ingest/index.ts'
import { sampleOf } from './sample.ts'

const seed = process.argv[2]
if (!seed || !/^[a-z0-9]+$/.test(seed)) {
  console.error('npm run sample -- <seed>   draw findings for a reader who did not code them; a seed is small letters and digits')
  process.exit(2)
}
const { dataset } = await build(path.resolve('data'))
const { provides, absences } = sampleOf(dataset, seed)
console.log(`# Seed ${seed}, release ${dataset.release.id}: ${provides.length} PROVIDES, ${absences.length} absences.`)
for (const id of [...provides, ...absences]) console.log(id)
