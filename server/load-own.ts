import path from 'node:path'
import { readSettings } from './config.ts'
import { openStore } from './graph/open.ts'
import { ingest } from './ingest/index.ts'

const ROOT = path.resolve(import.meta.dirname, '..')

/** Loads the data into the embedded engine where they are not there yet, and tells `say`. A Neo4j is loaded by `npm run ingest` alone. */
export async function loadOwn(say: (sentence: string) => void) {
  const settings = readSettings()
  if (settings.neo4j) return
  const store = await openStore(settings)
  const { load } = await ingest({ store, dataDir: path.join(ROOT, 'data'), textsDir: path.join(ROOT, 'texts.local'), onLoss: say })
  await store.close()
  if (load.changed) say(`Loaded ${load.release.id}: ${load.nodesWritten} things and ${load.linksWritten} links.`)
}
