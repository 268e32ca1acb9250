import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import { createNeo4jStore } from '../../server/graph/neo4j.ts'
import type { TestGraph } from './engines.ts'
import { markedDataset } from './engines-contents.ts'

/** A program of its own that loads a marked graph, and dies at the step it is told to, as if by a power cut. */
export interface LoaderTask {
  settings: TestGraph['settings']
  mark: string
  dieAt: string | null
  busyForMs?: number
}

const { settings, mark, dieAt, busyForMs } = JSON.parse(process.argv[2] ?? '') as LoaderTask
const atStep = (step: string) => {
  console.log(step)
  if (step === dieAt) process.kill(process.pid, 'SIGKILL')
}
const store =
  'graphDir' in settings
    ? createGrafeoStore({ graphDir: settings.graphDir, atStep })
    : createNeo4jStore({ ...settings.neo4j, atStep, busyForMs })
const dataset = markedDataset(mark)
console.log('begin')
await store.load(dataset)
await store.close()
