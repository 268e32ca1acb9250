import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await realApi()
})
afterAll(() => api.close())

interface Count {
  value: string
  count: number
  node: { id: string } | null
}
interface Between {
  inEffect: boolean | null
  sentence: string
  ways: { requesting: { id: string }; requested: { id: string } }[]
  touches: { mechanism: { id: string } | null; offence: { id: string } | null; does: string; provision: { id: string } }[]
}
interface Item {
  id: string
  does: string
  allowed: boolean | null
  act: { kind: string; summary: string | null; effect: string | null; state: { id: string }; instrument: { id: string } }
  between?: Between
}
interface Page {
  totalCount: number
  caution: string
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { cursor: string; node: Item }[]
  facets: Record<'instruments' | 'provisions' | 'states' | 'effects' | 'acts', Count[]>
}
const COUNT = '{ value count node { id } }'
const FIELDS = `totalCount caution pageInfo { hasNextPage endCursor }
  edges { cursor node { id does allowed act { kind summary effect state { id } instrument { id } } } }
  facets { instruments ${COUNT} provisions ${COUNT} states ${COUNT} effects ${COUNT} acts ${COUNT} }`
const page = async (args: string) => (await api.ask<{ reservations: Page }>(`{ reservations${args} { ${FIELDS} } }`)).reservations
const sum = (counts: Count[]) => counts.reduce((all, { count }) => all + count, 0)

describe('reservations and declarations', () => {
  it('come page by page, each once, each in words and with what it does', async () => {
    const seen: string[] = []
    let after = ''
    for (;;) {
      const { edges, pageInfo, totalCount } = await page(`(first: 100${after})`)
      seen.push(...edges.map((e) => e.node.id))
      for (const { node } of edges) expect(node.does, node.id).toMatch(/^[A-Z].*\.$/)
      if (!pageInfo.hasNextPage) {
        expect(new Set(seen).size).toBe(totalCount)
        return
      }
      after = `, after: "${pageInfo.endCursor}"`
    }
  })

  it('have counts that add up, and each count is what its choice gives', async () => {
    const of = await page('(instrument: "budapest", first: 1)')
    for (const facet of ['states', 'effects', 'acts'] as const) expect([facet, sum(of.facets[facet])]).toEqual([facet, of.totalCount])
    expect(sum(of.facets.instruments)).toBe((await page('(first: 1)')).totalCount)
    expect(sum(of.facets.provisions)).toBeGreaterThanOrEqual(of.totalCount)
    const choices = [
      ...of.facets.effects.map((c) => [`effect: "${c.value}"`, c.count] as const),
      ...of.facets.acts.map((c) => [`act: "${c.value}"`, c.count] as const),
      ...of.facets.provisions.slice(0, 8).map((c) => [`provision: "${c.value}"`, c.count] as const),
      ...of.facets.states.slice(0, 4).map((c) => [`state: "${c.value}"`, c.count] as const),
    ]
    for (const [choice, count] of choices)
      expect([choice, (await page(`(instrument: "budapest", ${choice}, first: 1)`)).totalCount]).toEqual([choice, count])
  })

  it('are found by the paragraph under which they are made, and by what that lies in', async () => {
    const ids = async (provision: string) => (await page(`(provision: "${provision}", first: 100)`)).edges.map((e) => e.node.id)
    const [narrow, wide] = [await ids('budapest/2001/29/4'), await ids('budapest/2001/29')]
    expect(narrow).toContain('action/AUT-budapest-reservation-2001-11-23-article-29')
    expect(wide).toEqual(expect.arrayContaining(narrow))
    expect((await page('(provision: "none", first: 1)')).totalCount).toBeGreaterThan(0)
  })

  it('are those that a treaty allows, or not, where it has a list of its own', async () => {
    const { edges } = await page('(instrument: "budapest", state: "state/AUT", first: 100)')
    expect(edges.find((e) => e.node.id.endsWith('article-29'))?.node.allowed).toBe(true)
    const iccpr = await page('(instrument: "iccpr", act: "reservation", first: 100)')
    expect(new Set(iccpr.edges.map((e) => e.node.allowed))).toEqual(new Set([null]))
  })

  it('cost two statements, whatever the page holds, and one more for what they do to a pair', async () => {
    expect(await api.statements(`{ reservations(first: 100) { ${FIELDS} } }`)).toBeLessThanOrEqual(3)
    const between = '{ reservations(instrument: "budapest", first: 50) { edges { node { between(other: "state/BRA") { sentence } } } } }'
    expect(await api.statements(between)).toBeLessThanOrEqual(4)
  })

  it.each([
    ['a treaty that is none', '(instrument: "none-such")', 'NOT_FOUND', 'none-such'],
    ['a State that is none', '(state: "state/XXX")', 'NOT_FOUND', 'state/XXX'],
    ['a provision that is none', '(provision: "budapest/2001/99")', 'NOT_FOUND', '99'],
    ['an effect that is none', '(effect: "strong")', 'BAD_INPUT', 'excludes'],
    ['an act that is none', '(act: "signature")', 'BAD_INPUT', 'reservation'],
    ['an empty word', '(effect: "")', 'BAD_INPUT', 'excludes'],
    ['a page of none', '(first: 0)', 'BAD_INPUT', 'first'],
    ['a cursor that is none', '(after: "x")', 'BAD_INPUT', 'after'],
  ])('refuses %s', async (_, args, code, words) => {
    const refused = await api.refused(`{ reservations${args} { totalCount } }`)
    expect([refused.code, refused.message]).toEqual([code, expect.stringContaining(words)])
  })
})

describe('what a reservation does to a pair', () => {
  const between = async (id: string, other: string, on: string) => {
    const query = `{ node(id: "${id}") { ... on Action { reservation { between(other: "${other}", on: "${on}") {
      inEffect sentence ways { requesting { id } requested { id } } touches { mechanism { id } offence { id } does provision { id } } } } } } }`
    return (await api.ask<{ node: { reservation: { between: Between } } }>(query)).node.reservation.between
  }
  const AUT = 'action/AUT-budapest-reservation-2001-11-23-article-29'

  it('opens a ground of the article it is about, both ways', async () => {
    const { inEffect, touches, ways, sentence } = await between(AUT, 'state/FRA', '2026-04-01')
    expect(inEffect).toBe(true)
    expect(touches.filter((t) => t.does === 'OPENS_GROUND').map((t) => t.provision.id)).toEqual(['budapest/2001/29'])
    expect(ways.map((w) => [w.requesting.id, w.requested.id])).toEqual([
      ['state/FRA', 'state/AUT'],
      ['state/AUT', 'state/FRA'],
    ])
    expect(sentence).toContain('Between Austria and France on 1 April 2026')
  })

  it('is nothing where the other is not bound, before it was made, and after it was taken back', async () => {
    expect((await between(AUT, 'state/IND', '2026-04-01')).inEffect).toBe(false)
    expect((await between(AUT, 'state/FRA', '2011-01-01')).inEffect).toBe(false)
    const CZE = 'action/CZE-budapest-reservation-2005-02-09-article-29'
    expect((await between(CZE, 'state/FRA', '2019-07-04')).touches.map((t) => t.does)).toContain('OPENS_GROUND')
    const after = await between(CZE, 'state/FRA', '2019-07-06')
    expect([after.inEffect, after.touches]).toEqual([false, []])
    expect(after.sentence).toContain('withdrawn')
  })

  it('takes an offence out, wholly or in part, and leaves the other articles alone', async () => {
    const touched = async (id: string) => (await between(id, 'state/FRA', '2026-04-01')).touches.map((t) => [t.offence?.id, t.does])
    const CRI = 'action/CRI-budapest-declaration-2017-09-22-article-10'
    expect(await touched(CRI)).toEqual([['offence/copyright-infringement', 'OFFENCE_OUT']])
    const AND = 'action/AND-budapest-reservation-2013-04-23-article-6'
    expect(await touched(AND)).toEqual([['offence/misuse-of-devices', 'OFFENCE_IN_PART']])
  })

  it('is open where what it says is not held, or the day it was made is not certain', async () => {
    const { touches } = await between('action/COL-budapest-reservation-2020-03-16', 'state/FRA', '2026-04-01')
    expect(new Set(touches.map((t) => t.does))).toEqual(new Set(['TURNS', 'MAY_OPEN_GROUND']))
    expect((await between('action/QAT-uncc-reservation-2026-02-01-court', 'state/VNM', '2026-02-10')).inEffect).toBe(false)
  })

  it('is nothing between States for a human rights treaty, which is owed to people', async () => {
    const FRA = 'action/FRA-iccpr-reservation-1980-11-04-articles-9-and-14'
    const { touches, sentence } = await between(FRA, 'state/DEU', '2020-01-01')
    expect([touches, sentence]).toEqual([[], expect.stringContaining('owed to people')])
  })

  it('comes with the objections held, each with what becomes of the treaty, and says whether the other objected', async () => {
    const PAK = 'action/PAK-iccpr-reservation-2010-06-23-article-19'
    const { node } = await api.ask<{
      node: { reservation: { objections: { state: { id: string }; treatyStays: string; objectsTo: { id: string } }[] } }
    }>(`{ node(id: "${PAK}") { ... on Action { reservation { objections { treatyStays state { id } objectsTo { id } } } } } }`)
    const { objections } = node.reservation
    expect(objections).toContainEqual({ state: { id: 'state/SWE' }, treatyStays: 'whole', objectsTo: { id: PAK } })
    expect(new Set(objections.map((o) => o.objectsTo.id))).toEqual(new Set([PAK]))
    expect((await between(PAK, 'state/SWE', '2011-08-01')).sentence).toContain('Sweden objected to it.')
    expect((await between(PAK, 'state/SWE', '2011-01-01')).sentence).not.toContain('objected')
    expect((await between(PAK, 'state/JPN', '2011-08-01')).sentence).not.toContain('objected')
  })

  it('is nothing towards its own State, and refuses a State or a day that is none', async () => {
    const field = (args: string) => `{ node(id: "${AUT}") { ... on Action { reservation { between(${args}) { on } } } } }`
    expect(await api.ask(field('other: "state/AUT"'))).toEqual({ node: { reservation: { between: null } } })
    expect((await api.refused(field('other: "state/XXX"'))).code).toBe('NOT_FOUND')
    expect((await api.refused(field('other: "state/FRA", on: "2026-02-30"'))).code).toBe('BAD_INPUT')
  })

  it('agrees with the scenario: what closes an article there closes it here', async () => {
    const query = `{ scenario(input: { requesting: "state/FRA", requested: "state/AUT", mechanism: "mechanism/preservation-abroad",
      conduct: "offence/illegal-access", on: "2026-04-01" }) { bases { instrument { id } steps { children { sentence citations { id } } } } } }`
    const { scenario } = await api.ask<{
      scenario: { bases: { instrument: { id: string }; steps: { children: { sentence: string; citations: { id: string }[] }[] }[] }[] }
    }>(query)
    const told = scenario.bases
      .filter((b) => b.instrument.id === 'budapest')
      .flatMap((b) => b.steps.flatMap((s) => s.children))
      .find((c) => c.citations.some(({ id }) => id === AUT))
    expect(told?.sentence).toContain('keeps the ground open')
  })
})
