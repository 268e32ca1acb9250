import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { COMMANDS } from '../../server/cli/main.ts'
import { loadedStore } from '../support/api.ts'
import { serverOver, type TestServer } from '../support/api-server.ts'

const GRAPH_DIR = mkdtempSync(path.join(tmpdir(), 'counterpoise-cli-'))

let server: TestServer
beforeAll(async () => {
  server = await serverOver(await loadedStore(path.resolve('data')))
  server.ready()
}, 240_000)
afterAll(() => server.close())

interface Ended {
  code: number
  out: string
  err: string
}
/** The command against a running server, as whoever has one asks it: nothing is loaded twice. */
const counterpoise = (...words: string[]) => alone(...words, ...(words.includes('--server') ? [] : ['--server', server.address]))
const alone = (...words: string[]) =>
  new Promise<Ended>((resolve) => {
    const env = { ...process.env, GRAPH_DIR }
    execFile(process.execPath, ['bin/counterpoise.mjs', ...words], { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })
const SLOW = { timeout: 240_000 }

it('says how it and each command is called, with examples', SLOW, async () => {
  const { code, out } = await counterpoise('--help')
  expect(code).toBe(0)
  for (const { name, summary } of COMMANDS) expect(out).toMatch(new RegExp(`${name} +${summary.slice(0, 12)}`))
  const helped = await counterpoise('ask', '--help')
  expect(helped.out).toMatch(/For example:\n {2}counterpoise ask/)
})

it('answers by itself where no server runs, and loads what it needs, which it says beside the answer', SLOW, async () => {
  const { code, out, err } = await alone('ask', 'whose-law-is-serious', '--json')
  expect(code).toBe(0)
  expect(err).toMatch(/^Loaded r-[0-9a-f]{12}/)
  expect(JSON.parse(out)).toEqual(JSON.parse((await counterpoise('ask', 'whose-law-is-serious', '--json')).out))
})

it('answers a question as text for people and as JSON for pipes, and nothing else on its output', SLOW, async () => {
  const forPeople = await counterpoise('ask', 'whose-law-is-serious')
  expect(forPeople).toMatchObject({ code: 0 })
  expect(forPeople.out).toMatch(/To cite it: r-[0-9a-f]{12}\/whose-law-is-serious;version=uncc%2Ffinal\n$/)
  const piped = await counterpoise('ask', 'whose-law-is-serious', '--json')
  const answer = JSON.parse(piped.out)
  const cited = await counterpoise('cite', answer.id, '--json')
  expect(JSON.parse(cited.out).cited?.answer ?? JSON.parse(cited.out).answer).toMatchObject({ rows: answer.rows })
  expect(cited.code).toBe(0)
})

it.each([
  ['compare', ['compare', 'uncc/zero', 'uncc/final'], /won, \d+ lost/],
  ['path', ['path', 'uncc/final/46', 'power/content-interception'], /art\. 46/],
  ['scenario', ['scenario', 'FRA', 'USA', 'mutual-legal-assistance', 'illegal-access'], /Budapest Convention: /],
])('answers %s', SLOW, async (_, words, says) => {
  const { code, out } = await counterpoise(...words)
  expect(code).toBe(0)
  expect(out).toMatch(says)
})

it.each([
  [1, ['path', 'uncc/final/46', 'state/FRA', '--most', '1'], /Nothing joins/],
  [1, ['cite', 'r-000000000000/whose-law-is-serious'], /is not held here/],
  [2, ['nothing'], /There is no command nothing/],
  [2, ['ask', 'no-such-question'], /no question question\/no-such-question/],
  [2, ['ask', 'verbs', 'version'], /name=value/],
  [2, ['ask', 'verbs', 'version=no/such'], /args\.version/],
  [2, ['ask', '--colour'], /--colour/],
  [2, ['scenario', 'FRA', 'USA'], /It needs who asks/],
  [3, ['ask', '--server', 'http://127.0.0.1:9'], /Nothing answers at/],
])('ends with %i for %j', SLOW, async (wanted, words, says) => {
  const { code, out, err } = await counterpoise(...words)
  expect(out + err).toMatch(says)
  expect(code).toBe(wanted)
})
