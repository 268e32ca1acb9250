import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLoaders } from '../../server/api/loaders.ts'
import { lineageOf } from '../../server/api/provision/lineage.ts'
import type { Thing } from '../../server/api/things.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { type Corpus, readCorpus, storeOf } from '../support/corpus.ts'
import { domainHeld, outline } from '../support/domain.ts'

interface Step {
  version: string
  provision: string | null
  change: string
  note: unknown
  link?: string | undefined
}

let corpus: Corpus
let store: GraphStore
beforeAll(async () => {
  corpus = await readCorpus()
  store = await storeOf(corpus.dataset, {
    node: (n) => n.id === 'uncc' || (['Version', 'Provision'].includes(n.label) && n.id.startsWith('uncc/')),
    link: (l) => ['OF', 'NEXT', 'PART_OF', 'CONTINUES'].includes(l.type),
  })
}, 90_000)
afterAll(() => store.close())

/** The lineage of each of these provisions, as its page shows it. */
const lineages = (ids: string[]) =>
  store.reading(async (reader) => {
    const load = createLoaders(reader)
    const things = (await Promise.all(ids.map((id) => load.thing(id)))) as Thing[]
    const all = await Promise.all(things.map((thing) => lineageOf(load, thing)))
    return new Map(
      all.map((steps, i): [string, Step[]] => [
        String(ids[i]),
        steps.map((s) => ({
          version: s.version.id,
          provision: s.provision?.id ?? null,
          change: s.change,
          note: s.link?.note,
          link: s.link?.id,
        })),
      ]),
    )
  })

const order = (version: string) => ['uncc/cnd1', 'uncc/zero', 'uncc/rev1', 'uncc/rev2', 'uncc/rev3', 'uncc/final'].indexOf(version)
const articlesOf = (version: string) => corpus.provisions(version).map((n) => n.id)
const inText = (steps: Step[] | undefined, version: string) => (steps ?? []).filter((s) => s.version === version)

describe('from the zero draft to the text as adopted', () => {
  let fromZero: Map<string, Step[]>
  let toFinal: Map<string, Step[]>
  beforeAll(async () => {
    fromZero = await lineages(articlesOf('uncc/zero'))
    toFinal = await lineages(articlesOf('uncc/final'))
  })

  it.runIf(domainHeld)(
    'every article of the draft is continued by the one that the outline names, and changed as both recollections say',
    () => {
      const expected = outline('uncc-zero-outline.json')
      expect(expected).toHaveLength(67)
      const wrong = expected.flatMap(([number, { final, change }]) => {
        const steps = inText(fromZero.get(`uncc/zero/${number}`), 'uncc/final')
        const one = steps.length === 1 ? steps[0] : undefined
        const isRight = one?.provision === `uncc/final/${final}` && (change === undefined || one.change === change)
        return isRight ? [] : [`${number}: ${steps.map((s) => `${s.provision} ${s.change}`).join('; ')}, not ${final} ${change ?? ''}`]
      })
      expect(wrong).toEqual([])
    },
  )

  it('nothing of the draft was dropped, and of the adopted articles 62 alone is new', () => {
    const dropped = [...fromZero].filter(([, steps]) => inText(steps, 'uncc/final').some((s) => s.provision === null))
    expect(dropped.map(([id]) => id)).toEqual([])
    expect([...toFinal].filter(([id, steps]) => steps.some((s) => s.provision === id && s.change === 'new')).map(([id]) => id)).toEqual([
      'uncc/final/62',
    ])
    expect(inText(toFinal.get('uncc/final/62'), 'uncc/zero')).toEqual([])
  })

  it('says of every step what changed, in a sentence of its own', () => {
    const steps = [...toFinal.values()].flat().filter((s) => s.provision?.startsWith('uncc/final/') && s.change !== 'new')
    expect(steps).toHaveLength(67)
    expect(steps.filter((s) => !/^\S.{15,}\.$/.test(String(s.note ?? '')))).toEqual([])
  })
})

describe('the drafts of which only parts are known', () => {
  const DRAFTS = ['uncc/cnd1', 'uncc/rev1', 'uncc/rev2', 'uncc/rev3']

  it('are marked as partial', () => {
    expect(DRAFTS.filter((id) => corpus.byId.get(id)?.props.partial !== true)).toEqual([])
  })

  it('never prove that anything was new or dropped: not of themselves, nor of a whole text beside them', async () => {
    const own = await lineages(DRAFTS.flatMap(articlesOf))
    expect(own.size).toBeGreaterThan(20)
    const ofOwn = [...own].flatMap(([id, steps]) =>
      steps.filter((s) => ['new', 'dropped'].includes(s.change)).map((s) => `${id}: ${s.change} in ${s.version}`),
    )
    const all = [...(await lineages(['uncc/zero', 'uncc/final'].flatMap(articlesOf)))]
    const ofWhole = all.flatMap(([id, steps]) =>
      steps
        .filter((s) => DRAFTS.includes(s.version) && ['new', 'dropped'].includes(s.change))
        .map((s) => `${id}: ${s.change} in ${s.version}`),
    )
    expect([...ofOwn, ...ofWhole]).toEqual([])
  })

  it('lie between the zero draft and the adopted text on the page of what they attest', async () => {
    const continued = new Set(corpus.ofType('CONTINUES').flatMap((l) => [l.from, l.to]))
    const attested = DRAFTS.slice(1)
      .flatMap(articlesOf)
      .filter((id) => continued.has(id))
    expect(attested.length).toBeGreaterThan(0)
    for (const [id, steps] of await lineages(attested)) {
      const texts = steps.map((s) => s.version)
      expect(
        [...texts].sort((a, b) => order(a) - order(b)),
        id,
      ).toEqual(texts)
    }
  })

  it('are what a later provision is compared with, where it continues more than one text', async () => {
    const [steps] = [...(await lineages(['uncc/final/28/4'])).values()]
    const continues = corpus
      .ofType('CONTINUES')
      .filter((l) => l.from === 'uncc/final/28/4')
      .map((l) => l.to)
    expect(continues.length).toBeGreaterThan(1)
    expect(steps?.at(-1)?.link).toBe('link/continues/uncc/final/28/4/to/uncc/rev3/28/4')
  })

  it('come one after the other as their dates say', () => {
    const dates = ['uncc/cnd1', 'uncc/zero', 'uncc/rev1', 'uncc/rev2', 'uncc/rev3', 'uncc/final'].map((id) =>
      String(corpus.byId.get(id)?.props.date),
    )
    expect(dates).toEqual([...dates].sort())
  })
})

describe('below the article', () => {
  it('a missing statement says nothing: no paragraph is called new or dropped', async () => {
    const below = corpus
      .of('Provision')
      .filter((n) => ['uncc/zero', 'uncc/final'].includes(String(n.props.version)) && n.props.level === 'paragraph')
    const steps = [...(await lineages(below.map((n) => n.id))).values()].flat()
    expect(steps.filter((s) => ['new', 'dropped'].includes(s.change))).toEqual([])
  })
})
