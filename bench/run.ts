import { cpus, totalmem } from 'node:os'
import { build } from '../server/ingest/index.ts'
import { type Engine, grafeoEngine, neo4jEngine } from './engines.ts'
import { measureGrowth } from './growth.ts'
import { measureMap } from './map.ts'
import { median, ms, row, time, times } from './measure.ts'
import { besideNeo4jGraphQL } from './neo4j-graphql/compare.ts'
import { measurePages } from './pages.ts'
import { QUESTIONS } from './questions.ts'
import { measureReading } from './reading.ts'
import { measureLinear } from './reading-linear.ts'
import { measureScenarios, SCENARIO_HEAD } from './scenarios.ts'
import { listening, type Statement, serving } from './serving.ts'

const begun = performance.now()
const { dataset } = await build('data')
const building = performance.now() - begun
const size = `${dataset.nodes.length} things and ${dataset.links.length} links`
const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
console.log(`Measured on ${machine}; release ${dataset.release.id} with ${size}. Medians.\n`)

const loads = [row('engine', 'load', 'again', 'written again'), row('---', '---', '---', '---')]
const answers = [
  row('engine', 'question', 'statements', 'raw', 'GraphQL uncached', 'to raw', 'again', 'requests a second to raw'),
  row('---', '---', '---', '---', '---', '---', '---', '---'),
]

const beside: string[] = []

async function measure(engine: Engine) {
  const [load] = await time(() => engine.store.load(dataset), 1, 0)
  let written = 0
  const again = await time(
    async () => {
      const report = await engine.store.load(dataset)
      written += report.nodesWritten + report.linksWritten + report.nodesDeleted + report.linksDeleted
    },
    5,
    0,
  )
  loads.push(row(engine.name, ms(load ?? 0), ms(median(again)), String(written)))

  const store = listening(engine.store)
  const server = await serving(store)
  for (const question of QUESTIONS) {
    const statements: Statement[] = []
    store.into = statements
    await server.ask(question, -1)
    store.into = null
    const raw = median(await time(() => engine.raw(statements), 30, 10))
    const uncached = median(await time((round) => server.ask(question, round), 30, 10))
    const cached = median(await time(() => server.ask(question), 200, 20))
    answers.push(
      row(
        engine.name,
        question.name,
        String(statements.length),
        ms(raw),
        ms(uncached),
        times(uncached / raw),
        ms(cached),
        times(raw / cached),
      ),
    )
  }
  if (engine.server) beside.push(...(await besideNeo4jGraphQL(engine.server, server.ask)))
  await server.stop()
  await engine.stop()
}

/** All parts, or the one that is named: `npm run bench -- growth`. */
const [only] = process.argv.slice(2)
const wanted = (part: string) => only === undefined || only === part
if (wanted('engines')) {
  await measure(await grafeoEngine())
  await measure(await neo4jEngine())
  console.log(`## Load\n\n${loads.join('\n')}\n\n## Answers\n\n${answers.join('\n')}\n`)
  console.log(`## Beside @neo4j/graphql\n\n${beside.join('\n')}\n`)
}
if (wanted('scenarios')) {
  const lines = [...SCENARIO_HEAD]
  for (const start of [grafeoEngine, neo4jEngine]) {
    const engine = await start()
    await engine.store.load(dataset)
    lines.push(...(await measureScenarios(engine)))
    await engine.stop()
  }
  console.log(`## Between two States\n\n${lines.join('\n')}\n`)
}
if (wanted('pages')) console.log(`## Pages\n\n${(await measurePages()).join('\n')}\n`)
if (wanted('map')) console.log(`## The map\n\n${(await measureMap()).join('\n')}\n`)
if (wanted('reading'))
  console.log(`## Reading official texts\n\n${(await measureReading()).join('\n')}\n\n${(await measureLinear()).join('\n')}\n`)
if (wanted('growth')) {
  const built = `The graph is built from \`data/\` in ${(building / 1000).toFixed(1)} s.`
  console.log(`## Growth\n\n${built}\n\n${(await measureGrowth(dataset)).join('\n')}\n`)
}
process.exit(0)
