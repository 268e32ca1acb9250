import type { Row } from './rows.ts'

interface Counted {
  totals: { rows: number; changed: number; unchanged: number }
  rows: readonly Pick<Row, 'class'>[]
}

const were = (count: number, one: string, several: string) => `${count.toLocaleString('en')} ${count === 1 ? one : several}`

/** `Of 83 rows, 35 differ and 33 do not, as far as both are known; 9 changed in a way that is not settled, and 1 stands only in the second.` */
export function totalSentence({ totals, rows }: Counted): string {
  const of = (name: string) => rows.filter((row) => row.class === name).length
  const more = [
    [of('NOT_SETTLED'), (n: number) => `how ${n} changed is not settled`],
    [of('ONLY_LEFT'), (n: number) => were(n, 'stands only in the first', 'stand only in the first')],
    [of('ONLY_RIGHT'), (n: number) => were(n, 'stands only in the second', 'stand only in the second')],
  ] as const
  const first = `Of ${totals.rows.toLocaleString('en')} rows, ${were(totals.changed, 'differs', 'differ')} and ${were(totals.unchanged, 'does not', 'do not')}, as far as both are known`
  return `${[first, ...more.flatMap(([count, say]) => (count > 0 ? [say(count)] : []))].join('; ')}.`
}
