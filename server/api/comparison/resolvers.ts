import type { PairClass } from '../../compare/align.ts'
import { aloneWords } from '../../compare/alone.ts'
import type { Change, Turn } from '../../compare/changes.ts'
import { relationSentence, summarySentence } from '../../compare/row-sentences.ts'
import { partsOf, type Row, rowsOf } from '../../compare/rows.ts'
import { type Both, readBoth } from '../../compare/texts.ts'
import { type NotCompared as NotComparedFacts, obstaclesOf, totalsOf } from '../../compare/totals.ts'
import { markWords } from '../../compare/words.ts'
import type { Side } from '../../model/terms.ts'
import { toText } from '../compare/texts.ts'
import { connectionOf, type PageArgs } from '../connection.ts'
import type { QueryResolver, Resolvers } from '../context.ts'
import { nameOfText } from '../instrument/texts.ts'
import { compare as byCodeUnit, type Thing } from '../things.ts'
import { claimsOn } from './claims.ts'
import { type End, twoEnds } from './ends.ts'

interface Args extends PageArgs {
  left: string
  right: string
  only?: PairClass[] | null
  changed: boolean
  turns?: Turn[] | null
  forWhom?: Side[] | null
}

/** A row with what it takes to say more about it. */
interface Told {
  id: string
  row: Row
  /** All rows that it is one of. */
  among: Row[]
  whole: Whole
}
interface Whole {
  both: Both
  left: End
  right: End
}
interface ToldChange extends Change {
  both: Both
}

const compareTwo: QueryResolver<Args> = async (_, args, { load }) => {
  const [left, right] = await twoEnds(load, args.left, args.right)
  const both = await readBoth(load.reader, toText(left.text), toText(right.text))
  const rows = rowsOf(both, left.asked, right.asked, aloneWords(both, isLater(left.text, right.text)))
  const { edges, ...page } = connectionOf(
    told(rows, { both, left, right }).filter(({ row }) => isChosen(row, args)),
    args,
  )
  return {
    left: left.thing,
    right: right.thing,
    leftText: left.text,
    rightText: right.text,
    pairs: edges.map((e) => e.node),
    ...page,
    totals: totalsOf(rows, both),
    caution: both.joins.length > 0 ? CAUTION : NOTHING_JOINED,
  }
}

const told = (rows: Row[], whole: Whole): Told[] =>
  rows.map((row) => ({ id: `${row.left ?? ''} ${row.right ?? ''}`.trim(), row, among: rows, whole }))

function isChosen(row: Row, { only, changed, turns, forWhom }: Args): boolean {
  if (only && !only.includes(row.class)) return false
  if (changed && !row.changed) return false
  if (!turns && !forWhom) return true
  return row.changes.some(
    (c) => (!turns || turns.includes(c.turn)) && (!forWhom || forWhom.some((s) => c.strongerFor.includes(s) || c.weakerFor.includes(s))),
  )
}

const isLater = (text: Thing, than: Thing) => byCodeUnit(String(text.date ?? ''), String(than.date ?? '')) > 0

const CAUTION =
  'Only what is known on both sides is compared, and how provisions answer one another is our reading, with its basis at each statement. What nothing is stated to answer may have its like elsewhere in the other text; what a treaty does not require, domestic law or another treaty may.'
const NOTHING_JOINED = 'Nothing is stated yet of how these two answer one another; no difference follows.'

const ComparedPair: Resolvers<Told> = {
  left: ({ row }, _, { load }) => load.maybe(row.left ?? undefined),
  right: ({ row }, _, { load }) => load.maybe(row.right ?? undefined),
  class: ({ row }) => row.class,
  relation: ({ row }) => row.relation,
  link: ({ row }, _, { load }) => (row.links[0] ? load.knownLink(row.links[0]) : null),
  links: ({ row }, _, { load }) => row.links.map((id) => load.knownLink(id)),
  sentence: async ({ row, whole }, _, { load }) => {
    const citationOf = async (id: string) => String((await load.known(id)).citation)
    return relationSentence(row, {
      left: row.left && (await citationOf(row.left)),
      right: row.right && (await citationOf(row.right)),
      leftText: nameOfText(whole.left.text),
      rightText: nameOfText(whole.right.text),
      leftIsLater: isLater(whole.left.text, whole.right.text),
      partial: (row.left ? whole.right : whole.left).text.partial === true,
      elsewhere: await Promise.all(row.elsewhere.map(citationOf)),
    })
  },
  summary: ({ row }) => summarySentence(row),
  changed: ({ row }) => row.changed,
  basisOnly: ({ row }) => row.basisOnly,
  differences: ({ row }) => row.changes.map((c) => c.sentence),
  changes: ({ row, whole }) => row.changes.map((change): ToldChange => ({ ...change, both: whole.both })),
  notCompared: ({ row, whole }) => obstaclesOf([row], whole.both),
  leftAnsweredBy: ({ row, among }) => among.filter((r) => row.left !== null && r.left === row.left && r.right !== null).length,
  rightAnsweredBy: ({ row, among }) => among.filter((r) => row.right !== null && r.right === row.right && r.left !== null).length,
  elsewhere: ({ row }, _, { load }) => row.elsewhere.map((id) => load.known(id)),
  parts: ({ row, whole }) => told(partsOf(whole.both, row), whole),
  words: ({ row, whole: { both } }) => {
    const [left, right] = [row.left && both.left.words(row.left), row.right && both.right.words(row.right)]
    return left && right ? markWords(left, right) : null
  },
  claims: ({ row, whole }, _, { load }) => claimsOn(load, row, { left: whole.left.text, right: whole.right.text }),
}

const cellOf = ({ both, about, thing, ...ends }: ToldChange, side: 'left' | 'right') => {
  const { measure, cells } = both[side].end(ends[side]).holding
  return measure && thing && (about === 'safeguard' || about === 'ground') ? cells.get(thing) : null
}
const ProvisionChange: Resolvers<ToldChange> = {
  thing: ({ thing }, _, { load }) => load.maybe(thing ?? undefined),
  left: ({ left }, _, { load }) => load.known(left),
  right: ({ right }, _, { load }) => load.known(right),
  leftCell: (change) => cellOf(change, 'left'),
  rightCell: (change) => cellOf(change, 'right'),
}

const NotCompared: Resolvers<NotComparedFacts> = { things: ({ things }, _, { load }) => things.map((id) => load.known(id)) }

export const comparison = { Query: { compare: compareTwo }, ComparedPair, ProvisionChange, NotCompared }
