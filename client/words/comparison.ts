import type { PairClass } from '../api/generated/graphql.ts'

export interface ComparisonCounts {
  rows: number
  changed: number
  unchanged: number
  classes: readonly { class: PairClass; count: number }[]
}

const were = (count: number, one: string, several: string) => `${count.toLocaleString('en')} ${count === 1 ? one : several}`

/** `Of 83 rows, 35 differ and 33 do not, as far as both are known; how 9 changed is not settled; 1 stands only in the second.` */
export function comparisonSentence({ rows, changed, unchanged, classes }: ComparisonCounts): string {
  const of = (name: PairClass) => classes.find((each) => each.class === name)?.count ?? 0
  const more = [
    [of('NOT_SETTLED'), (n: number) => `how ${n} changed is not settled`],
    [of('ONLY_LEFT'), (n: number) => were(n, 'stands only in the first', 'stand only in the first')],
    [of('ONLY_RIGHT'), (n: number) => were(n, 'stands only in the second', 'stand only in the second')],
  ] as const
  const first = `Of ${were(rows, 'row', 'rows')}, ${were(changed, 'differs', 'differ')} and ${were(unchanged, 'does not', 'do not')}, as far as both are known`
  return `${[first, ...more.flatMap(([count, say]) => (count > 0 ? [say(count)] : []))].join('; ')}.`
}
