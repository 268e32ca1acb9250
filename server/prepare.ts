import path from 'node:path'
import { buildClientIfStale } from './build-client.ts'
import { readSettings } from './config.ts'
import { endsWith } from './ends-with.ts'
import { loadOwn } from './load-own.ts'

const ROOT = path.resolve(import.meta.dirname, '..')

/** What has to be done before anything can be served: builds what is stale, loads what is stale. Ends when that is done. */
async function prepare() {
  // A setting that is wrong is told before anything is built.
  readSettings()
  if (await buildClientIfStale(ROOT)) say('Built the page.')
  await loadOwn(say)
  process.exit(0)
}

const say = (sentence: string) => console.log(sentence)

// Whoever asked for it is gone.
process.once('disconnect', () => process.exit(1))
prepare().catch(endsWith)
