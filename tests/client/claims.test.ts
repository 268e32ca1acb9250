import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsView } from '../../client/pages/claims/view.ts'
import { nothingLater, placeName, textsOf } from '../../client/parts/claim-place.ts'
import { parseSearch, stringifySearch } from '../../client/state/address.ts'
import { depthWords, markWords, OUTCOMES, outcomeWords, STANCES, sayerWords, stanceWords } from '../../client/words/claims.ts'
import { dayOf } from '../../client/words/day.ts'
import { MARKS, OUTCOMES as STORED_OUTCOMES, STANCES as STORED_STANCES } from '../../server/model/claim.ts'
import { law } from '../support/law.ts'

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined })
const view = fc.record({
  about: maybe(fc.constantFrom('uncc', 'uncc/zero', 'uncc/cnd1/43/3', 'budapest-p2/2022/preamble/3')),
  stance: maybe(fc.constantFrom(...STANCES)),
  outcome: maybe(fc.constantFrom(...OUTCOMES)),
  pages: maybe(fc.integer({ min: 2, max: 50 })),
})

describe('the address of the claims', () => {
  it('reads back as the view that wrote it', () => {
    law(view, (before) => {
      expect(claimsView.parse(parseSearch(stringifySearch(before)))).toEqual(before)
    })
  })

  it('shows every claim where it was mangled', () => {
    const mangled = claimsView.parse(parseSearch('?about=&stance=shouts&outcome=7&pages=-3'))
    expect(Object.values(mangled).filter((value) => value !== undefined)).toEqual([])
  })

  it('knows every stance and outcome that the data may have', () => {
    expect(STANCES).toEqual(STORED_STANCES)
    expect(OUTCOMES.filter((outcome) => outcome !== 'unanswered')).toEqual(STORED_OUTCOMES)
  })
})

describe('the words of a claim', () => {
  it('are plain for every stance, outcome and mark', () => {
    const words = [...STANCES.map(stanceWords), ...OUTCOMES.map(outcomeWords), ...MARKS.map(markWords)]
    for (const [index, stored] of [...STANCES, ...OUTCOMES, ...MARKS].entries())
      if (stored !== 'fixed') expect(words[index], stored).not.toBe(stored)
    expect(new Set(words).size).toBe(words.length)
    expect(outcomeWords('unchanged')).toBe('not fixed')
  })

  it('say how much of a source was read', () => {
    expect(depthWords('full')).toBe('read whole')
    for (const depth of ['opening', 'headings', 'reported']) expect(depthWords(depth)).toMatch(/\b(only|not) /)
  })

  it('name the States whose position it is, and who tells of it', () => {
    const sources = [{ author: 'Diplo' }, { author: 'Diplo' }]
    const states = ['Australia', 'Canada', 'Egypt', 'India', 'Kenya'].map((title) => ({ title }))
    expect(sayerWords({ sources, heldBy: [] })).toBe('Diplo')
    expect(sayerWords({ sources, heldBy: states.slice(0, 4) })).toBe('Australia, Canada, Egypt, India, as Diplo tells it')
    expect(sayerWords({ sources, heldBy: states })).toBe('Australia, Canada, Egypt and 2 more States, as Diplo tells it')
  })

  it('make no day out of a month or a year', () => {
    expect(['2023-07-20', '2023-07', '2023'].map(dayOf)).toEqual(['20 July 2023', 'July 2023', '2023'])
  })
})

const version = (id: string, label: string, next?: string) => ({
  __typename: 'Version' as const,
  id,
  title: label,
  label,
  instrument: { shortName: 'Convention' },
  next: next ? { id: next } : null,
})
const article = (number: number, of: ReturnType<typeof version>) => ({
  __typename: 'Provision' as const,
  id: `${of.id}/${number}`,
  title: '',
  citation: `Convention, art. ${number}`,
  printedTitle: null,
  version: of,
})
const about = (...nodes: (ReturnType<typeof version> | ReturnType<typeof article>)[]) => ({
  about: nodes.map((node) => ({ node, placement: 'stated' })),
})

describe('where a claim belongs', () => {
  const draft = version('uncc/zero', 'Zero draft', 'uncc/final')
  const final = version('uncc/final', 'As adopted')

  it('names each text once', () => {
    const texts = textsOf(about(article(5, draft), article(6, draft), final))
    expect(texts.map(({ name }) => name)).toEqual(['Convention, zero draft', 'Convention, as adopted'])
    expect(placeName(article(5, draft))).toBe('Convention, art. 5')
  })

  it('says that nothing later is held only where that is so of all of it', () => {
    expect(nothingLater(about(article(5, final), final))).toBe(true)
    expect(nothingLater(about(article(5, final), article(5, draft)))).toBe(false)
    expect(nothingLater(about(draft))).toBe(false)
  })
})
