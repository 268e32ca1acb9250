import { existsSync, readFileSync } from 'node:fs'
import { median, ms, row, times } from '../measure.ts'
import { type Asked, QUESTIONS } from '../questions.ts'
import { BARE_FACTS, servingNeo4jGraphQL } from './serving.ts'

type Ask = (asked: Pick<Asked, 'query' | 'variables'>, round: number) => Promise<Buffer>
const ROUNDS = 30
const WARM = 15
/** Of the clock by which Linux counts what a process has worked. */
const TICK_MS = 10

/** What we ask and what `@neo4j/graphql` needs for the bare facts of it, in turns on the same server, so that whatever else the machine does slows both. */
export async function besideNeo4jGraphQL({ uri, pid }: { uri: string; pid: number }, ask: Ask): Promise<string[]> {
  const library = await servingNeo4jGraphQL(uri)
  const heads = ['question', 'ours, uncached', 'theirs', 'ours to theirs', 'processor, ours', 'theirs', 'ours to theirs']
  const lines = [row(...heads), row(...heads.map(() => '---'))]
  // Far from the rounds of other measurements, whose answers are kept.
  let round = 1_000_000
  for (const question of QUESTIONS) {
    const bare = BARE_FACTS[question.name]
    if (!bare) throw new Error(`No bare facts are written down for ${question.name}`)
    const [ours, theirs] = [() => ask(question, round++), () => library.ask(bare)].map((answer) => measured(answer, pid))
    for (let i = 0; i < WARM + ROUNDS; i += 1) for (const one of [ours, theirs]) await one?.go(i >= WARM)
    const [own, their] = [ours, theirs].map((one) => one?.taken() ?? { wall: 0, work: 0 })
    if (!own || !their) continue
    lines.push(
      row(
        question.name,
        ms(own.wall),
        ms(their.wall),
        times(own.wall / their.wall),
        ms(own.work),
        ms(their.work),
        times(own.work / their.work),
      ),
    )
  }
  await library.stop()
  return lines
}

/** Measures answers: the median of how long they took, and what this process and the database worked for one on average. */
function measured(answer: () => Promise<Buffer>, pid: number) {
  const taken: number[] = []
  let worked = 0
  return {
    async go(counts: boolean) {
      const [begun, before] = [performance.now(), work(pid)]
      const body = await answer()
      if (body.includes('"errors"')) throw new Error(body.toString().slice(0, 500))
      if (!counts) return
      taken.push(performance.now() - begun)
      worked += work(pid) - before
    },
    taken: () => ({ wall: median(taken), work: worked / taken.length }),
  }
}

function work(pid: number): number {
  const { user, system } = process.cpuUsage()
  const file = `/proc/${pid}/stat`
  const fields = existsSync(file)
    ? readFileSync(file, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
    : []
  return (user + system) / 1000 + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK_MS
}
