import { exists, isGround, SAFEGUARDS, type SmallPair, type SmallText } from './world.ts'

/**
 * Two small texts compared the naive way, by the model alone: every article is tried against every article, every rule is a table, and nothing
 * is known of how the product does it. A row is a line of text; so is a difference.
 */
export function naive(pair: SmallPair) {
  const { left, right, joins, sameInstrument } = pair
  const rows: string[] = []
  const changes: string[] = []
  const cited = { left: new Set<number>(), right: new Set<number>() }
  for (const l of left.articles.keys())
    for (const r of right.articles.keys()) {
      const between = joins.filter((j) => j.left[0] === l && j.right[0] === r)
      if (between.length === 0) continue
      cited.left.add(l)
      cited.right.add(r)
      const own = between.find((j) => j.left[1] === 0 && j.right[1] === 0)
      const kind = !own ? 'in-parts' : own.word === 'not-settled' ? 'not-settled' : sameInstrument ? 'lineage' : 'correspondence'
      rows.push(`${l} ${r} ${kind} ${own?.word ?? 'in-parts'}`)
      changes.push(...differences(pair, l, r).map((c) => `${l} ${r} ${c}`))
    }
  const alone = (side: 'left' | 'right', n: number) => {
    const ends = side === 'left' ? `${n} -` : `- ${n}`
    return `${ends} ${wordFor(pair, side)}`
  }
  for (const l of left.articles.keys()) if (!cited.left.has(l)) rows.push(alone('left', l))
  for (const r of right.articles.keys()) if (!cited.right.has(r)) rows.push(alone('right', r))
  return { rows: rows.sort(), changes: changes.sort() }
}

/** The left text is the earlier one. New and dropped are of whole texts; of two instruments only the other one has to be whole. */
function wordFor({ left, right, joins, sameInstrument }: SmallPair, side: 'left' | 'right'): string {
  const other = side === 'left' ? right : left
  if (joins.length === 0 || other.partial || (sameInstrument && (left.partial || right.partial))) return 'not-joined not-joined'
  return `only-${side} ${sameInstrument ? (side === 'left' ? 'dropped' : 'new') : 'none-stated'}`
}

function differences(pair: SmallPair, l: number, r: number): string[] {
  const { left, right, joins } = pair
  const told: string[] = []
  const [isLeft, isRight] = [left, right].map((t, i) => t.measures.includes(i === 0 ? l : r))
  if (isLeft === isRight)
    for (const [s, safeguard] of SAFEGUARDS.entries()) {
      const [a, b] = [cell(left, l, s, isLeft === true), cell(right, r, s, isRight === true)]
      if (a === null || b === null) continue
      const turn = turnOf(a, b, isGround(s))
      if (turn) told.push(`${safeguard} ${turn}`)
    }
  const speaking = [[0, 0], ...joins.filter((j) => j.left[0] === l && j.right[0] === r).map((j) => [j.left[1], j.right[1]])]
  for (const key of new Set(speaking.map(String))) {
    const [p, q] = key.split(',').map(Number) as [number, number]
    const [x, y] = [modality(left, l, p), modality(right, r, q)]
    if (!x || !y || x === y) continue
    const order = ['none', 'may', 'shall-endeavour', 'shall']
    const turn = x === 'none' || y === 'none' ? 'different' : order.indexOf(y) > order.indexOf(x) ? 'more' : 'less'
    told.push(`modality ${p} ${q} ${turn}`)
  }
  const [g, h] = [left.gates.filter((gate) => gate.article === l), right.gates.filter((gate) => gate.article === r)]
  if (g.length > 0 && h.length > 0)
    for (const offence of ['own', 'serious']) {
      const [x, y] = [g, h].map((all) => all.find((gate) => gate.offence === offence))
      if (x && !y) told.push(`offence/${offence} less`)
      if (!x && y) told.push(`offence/${offence} more`)
      if (x && y && x.penalty !== y.penalty) told.push(`offence/${offence} ${(y.penalty ?? 0) > (x.penalty ?? 0) ? 'less' : 'more'}`)
    }
  return told
}

/** What a provision says by itself of how far it obliges; null where its parts say so, or nothing does. */
function modality(text: SmallText, article: number, paragraph: number): string | null {
  const of = (p: number) => text.modalities.find((m) => m.article === article && m.paragraph === p && exists(text, [article, p]))?.word
  if (paragraph === 0 && [1, 2].some(of)) return null
  return of(paragraph) ?? null
}

type Sides = Record<string, number>
/** Side by side how firmly something protects, the smaller the firmer; empty where it was found missing; null where nothing can be told. */
function cell(text: SmallText, article: number, safeguard: number, isMeasure: boolean): Sides | null {
  const given = text.provides.filter((p) => p.article === article && p.safeguard === safeguard && exists(text, [p.article, p.paragraph]))
  const isMissing = isMeasure && text.absences.some((a) => a.article === article && a.safeguard === safeguard)
  const protects = given.some((p) => !isGround(safeguard) || p.hold < 3)
  if (given.length === 0) return isMissing ? {} : null
  if (isMissing && protects) return null
  const sides: Sides = {}
  for (const p of given) for (const side of p.sides) sides[side] = Math.min(sides[side] ?? 9, p.hold)
  return sides
}

/** A ground that is barred, the last of its forces, protects no more than nothing does. */
function turnOf(a: Sides, b: Sides, ground: boolean): string | null {
  const firm = (of: Sides, side: string) => (of[side] === undefined || (ground && of[side] === 3) ? 9 : (of[side] as number))
  const sides = ['requesting', 'requested']
  const [up, down] = [sides.filter((s) => firm(b, s) < firm(a, s)), sides.filter((s) => firm(b, s) > firm(a, s))]
  const nothing = (of: Sides) => sides.every((s) => firm(of, s) === 9)
  if (up.length > 0 && down.length > 0) return `mixed ${up} ${down}`
  if (up.length > 0) return `${nothing(a) ? 'won' : 'stronger'} ${up} -`
  if (down.length > 0) return `${nothing(b) ? 'lost' : 'weaker'} - ${down}`
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort()) ? null : 'different - -'
}

/** What lies in two articles: what is joined there, and paragraphs that nothing joins. The whole of one may be joined to a part of the other. */
export function naiveParts({ left, right, joins, sameInstrument }: SmallPair, l: number, r: number): string[] {
  const inside = joins.filter((j) => j.left[0] === l && j.right[0] === r && (j.left[1] > 0 || j.right[1] > 0))
  const kind = (word: string) => (word === 'not-settled' ? 'not-settled' : sameInstrument ? 'lineage' : 'correspondence')
  const rows = inside.map((j) => `${j.left[1]} ${j.right[1]} ${kind(j.word)}`)
  for (let p = 1; p <= (left.articles[l] ?? 0); p += 1) if (!inside.some((j) => j.left[1] === p)) rows.push(`${p} - not-joined`)
  for (let q = 1; q <= (right.articles[r] ?? 0); q += 1) if (!inside.some((j) => j.right[1] === q)) rows.push(`- ${q} not-joined`)
  return rows.sort()
}
