import { type Picture, picture } from '../picture.ts'
import type { Stage } from '../thing.ts'
import { type Border, boxesOf } from './border.ts'

/** The border as a step of the map, so that its table, its files and its arrow keys are those of every other picture. */
export function borderStage(border: Border): Stage {
  const things = [...boxesOf(border).map(({ thing }) => thing), ...border.brackets.flatMap(({ clauses }) => clauses), ...border.divisions]
  const ties = [...border.crossings, ...border.brackets.flatMap((bracket) => bracket.ties)]
  return { key: `border:${border.version.id}`, centre: null, things, ties, total: things.length }
}

export const borderPicture = (borders: readonly Border[]): Picture =>
  picture(borders.map(borderStage), [], { folded: [], without: [], hidden: new Set(['STANDS_IN']), all: true })
