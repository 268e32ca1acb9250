import type { GraphStore } from '../graph/store.ts'
import { text } from './reply.ts'

/** Ready means: there is a graph of the format this program reads, and it is not about to stop. */
export async function readiness(store: GraphStore, stopping: boolean) {
  if (stopping) return { status: 503, body: text('Stopping.') }
  const { engine, release, trouble } = await store.health()
  if (trouble) return { status: 503, body: text(trouble) }
  return { status: 200, body: text(`Ready: release ${release?.id} on ${engine}.`) }
}
