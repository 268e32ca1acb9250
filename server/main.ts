import path from 'node:path'
import { buildClientIfStale } from './build-client.ts'
import { readSettings, type Settings } from './config.ts'
import { ProductError } from './errors.ts'
import { openStore } from './graph/open.ts'
import type { GraphStore } from './graph/store.ts'
import { createApp } from './http/app.ts'
import { listen } from './http/listen.ts'
import { createHttpServer } from './http/server.ts'
import { ingest } from './ingest/index.ts'
import { createLog } from './log.ts'
import { saysRelease } from './report-start.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
/** How long running requests may take to finish once the program is asked to stop. */
const PATIENCE_MS = 10_000

/** `npm start`: builds what is stale, loads what is stale, serves. */
async function main() {
  const settings = readSettings()
  const log = createLog(settings.logLevel)
  const report = (id: string, error: unknown) => log.error({ id, err: error }, 'unexpected failure')
  const { server, serve, drain } = createHttpServer(report)
  const address = await listen(server, settings)
  if (await buildClientIfStale(ROOT)) say('Built the page.')
  const store = await openStore(settings)
  await loadIfOurs(store, settings)

  const app = createApp({ store, settings, log, report, pagesDir: path.join(ROOT, 'dist/client') })
  const { engine, release, trouble } = await store.health()
  if (!trouble) await app.warm()
  serve(app)
  say(trouble ?? saysRelease(engine, release))
  say(`Counterpoise is at ${address}, GraphQL at ${address}/graphql.`)

  const stop = async () => {
    await drain(PATIENCE_MS)
    await store.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
}

/** The embedded engine is loaded by whoever serves it; a server of its own is loaded by `npm run ingest` alone. */
async function loadIfOurs(store: GraphStore, settings: Settings) {
  if (settings.neo4j) return
  const { load } = await ingest({ store, dataDir: path.join(ROOT, 'data'), textsDir: path.join(ROOT, 'texts.local') })
  if (load.changed) say(`Loaded ${load.release.id}: ${load.nodesWritten} things and ${load.linksWritten} links.`)
}

const say = (sentence: string) => console.log(sentence)

main().catch((error: unknown) => {
  console.error(error instanceof ProductError ? error.message : error)
  process.exit(error instanceof ProductError && error.code === 'BAD_SETTING' ? 2 : 1)
})
