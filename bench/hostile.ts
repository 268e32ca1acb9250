import { complaintAbout } from '../tests/support/hostile-answers.ts'
import { type HostileRequest, hostileRequests } from '../tests/support/hostile-requests.ts'
import { largeRequests } from './large-requests.ts'
import { row } from './measure.ts'
import { ownServer } from './own-server.ts'

/**
 * What no client should send, to the product in a process of its own: `npm run hostile` asks 10,000 large documents and watches memory and
 * time, then 10,000 requests of all kinds and looks at each answer. `npm run hostile -- 500 7` takes 500 of each, by seed 7.
 */
const [count = 10_000, seed = 2026] = process.argv.slice(2).map(Number)
const HEAP_MB = 512
const MOST_MS = 200

/** Things that are held, in place of those of the small data that tests make. */
const HELD: Record<string, string> = {
  'demo/one': 'uncc/final',
  'yardstick/all': 'yardstick/necessary-proportionate',
  'safeguard/judge': 'safeguard/prior-authorisation',
  'state/AAA': 'state/AUS',
}
const ofWhatIsHeld = (text: string) =>
  Object.entries(HELD).reduce(
    (all, [id, held]) => all.replaceAll(id, held).replaceAll(encodeURIComponent(id), encodeURIComponent(held)),
    text,
  )

const server = await ownServer(HEAP_MB)
console.log(`Heap of ${HEAP_MB} MB, seed ${seed}. At rest: ${Math.round(await server.residentMb())} MB resident.\n`)
const complaints: string[] = []

interface Taken {
  /** Milliseconds from question to answer, which other programs on the machine lengthen. */
  took: number
  /** Milliseconds of the processor in the thread that answers; the time from question to answer where the system does not say. */
  worked: number
  request: HostileRequest
}

async function ask(made: HostileRequest): Promise<Taken> {
  const request = { ...made, path: ofWhatIsHeld(made.path), body: ofWhatIsHeld(made.body) }
  const [begun, before] = [performance.now(), server.worked()]
  const complaint = await server.ask(request.path, request).then(
    (got) => complaintAbout(request, got),
    (error: Error) => `no answer: ${error.message}`,
  )
  const [took, after] = [performance.now() - begun, server.worked()]
  if (complaint) complaints.push(`${complaint}\n  ${request.method} ${request.path.slice(0, 200)} ${request.body.slice(0, 300)}`)
  return { took, worked: before !== null && after !== null ? after - before : took, request }
}

/** Asks all, and says after each fifth how much memory the server has and how long it took. */
async function askAll(what: string, requests: Generator<HostileRequest, undefined>) {
  const heads = [what, 'resident', 'median', '99 of 100 within', 'longest', `worked over ${MOST_MS} ms`]
  console.log(`${row(...heads)}\n${row(...heads.map(() => '---'))}`)
  const fifth = Math.ceil(count / 5)
  for (let done = 0; done < count; done += fifth) {
    const taken: Taken[] = []
    for (let i = done; i < Math.min(done + fifth, count); i += 1) {
      const { value } = requests.next()
      if (value) taken.push(await ask(value))
    }
    const place = (of: 'took' | 'worked', share: number) =>
      taken.map((t) => t[of]).sort((a, b) => a - b)[Math.floor((taken.length - 1) * share)] ?? 0
    const both = (share: number) => `${place('worked', share).toFixed(1)} (${place('took', share).toFixed(1)}) ms`
    const over = taken.filter(({ worked }) => worked > MOST_MS)
    console.log(
      row(String(done + taken.length), `${Math.round(await server.residentMb())} MB`, both(0.5), both(0.99), both(1), String(over.length)),
    )
    if (process.env.SHOW)
      for (const { worked, request } of over.slice(0, 5))
        console.log(`   ${Math.round(worked)} ms: ${request.path.slice(0, 80)} ${request.body.slice(0, 160)}`)
  }
}

console.log('Times are of the processor in the thread that answers; in brackets, from question to answer.\n')
await askAll('large documents', largeRequests(seed, count))
console.log()
await askAll('requests of all kinds', hostileRequests(seed, count))
console.log(`\n${complaints.length} complaints; ${server.isAlive() ? 'alive' : 'DEAD'}.`)
console.log(complaints.slice(0, 20).join('\n'))
await server.stop()
process.exit(complaints.length === 0 ? 0 : 1)
