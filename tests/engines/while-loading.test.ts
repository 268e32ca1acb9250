import { afterAll, expect, it } from 'vitest'
import type { GraphStore, Reader } from '../../server/graph/store.ts'
import { onEachEngine } from '../support/engines.ts'
import { markedDataset } from '../support/engines-contents.ts'

const stores: GraphStore[] = []
afterAll(() => Promise.all(stores.map((s) => s.close())))

const MARKS = ['a', 'bb', 'ccc']

onEachEngine((engine) => {
  it('never shows two releases at once, however often new ones are loaded', async () => {
    const datasets = MARKS.map((mark) => ({ mark, dataset: markedDataset(mark) }))
    const ids = datasets[0]?.dataset.nodes.map((n) => n.id) ?? []
    const markOf = new Map(datasets.map(({ mark, dataset }) => [dataset.release.id, { mark, links: dataset.links.length }]))
    const graph = await engine.emptyGraph()
    const [loader, reader] = [graph.open(), graph.open()]
    stores.push(loader, reader)
    for (const { dataset } of datasets) await loader.load(dataset)

    const seen: string[] = []
    const mixtures: object[] = []
    const refusals: unknown[] = []
    let loading = true
    const look = async ({ run, release }: Reader) => {
      const marks = new Set<unknown>()
      for (const { node } of await run<{ node: { mark: string } }>('things-by-id', { ids, props: null })) marks.add(node.mark)
      const links = await run<{ link: { mark: string } }>('links-between', { ids })
      for (const { link } of links) marks.add(link.mark)
      return { release: release.id, marks: [...marks], links: links.length }
    }
    const watch = async () => {
      while (loading) {
        const answer = await reader
          .reading(look, { timeoutMs: 30_000 })
          .catch((error: { code?: string; details?: { retryAfterSeconds?: number } }) => {
            refusals.push([error.code, typeof error.details?.retryAfterSeconds])
            return null
          })
        if (!answer) continue
        const expected = markOf.get(answer.release)
        if (answer.marks.length !== 1 || answer.marks[0] !== expected?.mark || answer.links !== expected?.links) mixtures.push(answer)
        seen.push(answer.release)
      }
    }
    const watching = [watch(), watch()]
    for (let round = 0; round < 4; round += 1) {
      const next = datasets[round % datasets.length]
      if (next) expect(await loader.load(next.dataset)).toMatchObject({ changed: true })
      const so_far = seen.length
      while (seen.length === so_far) await new Promise((resolve) => setTimeout(resolve, 10))
    }
    loading = false
    await Promise.all(watching)
    expect(mixtures).toEqual([])
    expect(new Set(seen).size).toBe(MARKS.length)
    for (const refusal of refusals) expect(refusal).toEqual(['UNAVAILABLE', 'number'])
    if (engine.name === 'Grafeo') expect(refusals).toEqual([])
  })
})
