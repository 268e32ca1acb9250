import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import { grafeo } from '../../server/graph/grafeo-file.ts'
import { openStore } from '../../server/graph/open.ts'
import type { GraphStore, Reader } from '../../server/graph/store.ts'
import { datasetOf, small, smallLinks, smallNodes } from '../support/engines-data.ts'

let graphDir: string
let open: GraphStore[]
beforeEach(() => {
  graphDir = mkdtempSync(path.join(tmpdir(), 'counterpoise-graph-'))
  open = []
})
afterEach(async () => {
  await Promise.all(open.map((s) => s.close()))
  rmSync(graphDir, { recursive: true, force: true })
})
const store = (atStep?: (step: string) => unknown) => {
  const opened = createGrafeoStore({ graphDir, ...(atStep && { atStep }) })
  open.push(opened)
  return opened
}
const other = () =>
  datasetOf(
    smallNodes().filter((n) => n.id !== 'gap/annex'),
    smallLinks().filter((l) => l.type !== 'TOUCHES'),
  )
const third = () =>
  datasetOf(
    smallNodes(),
    smallLinks().filter((l) => l.type !== 'TOUCHES'),
  )
const gaps = (reader: Reader) => reader.run('things-by-kind', { kinds: ['gap'] })
const graphFiles = () => readdirSync(graphDir).filter((name) => name.endsWith('.grafeo'))
const pointer = () => JSON.parse(readFileSync(path.join(graphDir, 'current.json'), 'utf8'))

describe('the folder of the embedded engine', () => {
  it('keeps the file that is read and the one before it, and nothing of loads that failed', async () => {
    const s = store()
    await s.load(small())
    await s.load(other())
    writeFileSync(path.join(graphDir, 'building-r-0.grafeo'), 'left behind')
    await s.load(third())
    await s.load(small())
    expect(
      graphFiles()
        .map((f) => f.slice(0, 14))
        .sort(),
    ).toEqual([small(), third()].map((d) => d.release.id).sort())
    expect(readdirSync(graphDir).sort()).toEqual(['current.json', 'load.lock', ...graphFiles()].sort())
    expect(await s.reading(gaps)).toHaveLength(1)
  })

  it('is read by several processes at once, and loaded by one while another reads', async () => {
    const s = store()
    await s.load(small())
    await s.reading(gaps)
    const program = `
      const { createGrafeoStore } = await import('./server/graph/grafeo.ts')
      const { other } = JSON.parse(process.argv[1])
      const store = createGrafeoStore({ graphDir: ${JSON.stringify(graphDir)} })
      const before = await store.reading((r) => r.run('things-by-kind', { kinds: ['gap'] }))
      await store.load(other)
      console.log(before.length, (await store.health()).release.id)`
    const args = ['--import', 'tsx', '--input-type=module', '-e', program, JSON.stringify({ other: other() })]
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect([stdout.trim(), stderr]).toEqual([`1 ${other().release.id}`, ''])
    expect(await s.reading(gaps)).toHaveLength(0)
  })

  it('lets one load in at a time, with a sentence for another that has waited long enough', async () => {
    const second = createGrafeoStore({ graphDir, patienceMs: 0 })
    open.push(second)
    let refused: unknown
    const first = store(async (step) => {
      if (step === 'built') refused = await second.load(other()).catch((error: unknown) => error)
    })
    expect(await first.load(small())).toMatchObject({ changed: true })
    expect(refused).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('Another load'),
      details: { retryAfterSeconds: 5 },
    })
    expect(await second.load(other())).toMatchObject({ changed: true })
  })
})

describe('a release that is replaced while it is read', () => {
  it('is read to the end by who began with it, then closed; who begins later reads the new one', async () => {
    const s = store()
    await s.load(small())
    await s.reading(async (reader) => {
      expect(await gaps(reader)).toHaveLength(1)
      await s.load(other())
      expect(await s.reading(gaps)).toHaveLength(0)
      await s.load(third())
      await s.load(other())
      expect(existsSync(path.join(graphDir, pointer().file))).toBe(true)
      expect([reader.release.id, (await gaps(reader)).length]).toEqual([small().release.id, 1])
    })
    expect(await s.reading(gaps)).toHaveLength(0)
  })

  it('ends no operation when the store is closed meanwhile, and lets none begin', async () => {
    const s = store()
    await s.load(small())
    await s.reading(async (reader) => {
      await s.close()
      expect(await gaps(reader)).toHaveLength(1)
    })
    await expect(s.reading(gaps)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })
})

describe('a file that cannot be served', () => {
  const damage: [string, RegExp, () => void][] = [
    [
      'was written by another version of the engine',
      /written by Grafeo 0\.5\.9.*npm run ingest/,
      () => {
        writeFileSync(path.join(graphDir, 'current.json'), JSON.stringify({ ...pointer(), engine: 'Grafeo 0.5.9' }))
      },
    ],
    ['is gone', /gone.*npm run ingest/, () => rmSync(path.join(graphDir, pointer().file))],
    ['is damaged', /damaged.*npm run ingest/, () => truncateSync(path.join(graphDir, pointer().file), 100)],
    ['is not named', /npm run ingest/, () => writeFileSync(path.join(graphDir, 'current.json'), '{"fi')],
  ]
  it.each(damage)('because it %s says so, and the next load builds it again', async (_, sentence, doDamage) => {
    await store().load(small())
    doDamage()
    const s = store()
    await expect(s.reading(gaps)).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringMatching(sentence) })
    expect(await s.load(small())).toMatchObject({ changed: true })
    expect((await s.health()).trouble).toBeNull()
    expect(await s.reading(gaps)).toHaveLength(1)
  })
})

describe('an engine that cannot stop a statement', () => {
  const forever = () => new Promise<never>(() => {})

  it('answers TIMEOUT in time, and runs nothing more for who was late', async () => {
    const s = store()
    await s.load(small())
    let afterwards: Promise<unknown> = Promise.resolve()
    const late = s.reading(
      async (reader) => {
        await sleep(150)
        afterwards = gaps(reader).catch((error: unknown) => error)
        return afterwards
      },
      { timeoutMs: 50 },
    )
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('0.1 seconds') })
    await sleep(200)
    expect(await afterwards).toMatchObject({ code: 'TIMEOUT' })
  })

  it('takes nothing new while four answers have worked long, be it for nobody', async () => {
    let worked = 0
    const s = createGrafeoStore({ graphDir, worked: () => worked })
    open.push(s)
    await s.load(small())
    const long = [1, 2, 3, 4].map(() => s.reading(forever, { timeoutMs: 50 }).catch(() => {}))
    expect(await s.reading(gaps)).toHaveLength(1)
    await Promise.all(long)
    expect(await s.reading(gaps), 'who only waits does no work').toHaveLength(1)
    worked = 2_400
    await expect(s.reading(gaps)).rejects.toMatchObject({ code: 'UNAVAILABLE', details: { retryAfterSeconds: 2 } })
  })
})

describe('opening', () => {
  it('names Neo4j as the way where the platform has no binary', async () => {
    const missing = () => Promise.reject(new Error('Cannot find native binding'))
    await expect(grafeo(missing)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/no build for .*NEO4J_URI.*Neo4j/),
    })
  })

  it('chooses the engine by the settings', async () => {
    const embedded = await openStore({ graphDir, neo4j: null })
    const server = await openStore({ graphDir, neo4j: { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: '', database: 'neo4j' } })
    open.push(embedded, server)
    expect(embedded.engine).toBe('Grafeo 0.6.0')
    expect(await server.health()).toEqual({ engine: 'Neo4j', release: null, trouble: expect.stringContaining('does not answer') })
    await expect(server.reading(gaps)).rejects.toMatchObject({ code: 'UNAVAILABLE', details: { retryAfterSeconds: 5 } })
  })
})
