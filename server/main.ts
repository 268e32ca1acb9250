import path from 'node:path'
import { readSettings } from './config.ts'
import { endsWith } from './ends-with.ts'
import { openStore } from './graph/open.ts'
import { createApp } from './http/app.ts'
import { listen } from './http/listen.ts'
import { createHttpServer } from './http/server.ts'
import { inOwnProcess } from './in-own-process.ts'
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
  const code = await inOwnProcess(path.join(import.meta.dirname, 'prepare.ts'))
  if (code !== 0) process.exit(code)

  const store = await openStore(settings)
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

const say = (sentence: string) => console.log(sentence)

main().catch(endsWith)
