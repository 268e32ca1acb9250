import { coverage } from '../coverage/index.ts'
import type { Reader } from '../graph/store.ts'
import type { MeasureKind } from '../model/terms.ts'
import { differenceOf } from './coverage.ts'
import { joinsOf, type Text } from './texts.ts'

export type { CellDifference, CoverageDifference } from './coverage.ts'
export type { Text } from './texts.ts'

/** Two texts cell by cell, by one yardstick. NOT_FOUND where the yardstick is none. */
export async function coverageDifference(
  reader: Reader,
  { left, right, yardstick, kinds }: { left: Text; right: Text; yardstick: string; kinds: MeasureKind[] },
  nameOf: (safeguard: string) => Promise<string>,
) {
  const [joins, ...sides] = await Promise.all([
    joinsOf(reader, left, right),
    ...[left, right].map((text) => coverage(reader, { version: text.id, yardstick, kinds })),
  ])
  const [a, b] = sides as [(typeof sides)[0], (typeof sides)[0]]
  const names = new Map(await Promise.all(a.safeguards.map(async (id) => [id, await nameOf(id)] as const)))
  return differenceOf({ ...left, coverage: a }, { ...right, coverage: b }, joins, names)
}
