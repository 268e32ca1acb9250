import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphNode } from '../../server/model/graph.ts'
import { type Corpus, readCorpus } from '../support/corpus.ts'
import { domainFile, domainHeld, outline } from '../support/domain.ts'

const DIVISIONS = ['part', 'chapter', 'section', 'title', 'annex']

let corpus: Corpus
beforeAll(async () => {
  corpus = await readCorpus()
}, 60_000)

describe('every article of every version that claims to be whole', () => {
  let articles: GraphNode[]
  beforeAll(() => {
    articles = corpus.whole.flatMap((v) => corpus.provisions(v.id))
    expect(articles.length).toBeGreaterThan(500)
  })

  it('has a summary in one sentence, or two', () => {
    const sentences = (text: string) => text.split(/(?<=[.!?])\s+(?=[A-Z"“])/).length
    const bad = articles.filter(({ props }) => !/^\S.{10,}\.$/s.test(String(props.summary ?? '')) || sentences(String(props.summary)) > 2)
    expect(bad.map((n) => `${n.id}: ${n.props.summary}`)).toEqual([])
  })

  it('has a main verb, or a known gap that says its verb or its words are missing', () => {
    const gaps = corpus.of('KnownGap').filter((g) => /\b(verbs?|duty|permission|firmly|what each says)\b/i.test(String(g.props.missing)))
    const explained = new Set(gaps.flatMap((g) => g.props.touches as string[]))
    const bad = articles.filter((n) => n.props.modality === undefined && !lineOf(n).some((id) => explained.has(id)))
    expect(bad.map((n) => n.id)).toEqual([])
  })

  it('stands in a division where the text has divisions, unless it is printed before the first of them', () => {
    const stray = corpus.whole.flatMap(({ id }) => {
      const divided = DIVISIONS.flatMap((level) => corpus.provisions(id, level))
      const first = Math.min(...divided.map((d) => Number(d.props.order)))
      return corpus.provisions(id).filter((n) => n.props.parent === id && Number(n.props.order) > first)
    })
    expect(stray.map((n) => n.id)).toEqual([])
  })

  it('stands in a division that has a title or a number as printed, never in an empty one', () => {
    const parents = new Set(corpus.of('Provision').map((n) => n.props.parent))
    const empty = corpus.whole
      .flatMap(({ id }) => DIVISIONS.flatMap((level) => corpus.provisions(id, level)))
      .filter((d) => !parents.has(d.id))
    expect(empty.map((d) => d.id)).toEqual([])
  })

  /** The provision, what it stands in, and the version. */
  function lineOf(node: GraphNode): string[] {
    const parent = corpus.byId.get(String(node.props.parent))
    return [node.id, ...(parent ? (parent.label === 'Provision' ? lineOf(parent) : [parent.id]) : [])]
  }
})

describe('a draft of which only parts are known', () => {
  it('gives each part a source that names it, or says that it is recalled, and never claims the whole', () => {
    const partial = corpus.versions.filter((v) => v.props.partial === true)
    expect(partial.map((v) => v.id)).toEqual(expect.arrayContaining(['uncc/cnd1', 'uncc/rev1', 'uncc/rev2', 'uncc/rev3']))
    const gaps = new Set(corpus.of('KnownGap').flatMap((g) => g.props.touches as string[]))
    expect(partial.filter((v) => !gaps.has(v.id)).map((v) => v.id)).toEqual([])
  })
})

describe.runIf(domainHeld)('versions of which no official text is held, against their outlines', () => {
  const outlined = [
    { version: 'uncc/final', file: 'uncc-outline.json', count: 68 },
    { version: 'uncc/zero', file: 'uncc-zero-outline.json', count: 67 },
    { version: 'budapest-p2/2022', file: 'budapest-p2-outline.json', count: 25 },
  ]

  it.each(outlined)(
    '$version has the $count articles of its outline, titled as there and in the same chapters',
    ({ version, file, count }) => {
      const expected = outline(file).map(([number, { title, chapter }]) => [`${version}/${number}`, title, chapter])
      expect(expected).toHaveLength(count)
      expect(corpus.provisions(version).map((n) => [n.id, n.props.printedTitle, chapterOf(n)])).toEqual(expected)
    },
  )

  it('np-principles/2014 has the thirteen Principles, named and in order as the notes on critics have them', () => {
    const line =
      domainFile('critics.md')
        .split('\n')
        .find((l) => l.startsWith('1 Legality;')) ?? ''
    const named = line
      .split('. ')[0]
      ?.split('; ')
      .map((item) => /^(\d+) (.+?)\.?( \(.*)?$/.exec(item)?.slice(1, 3))
    expect(named).toHaveLength(13)
    const ours = corpus.provisions('np-principles/2014').map((n) => [n.props.number, plain(n.props.printedTitle)])
    expect(ours).toEqual(named?.map((pair) => [pair?.[0], plain(pair?.[1])]))
  })

  const plain = (title: unknown) => String(title).toLowerCase()
  const chapterOf = (node: GraphNode) => Number(/\/ch\/(\d+)/.exec(String(node.props.parent))?.[1])
})
