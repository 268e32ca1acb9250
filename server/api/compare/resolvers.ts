import type { CellChange } from '../../compare/cells.ts'
import { coverageDifference, type CoverageDifference as Facts } from '../../compare/index.ts'
import type { MeasureKind } from '../../model/terms.ts'
import type { Context, QueryResolver, Resolvers } from '../context.ts'
import type { Thing } from '../things.ts'
import { toText, twoTexts } from './texts.ts'

interface Args {
  left: string
  right: string
  yardstick: string
  kinds: MeasureKind[]
}
interface Answer extends Facts {
  leftText: Thing
  rightText: Thing
}

async function answer({ left, right, yardstick, kinds }: Args, { load }: Context): Promise<Answer> {
  const [leftText, rightText] = await twoTexts(load, left, right)
  const question = { left: toText(leftText), right: toText(rightText), yardstick, kinds }
  const facts = await coverageDifference(load.reader, question, async (id) => String((await load.known(id)).title))
  return { ...facts, leftText, rightText }
}
const differences: QueryResolver<Args> = async (_, args, context) => (await answer(args, context)).differences
const whole: QueryResolver<Args> = (_, args, context) => answer(args, context)

const count =
  (...changes: CellChange[]) =>
  (facts: Facts) =>
    facts.differences.filter((d) => changes.includes(d.change)).length

const CoverageDifference: Resolvers<Answer> = {
  left: ({ leftText }) => leftText,
  right: ({ rightText }) => rightText,
  won: count('won'),
  lost: count('lost'),
  changed: count('stronger', 'weaker', 'mixed', 'different'),
  basisOnly: count('basis'),
  onlyLeft: count('only-left'),
  onlyRight: count('only-right'),
  unjoinedLeft: ({ unjoinedLeft }, _, { load }) => unjoinedLeft.map((id) => load.known(id)),
  unjoinedRight: ({ unjoinedRight }, _, { load }) => unjoinedRight.map((id) => load.known(id)),
  caution: ({ joined }) => (joined ? CAUTION : NOTHING_JOINED),
}
const MeasurePair: Resolvers<Facts['measures'][number]> = {
  left: ({ left }, _, { load }) => load.known(left),
  right: ({ right }, _, { load }) => load.known(right),
}
const CAUTION =
  'Only cells that are known on both sides are compared. A measure that nothing is stated to answer may have its like elsewhere in the other text; what a treaty does not require, domestic law or another treaty may.'
const NOTHING_JOINED = 'Nothing is stated yet of how these two texts answer one another; no difference follows.'

export const comparisons = {
  Query: { coverageDifference: differences, coverageComparison: whole },
  CoverageDifference,
  MeasurePair,
}
