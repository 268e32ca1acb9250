import { afterAll, beforeEach, expect, it } from 'vitest'
import type { GraphStore } from '../../server/graph/store.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import { onEachEngine, type TestGraph } from '../support/engines.ts'
import { contentsFor, contentsOf } from '../support/engines-contents.ts'
import { datasetOf, link, node, small, smallLinks, smallNodes } from '../support/engines-data.ts'
import { randomDataset } from '../support/engines-random.ts'

const stores: GraphStore[] = []
afterAll(() => Promise.all(stores.map((s) => s.close())))
const ids = ({ nodes }: GraphDataset) => nodes.map((n) => n.id)
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'OK',
    (e: { code?: string }) => e.code,
  )

onEachEngine((engine) => {
  let graph: TestGraph
  let store: GraphStore
  beforeEach(async () => {
    graph = await engine.emptyGraph()
    store = graph.open()
    stores.push(store)
  })

  it('says that nothing is loaded, and how to load', async () => {
    const health = await store.health()
    expect(health).toMatchObject({ release: null, trouble: expect.stringContaining('npm run ingest') })
    await expect(store.reading((r) => r.run('searchable-things'))).rejects.toMatchObject({ code: 'UNAVAILABLE', message: health.trouble })
  })

  it('answers as a person would who knows the treaty', async () => {
    await store.load(small())
    expect(await store.health()).toMatchObject({ trouble: null, release: { id: small().release.id, counts: { things: { total: 11 } } } })
    expect(store.engine).toMatch(/^(Grafeo 0\.6\.0|Neo4j \d+\.\d+)/)
    await store.reading(async ({ run, release }) => {
      expect(release).toEqual(small().release)
      expect(await run('degrees', { ids: ['demo/one/2'] })).toEqual([{ id: 'demo/one/2', degree: 6 }])
      expect(await run('provision-exists', { id: 'demo/one/3' })).toEqual([])
      expect((await run('measures-of-versions', { ids: ['demo/one'] })).map(({ text, id, type }) => ({ text, id, type }))).toEqual([
        { text: 'demo/one', id: 'demo/one/2', type: 'GRANTS' },
      ])
      expect(await run('instrument-figures')).toEqual([
        { instrument: 'demo', what: 'articles', total: 2 },
        { instrument: 'demo', what: 'gaps', total: 1 },
        { instrument: 'demo', what: 'measures', total: 1 },
      ])
      const below = await run('provisions-below', { divisions: [], articles: ['demo/one/1'], props: ['id', 'nothing'] })
      expect(below).toEqual([{ node: ['demo/one/1/1', null] }])
      const [opens] = await run<{ link: object }>('links-by-id', {
        wanted: [{ id: 'link/open-to/demo/one/2/to/power/listening', from: 'demo/one/2' }],
      })
      expect(opens?.link).toMatchObject({ maxPenaltyAtLeast: 4, transnational: false, share: 0.5 })
    })
  })

  it('gives back what was loaded, value by value', async () => {
    const dataset = randomDataset(3, 20)
    const report = await store.load(dataset)
    expect(report).toMatchObject({
      changed: true,
      nodesWritten: dataset.nodes.length,
      linksWritten: dataset.links.length,
      nodesDeleted: 0,
      linksDeleted: 0,
    })
    expect(await contentsOf(store, ids(dataset))).toEqual(contentsFor(dataset))
  })

  it('writes nothing for the same input, also from another process', async () => {
    const { release } = await store.load(small())
    const generation = await store.generation()
    const later = { ...small(), release: { ...small().release, builtAt: '2030-01-01T00:00:00.000Z' } }
    const other = graph.open()
    stores.push(other)
    for (const s of [store, other])
      expect(await s.load(later)).toEqual({ release, changed: false, nodesWritten: 0, nodesDeleted: 0, linksWritten: 0, linksDeleted: 0 })
    expect(await store.generation()).toBe(generation)
    expect(generation).not.toBe('')
  })

  it('turns one graph into the next: things and links gone, new, changed, and of another kind', async () => {
    await store.load(small())
    const generation = await store.generation()
    const nodes = smallNodes().filter((n) => n.id !== 'gap/annex' && n.id !== 'safeguard/overseer')
    const absence = nodes.findIndex((n) => n.label === 'Absence')
    nodes.splice(absence, 1, node('Right', 'right/privacy'), node('Offence', 'safeguard/overseer', { class: true }))
    const links = smallLinks()
      .filter((l) => !['TOUCHES', 'LACKS', 'COVERS'].includes(l.type))
      .map((l) => (l.type === 'PROVIDES' ? { ...l, props: { ...l.props, strength: 'optional' } } : l))
    const next = datasetOf(nodes, [...links, link('SECURED_BY', 'right/privacy', 'demo/one/1')])

    const report = await store.load(next)
    const everything = { nodesWritten: nodes.length, linksWritten: next.links.length, nodesDeleted: 0, linksDeleted: 0 }
    const difference = { nodesWritten: 2, nodesDeleted: 2, linksWritten: 2, linksDeleted: 3 }
    // A new file is written whole; a server is told the difference.
    expect(report).toMatchObject(engine.name === 'Grafeo' ? everything : difference)
    expect(await contentsOf(store, [...ids(small()), ...ids(next)])).toEqual(contentsFor(next))
    expect(await store.reading((r) => r.run('treaty-safeguards', { ids: ['demo/one'] }))).toEqual([])
    expect(await store.generation()).not.toBe(generation)
  })

  it('takes texts that a user supplied as a change, though the release keeps its id', async () => {
    await store.load(small())
    const withTexts = datasetOf(smallNodes(), smallLinks(), 'sha256:1')
    withTexts.release.id = small().release.id
    expect(await store.load(withTexts)).toMatchObject({ changed: true, release: { overlay: 'sha256:1' } })
    expect(await store.load(withTexts)).toMatchObject({ changed: false })
  })

  it.each<[string, () => GraphDataset]>([
    ['a link that leads nowhere', () => datasetOf(smallNodes(), [...smallLinks(), link('REFERS_TO', 'demo/one/1', 'demo/one/9')])],
    ['two things of one id', () => datasetOf([...smallNodes(), node('Power', 'power/listening')], smallLinks())],
    [
      'a statement without a basis',
      () =>
        datasetOf(
          smallNodes(),
          smallLinks().map((l) => (l.type === 'GRANTS' ? { ...l, props: { id: l.id } } : l)),
        ),
    ],
    [
      'a provision that is part of nothing',
      () =>
        datasetOf(
          smallNodes(),
          smallLinks().filter((l) => l.from !== 'demo/one/2/1'),
        ),
    ],
    [
      'a version of no instrument',
      () =>
        datasetOf(
          smallNodes(),
          smallLinks().filter((l) => l.type !== 'OF'),
        ),
    ],
    [
      'an absence of nothing',
      () =>
        datasetOf(
          smallNodes(),
          smallLinks().filter((l) => l.type !== 'LACKS'),
        ),
    ],
    ['two links of one id', () => datasetOf(smallNodes(), [...smallLinks(), ...smallLinks().filter((l) => l.type === 'GRANTS')])],
  ])('keeps the old graph when a load fails: %s', async (_, bad) => {
    await store.load(small())
    const generation = await store.generation()
    await expect(store.load(bad())).rejects.toThrow()
    expect(await contentsOf(store, ids(small()))).toEqual(contentsFor(small()))
    expect(await store.generation()).toBe(generation)
    const next = datasetOf(smallNodes(), smallLinks().slice(0, -1))
    expect(await store.load(next)).toMatchObject({ changed: true })
  })

  it('refuses a graph of another format, and replaces it', async () => {
    const old = small()
    old.release.format = '0'
    await store.load(old)
    expect((await store.health()).trouble).toMatch(/format.*npm run ingest/)
    expect(await code(store.reading((r) => r.run('searchable-things')))).toBe('UNAVAILABLE')
    expect(await store.load(small())).toMatchObject({ changed: true })
    expect((await store.health()).trouble).toBeNull()
  })

  it('gives up in time, and answers the next one', async () => {
    await store.load(randomDataset(3, 20))
    const want = { id: 'alpha', types: ['OF'] }
    const heavy = { leaving: Array.from({ length: 200_000 }, () => want), arriving: [], props: [] }
    const start = performance.now()
    const late = store.reading((r) => r.run('links-touching', heavy), { timeoutMs: 100 })
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT', message: expect.stringContaining('0.1 seconds') })
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(await store.reading((r) => r.run('provision-exists', { id: 'no' }))).toEqual([])
  })

  it('passes on what the work itself throws', async () => {
    await store.load(small())
    await expect(store.reading(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
  })
})
