import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { createNeo4jStore } from '../../server/graph/neo4j.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import { serverOver, type TestServer } from '../support/api-server.ts'
import { onEachServer } from '../support/engines.ts'
import { markedDataset } from '../support/engines-contents.ts'
import { datasetOf } from '../support/engines-data.ts'

const closing: (() => Promise<unknown>)[] = []
afterAll(() => Promise.all(closing.map((close) => close())))

/** A graph whose mark shows in what a reader sees. */
function shownDataset(mark: string): GraphDataset {
  const { nodes, links } = markedDataset(mark, 6)
  const shown = <T extends { props: object }>(item: T) => ({ ...item, props: { ...item.props, title: mark } })
  return datasetOf(nodes.map(shown), links)
}
const ALL = ['a', 'bb', 'ccc'].map((mark) => ({ mark, dataset: shownDataset(mark) }))
const byRelease = new Map(ALL.map((one) => [one.dataset.release.id, one]))

/** A statement for the articles, one for all below them, one for what they refer to. */
const QUESTION = `{ release { id } version(id: "alpha/final") { title articles { id title refersTo { provision { title } } children { title } } } }`
interface Answer {
  data?: {
    release: { id: string }
    version: {
      title: string
      articles: { id: string; title: string; refersTo: { provision: { title: string } }[]; children: { title: string }[] }[]
    }
  }
  errors?: { extensions: { code: string } }[]
  extensions?: { release: string }
}

/** What is not of one release in an answer; null where all is. */
function mixtureIn({ data, extensions }: Required<Pick<Answer, 'data' | 'extensions'>>): object | null {
  const one = byRelease.get(extensions.release)
  const { title, articles } = data.version
  const marks = new Set([
    title,
    ...articles.flatMap((a) => [a.title, ...[...a.refersTo.map((r) => r.provision), ...a.children].map((p) => p.title)]),
  ])
  const referring = new Set(articles.map((a) => a.id))
  const expected = one?.dataset.links.filter((l) => l.type === 'REFERS_TO' && referring.has(l.from)).length
  const found = articles.flatMap((a) => a.refersTo).length
  const isWhole = data.release.id === extensions.release && marks.size === 1 && marks.has(one?.mark ?? '') && found === expected
  return isWhole ? null : { release: data.release.id, said: extensions.release, marks: [...marks], found, expected }
}

onEachServer((engine, uri) => {
  it('serves two copies of the product by neo4j://: no answer mixes releases, and each moves on when new data is loaded', async () => {
    await engine.emptyGraph()
    const open = () => createNeo4jStore({ uri: uri.replace('bolt://', 'neo4j://'), user: 'neo4j', password: '', database: 'neo4j' })
    const loader = open()
    closing.push(() => loader.close())
    const copies: TestServer[] = await Promise.all([serverOver(open()), serverOver(open())])
    closing.push(...copies.map((copy) => copy.close))
    for (const copy of copies) copy.ready()
    const first = ALL[0]?.dataset as GraphDataset
    await loader.load(first)

    const mixtures: object[] = []
    const refusals: string[] = []
    const seen = copies.map(() => new Set<string>())
    let asked = 0
    /** Half of the questions are new, word for word, so that nothing that is kept can answer them. */
    const ask = async (copy: TestServer, at: number) => {
      asked += 1
      const { body } = await copy.ask(asked % 2 ? QUESTION : `${QUESTION} # ${asked}`)
      const { data, errors, extensions } = JSON.parse(body) as Answer
      if (!data || !extensions) {
        refusals.push(...(errors ?? []).map((e) => e.extensions.code))
        return null
      }
      const mixture = mixtureIn({ data, extensions })
      if (mixture) mixtures.push(mixture)
      seen[at]?.add(extensions.release)
      return extensions.release
    }
    for (const [at, copy] of copies.entries()) expect(await ask(copy, at)).toBe(first.release.id)

    let loading = true
    const watch = async (copy: TestServer, at: number) => {
      for (; loading; await sleep(5)) await ask(copy, at)
    }
    const watching = copies.map(watch)
    for (const { dataset } of [...ALL.slice(1), ...ALL.slice(0, 1)]) {
      expect(await loader.load(dataset)).toMatchObject({ changed: true })
      // A copy looks for a new generation a few times a second.
      const answersOfAll = () => Promise.all(copies.map(ask))
      await expect.poll(answersOfAll, { timeout: 10_000 }).toEqual(copies.map(() => dataset.release.id))
    }
    loading = false
    await Promise.all(watching)
    expect(mixtures).toEqual([])
    for (const releases of seen) expect([...releases].sort()).toEqual([...byRelease.keys()].sort())
    expect(refusals.filter((code) => code !== 'UNAVAILABLE')).toEqual([])
    expect(copies.flatMap((copy) => copy.reports)).toEqual([])
  })
})
