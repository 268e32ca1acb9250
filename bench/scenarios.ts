import { ScenarioDocument } from '../client/api/generated/graphql.ts'
import { filesOf, readData } from '../server/ingest/read.ts'
import type { Engine } from './engines.ts'
import { at, ms, row, times } from './measure.ts'
import type { Asked } from './questions.ts'
import { listening, type Statement, serving } from './serving.ts'

const PAIRS: Asked = {
  name: 'pairs of all States, all mechanisms',
  query: `query ($on: Date!) { pairs(on: $on, first: 100) {
    totalCount edges { node { a { id name } b { id name } bases { mechanism { id name } instruments { id } } } } } }`,
  variables: { on: '2026-04-01' },
}
const enumOf = (value: unknown) => (typeof value === 'string' ? value.toUpperCase() : value)

/** Every worked scenario, asked as its page asks it. */
async function workedScenarios(): Promise<Asked[]> {
  const { files } = await readData('data')
  return filesOf(files, 'scenario-questions').flatMap((file) =>
    file.value.questions.map(({ id, facts, ...rest }) => ({
      name: id,
      query: ScenarioDocument.toString(),
      variables: { input: { ...rest, ...Object.fromEntries(Object.entries(facts).map(([k, v]) => [k, enumOf(v)])) } },
    })),
  )
}

interface Taken {
  wall: number[]
  processor: number[]
}
/** Wall and processor time of each of some pieces of work, one after another. */
async function taken(work: (() => Promise<unknown>)[]): Promise<Taken> {
  const wall: number[] = []
  const processor: number[] = []
  for (const each of work) {
    const [start, used] = [performance.now(), process.cpuUsage()]
    await each()
    const { user, system } = process.cpuUsage(used)
    wall.push(performance.now() - start)
    processor.push((user + system) / 1000)
  }
  return { wall, processor }
}
const both = ({ wall, processor }: Taken, share: number) => `${ms(at(wall, share))} (${ms(at(processor, share))})`

export const SCENARIO_HEAD = [
  row('engine', 'question', 'statements at most', 'raw, median', 'uncached, median', '95th of 100', 'to raw'),
  row('---', '---', '---', '---', '---', '---', '---'),
]

/** The worked scenarios and all pairs over one engine that is loaded. In brackets the processor time of this process. */
export async function measureScenarios(engine: Engine): Promise<string[]> {
  const store = listening(engine.store)
  const server = await serving(store)
  const scenarios = await workedScenarios()
  const lines: string[] = []
  const sets: [string, Asked[]][] = [
    [`${scenarios.length} worked scenarios`, scenarios],
    [PAIRS.name, Array.from({ length: 20 }, () => PAIRS)],
  ]
  let round = 0
  for (const [name, asked] of sets) {
    const statements: Statement[][] = []
    for (const question of asked) {
      const heard: Statement[] = []
      store.into = heard
      await server.ask(question, round++)
      statements.push(heard)
    }
    store.into = null
    const raw = await taken(statements.map((run) => () => engine.raw(run)))
    const uncached = await taken(asked.map((question) => () => server.ask(question, round++)))
    lines.push(
      row(
        engine.name,
        name,
        String(Math.max(...statements.map((run) => run.length))),
        both(raw, 0.5),
        both(uncached, 0.5),
        both(uncached, 0.95),
        times(at(uncached.wall, 0.5) / at(raw.wall, 0.5)),
      ),
    )
  }
  await server.stop()
  return lines
}
