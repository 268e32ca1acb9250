import fc from 'fast-check'
import type { Duty } from '../../server/compare/duties.ts'
import { bothFrom, type Stored, type Text } from '../../server/compare/texts.ts'
import type { Joined } from '../../server/compare/threads.ts'
import type { CoverageFacts } from '../../server/coverage/types.ts'
import { FORCES, MODALITIES, SIDES, type Side, STRENGTHS } from '../../server/model/terms.ts'

/** A small text: articles of up to two paragraphs, and what is stated of them. Everything is known by official words. */
export interface SmallText {
  partial: boolean
  /** Paragraphs of each article. */
  articles: number[]
  /** Articles that set up a mechanism, by their place. */
  measures: number[]
  /** The place of an article, of a paragraph in it (0 for the article itself), the safeguard, its strength or force, and the sides. */
  provides: { article: number; paragraph: number; safeguard: number; hold: number; sides: Side[] }[]
  /** Findings that a measure is without a safeguard. */
  absences: { article: number; safeguard: number }[]
  modalities: { article: number; paragraph: number; word: (typeof MODALITIES)[number] }[]
  gates: { article: number; offence: string; penalty: number | null }[]
}
export interface SmallPair {
  left: SmallText
  right: SmallText
  sameInstrument: boolean
  joins: { left: [number, number]; right: [number, number]; word: string }[]
}

/** The last one is a ground of refusal. */
export const SAFEGUARDS = ['safeguard/judge', 'safeguard/notice', 'safeguard/ground']
export const isGround = (safeguard: number) => safeguard === SAFEGUARDS.length - 1

const place = fc.nat({ max: 3 })
const sides = fc.subarray(
  [...SIDES].filter((s) => s !== 'domestic'),
  { minLength: 1 },
)
const smallText: fc.Arbitrary<SmallText> = fc.record({
  partial: fc.constantFrom(false, false, true),
  articles: fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 4 }),
  measures: fc.uniqueArray(place),
  provides: fc.array(
    fc.record({ article: place, paragraph: fc.nat({ max: 2 }), safeguard: fc.nat({ max: 2 }), hold: fc.nat({ max: 3 }), sides }),
    { maxLength: 6 },
  ),
  absences: fc.array(fc.record({ article: place, safeguard: fc.nat({ max: 2 }) }), { maxLength: 5 }),
  modalities: fc.uniqueArray(fc.record({ article: place, paragraph: fc.nat({ max: 2 }), word: fc.constantFrom(...MODALITIES) }), {
    maxLength: 5,
    selector: (m) => `${m.article} ${m.paragraph}`,
  }),
  gates: fc.uniqueArray(fc.record({ article: place, offence: fc.constantFrom('own', 'serious'), penalty: fc.constantFrom(null, 1, 4) }), {
    maxLength: 4,
    selector: (g) => `${g.article} ${g.offence}`,
  }),
})
const end = fc.tuple(place, fc.nat({ max: 2 }))
export const smallPairs: fc.Arbitrary<SmallPair> = fc.boolean().chain((sameInstrument) => {
  const words = sameInstrument ? ['same', 'strengthened', 'not-settled', 'split'] : ['equal', 'narrower', 'overlaps', 'not-settled']
  return fc
    .record({
      left: smallText,
      right: smallText,
      sameInstrument: fc.constant(sameInstrument),
      joins: fc.uniqueArray(fc.record({ left: end, right: end, word: fc.constantFrom(...words) }), {
        maxLength: 7,
        selector: (j) => `${j.left} ${j.right}`,
      }),
    })
    .map((pair) => ({ ...pair, joins: pair.joins.filter((j) => exists(pair.left, j.left) && exists(pair.right, j.right)) }))
})

export const exists = ({ articles }: SmallText, [article, paragraph]: [number, number]) => paragraph <= (articles[article] ?? -1)
export const idOf = (text: string, article: number, paragraph = 0) => `${text}/${article + 1}${paragraph > 0 ? `/${paragraph}` : ''}`

/** Both texts as the product would have read them. */
export function asRead({ left, right, sameInstrument, joins }: SmallPair) {
  const textOf = (side: 'left' | 'right', { partial }: SmallText): Text => {
    const instrument = sameInstrument ? 'demo' : side
    return { id: `${instrument}/${side}`, title: side, instrument, partial }
  }
  const [a, b] = [textOf('left', left), textOf('right', right)]
  const joined = joins.map(
    (j): Joined => ({
      left: idOf(a.id, ...j.left),
      right: idOf(b.id, ...j.right),
      type: sameInstrument ? 'CONTINUES' : 'CORRESPONDS_TO',
      relation: j.word,
      links: [`link/${j.left}-${j.right}`],
    }),
  )
  const both = bothFrom(a, b, {
    joins: joined,
    facts: { left: factsOf(a.id, left), right: factsOf(b.id, right) },
    nodes: [...nodesOf(a.id, left), ...nodesOf(b.id, right)],
    duties: [...dutiesOf(a.id, left), ...dutiesOf(b.id, right)],
  })
  return { both, texts: { left: a.id, right: b.id } }
}

function nodesOf(text: string, { articles, modalities }: SmallText): Stored[] {
  const modality = (article: number, paragraph: number) => {
    const word = modalities.find((m) => m.article === article && m.paragraph === paragraph)?.word
    return word ? { modality: word } : {}
  }
  return articles.flatMap((paragraphs, i) =>
    Array.from({ length: paragraphs + 1 }, (_, p) => ({
      id: idOf(text, i, p),
      level: p === 0 ? 'article' : 'paragraph',
      parent: p === 0 ? text : idOf(text, i),
      article: idOf(text, i),
      order: i * 10 + p,
      version: text,
      citation: idOf(text, i, p),
      ...modality(i, p),
    })),
  )
}

function factsOf(text: string, { articles, measures, provides, absences }: SmallText): CoverageFacts {
  const held = measures.filter((m) => m < articles.length)
  return {
    named: [],
    retired: [],
    requirements: [],
    carries: [],
    reaches: [],
    safeguards: SAFEGUARDS.map((id, i) => ({ id, name: id, fits: ['mechanism'], sides: ['requesting', 'requested'], ground: isGround(i) })),
    measures: held.map((m) => ({
      id: idOf(text, m),
      title: '',
      citation: idOf(text, m),
      article: idOf(text, m),
      order: m,
      kinds: ['mechanism'],
      things: ['mechanism/help'],
      names: ['Help'],
    })),
    provides: provides
      .filter((p) => exists({ articles } as SmallText, [p.article, p.paragraph]))
      .map((p, i) => ({
        provision: idOf(text, p.article, p.paragraph),
        citation: '',
        article: idOf(text, p.article),
        extentOf: held.includes(p.article) ? idOf(text, p.article) : null,
        safeguard: SAFEGUARDS[p.safeguard] as string,
        link: `link/${i}`,
        sides: p.sides,
        basis: 'text' as const,
        by: null,
        unsettled: false,
        order: i,
        strength: isGround(p.safeguard) ? null : (STRENGTHS[p.hold] ?? null),
        force: isGround(p.safeguard) ? (FORCES[p.hold] ?? null) : null,
        form: null,
        part: null,
      })),
    absences: absences
      .filter((a) => held.includes(a.article))
      .map((a, i) => ({
        measure: idOf(text, a.article),
        safeguard: SAFEGUARDS[a.safeguard] as string,
        id: `absence/${i}`,
        basis: 'text' as const,
        method: 'read' as const,
        source: null,
        coveredLevel: 'article',
        self: true,
      })),
  }
}

const dutiesOf = (text: string, { articles, gates }: SmallText): Duty[] =>
  gates
    .filter((g) => g.article < articles.length)
    .map((g) => ({
      text,
      id: idOf(text, g.article),
      type: 'OPEN_TO',
      thing: `offence/${g.offence}`,
      title: g.offence,
      basis: 'text',
      obligation: null,
      penalty: g.penalty,
      whoseLaw: null,
      transnational: null,
      organizedGroup: null,
      onWhom: null,
      until: null,
    }))
