import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { saysRelease } from '../../server/report-start.ts'
import { markedDataset } from '../support/engines-contents.ts'
import { small } from '../support/engines-data.ts'
import { runLoader } from '../support/engines-killed.ts'

let folder: string
let open: GraphStore[]
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'counterpoise-folder-'))
  open = []
})
afterEach(async () => {
  await Promise.all(open.map((s) => s.close()))
  rmSync(folder, { recursive: true, force: true })
})
const storeIn = (graphDir: string) => {
  const opened = createGrafeoStore({ graphDir })
  open.push(opened)
  return opened
}
const release = (store: GraphStore) => store.reading(async (reader) => reader.release.id)

describe('a folder that is none', () => {
  it.each([
    ['a file', 'file', 'is a file, and GRAPH_DIR must be a folder'],
    ['below a file', 'file/graph', 'lies below a file'],
  ])('%s is named with the way on', async (_, name, sentence) => {
    writeFileSync(path.join(folder, 'file'), 'mine')
    const store = storeIn(path.join(folder, name))
    expect(await store.health()).toMatchObject({ trouble: expect.stringContaining('npm run ingest') })
    await expect(store.load(small())).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining(sentence) })
    expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('mine')
  })

  it('is not emptied of what is not the graph', async () => {
    mkdirSync(path.join(folder, 'photos'))
    for (const name of ['notes.txt', 'photos/one.jpg', 'release.grafeo', '.profile']) writeFileSync(path.join(folder, name), 'mine')
    const store = storeIn(folder)
    for (const mark of ['a', 'bb', 'ccc']) await store.load(markedDataset(mark))
    expect(readdirSync(folder, { recursive: true })).toEqual(
      expect.arrayContaining(['notes.txt', 'photos/one.jpg', 'release.grafeo', '.profile']),
    )
  })
})

describe('a pointer that is none', () => {
  const { id, builtAt, format } = small().release
  it.each([
    '{}',
    '[]',
    'null',
    '7',
    '"current"',
    '',
    '\u0000',
    JSON.stringify({ file: 'r-0.grafeo', engine: 'Grafeo 0.6.0' }),
    JSON.stringify({ file: 'r-0.grafeo', engine: 'Grafeo 0.6.0', release: {} }),
    JSON.stringify({ file: 'r-0.grafeo', engine: 'Grafeo 0.6.0', release: { id, builtAt, format } }),
    JSON.stringify({ file: 'r-0.grafeo', engine: 'Grafeo 0.6.0', release: { id, builtAt, format, counts: [] } }),
    JSON.stringify({ file: '../r-0.grafeo', engine: 'Grafeo 0.6.0', release: small().release }),
    JSON.stringify({ file: ['r-0.grafeo'], engine: 'Grafeo 0.6.0', release: small().release }),
  ])('%j counts as nothing loaded, and the next load puts it right', async (text) => {
    writeFileSync(path.join(folder, 'current.json'), text)
    const store = storeIn(folder)
    const health = await store.health()
    expect(health).toMatchObject({ release: null, trouble: 'No data is loaded yet. Run: npm run ingest' })
    expect(saysRelease(health.engine, health.release)).toContain('Nothing is loaded')
    expect(await store.generation()).toBe('')
    expect(await store.load(small())).toMatchObject({ changed: true })
    expect(await release(store)).toBe(id)
  })

  it('is said with a sentence where a folder has its name', async () => {
    mkdirSync(path.join(folder, 'current.json'))
    await expect(storeIn(folder).load(small())).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('Remove it'),
    })
  })
})

it('is served from, and nothing is written to it, where it holds what is asked for', async () => {
  await storeIn(folder).load(small())
  rmSync(path.join(folder, 'load.lock'))
  const state = () =>
    readdirSync(folder).map((name) => [name, statSync(path.join(folder, name)).mtimeMs, statSync(path.join(folder, name)).size])
  const before = state()
  const folderBefore = statSync(folder).mtimeMs
  const store = storeIn(folder)
  expect(await store.load(small())).toMatchObject({ changed: false })
  expect(await release(store)).toBe(small().release.id)
  expect(state()).toEqual(before)
  expect(statSync(folder).mtimeMs).toBe(folderBefore)
})

it('takes two first loads at once: one loads, the other waits for it, and both serve', async () => {
  const [one, two] = [storeIn(folder), storeIn(folder)]
  const mark = markedDataset('a')
  const [first, second, third] = await Promise.all([
    one.load(mark),
    two.load(mark),
    runLoader({ settings: { graphDir: folder }, mark: 'a', dieAt: null }),
  ])
  expect([first.changed, second.changed].filter(Boolean).length).toBeLessThan(2)
  expect(third.steps[0] ?? 'nothing to do').toMatch(/^(locked|nothing to do)$/)
  expect(await Promise.all([release(one), release(two)])).toEqual([mark.release.id, mark.release.id])
})

/** A small disk of its own, as a user may mount one for a process and its children; between the programs it may be mounted otherwise. */
const onSmallDisk = (...steps: string[]) => {
  const asCommand = (step: string) =>
    step.startsWith('mount ') ? step : `${process.execPath} --import tsx --input-type=module -e '${BEGIN}${step}'`
  const script = [`mount -t tmpfs -o size=3m tmpfs ${folder}`, ...steps.map(asCommand)].join(' && ')
  const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script.replaceAll('FOLDER', folder)], { encoding: 'utf8' })
  return { stderr, said: stdout.trim() === '' ? null : JSON.parse(stdout) }
}
const BEGIN = `
  const { createGrafeoStore } = await import("./server/graph/grafeo.ts")
  const { randomDataset } = await import("./tests/support/engines-random.ts")
  const { readdirSync } = await import("node:fs")
  const graphDir = "FOLDER"
  const store = createGrafeoStore({ graphDir })
  const small = randomDataset(1, 5)
  const served = () => store.reading(async (reader) => reader.release.id === small.release.id)
  const refused = (dataset) => store.load(dataset).then(() => "loaded", ({ code, message }) => ({ code, message }))
`
const mayMount = spawnSync('unshare', ['-rm', 'sh', '-c', `mount -t tmpfs -o size=100k tmpfs ${tmpdir()}`]).status === 0
if (!mayMount) console.warn('Left out: the tests on a full and on a read-only disk, because no disk can be mounted here.')

describe.skipIf(!mayMount)('a disk', () => {
  it('that is full is named, nothing half-built stays on it, and what was loaded is still served', () => {
    const { said, stderr } = onSmallDisk(`
      await store.load(small)
      const full = await refused(randomDataset(2, 4000))
      const left = readdirSync(graphDir).filter((name) => name.startsWith("building-"))
      console.log(JSON.stringify({ full, left, served: await served(), next: (await store.load(randomDataset(3, 6))).changed }))`)
    expect(stderr).toBe('')
    expect(said).toEqual({
      full: { code: 'UNAVAILABLE', message: expect.stringMatching(/^The disk of .* is full; .*Make room/) },
      left: [],
      served: true,
      next: true,
    })
  })

  it('that is read-only serves the data it has, and says so of other data', () => {
    const { said, stderr } = onSmallDisk(
      'await store.load(small)',
      `mount -o remount,ro ${folder}`,
      `const same = (await store.load(small)).changed
      console.log(JSON.stringify({ same, served: await served(), other: await refused(randomDataset(2, 6)) }))`,
    )
    expect(stderr).toBe('')
    expect(said).toEqual({ same: false, served: true, other: { code: 'UNAVAILABLE', message: expect.stringMatching(/is read-only/) } })
  })
})
