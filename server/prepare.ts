import path from 'node:path'
import { buildClientIfStale } from './build-client.ts'
import { readSettings, type Settings } from './config.ts'
import { endsWith } from './ends-with.ts'
import { openStore } from './graph/open.ts'
import { ingest } from './ingest/index.ts'

const ROOT = path.resolve(import.meta.dirname, '..')

/** What has to be done before anything can be served: builds what is stale, loads what is stale. Ends when that is done. */
async function prepare() {
  const settings = readSettings()
  if (await buildClientIfStale(ROOT)) say('Built the page.')
  await loadIfOurs(settings)
  process.exit(0)
}

/** The embedded engine is loaded by whoever serves it; a server of its own is loaded by `npm run ingest` alone. */
async function loadIfOurs(settings: Settings) {
  if (settings.neo4j) return
  const store = await openStore(settings)
  const { load } = await ingest({ store, dataDir: path.join(ROOT, 'data'), textsDir: path.join(ROOT, 'texts.local'), onLoss: say })
  await store.close()
  if (load.changed) say(`Loaded ${load.release.id}: ${load.nodesWritten} things and ${load.linksWritten} links.`)
}

const say = (sentence: string) => console.log(sentence)

// Whoever asked for it is gone.
process.once('disconnect', () => process.exit(1))
prepare().catch(endsWith)
