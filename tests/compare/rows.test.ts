import { describe, expect, it } from 'vitest'
import { aloneWords } from '../../server/compare/alone.ts'
import { partsOf, type Row, rowsOf } from '../../server/compare/rows.ts'
import { totalsOf } from '../../server/compare/totals.ts'
import { law } from '../support/law.ts'
import { naive, naiveParts } from './naive.ts'
import { asRead, type SmallPair, smallPairs } from './world.ts'

function compared(pair: SmallPair) {
  const { both, texts } = asRead(pair)
  const alone = aloneWords(both, false)
  return { both, texts, rows: rowsOf(both, { kind: 'text', id: texts.left }, { kind: 'text', id: texts.right }, alone) }
}

const articleIn = (id: string | null) => (id === null ? '-' : Number(id.split('/')[2]) - 1)
const paragraphIn = (id: string) => Number(id.split('/')[3] ?? 0)
const rowText = (row: Row) => `${articleIn(row.left)} ${articleIn(row.right)} ${row.class} ${row.relation}`
const sides = (of: string[]) => (of.length === 0 ? '-' : [...of].sort((a, b) => (a < b ? 1 : -1)).join())
const changeTexts = (row: Row) =>
  row.changes.map((c) => {
    const at = `${articleIn(row.left)} ${articleIn(row.right)}`
    if (c.about === 'modality') return `${at} modality ${paragraphIn(c.left)} ${paragraphIn(c.right)} ${c.turn}`
    if (c.about === 'gate') return `${at} ${c.thing} ${c.turn}`
    return `${at} ${c.thing} ${c.turn} ${sides(c.strongerFor)} ${sides(c.weakerFor)}`
  })

describe('two small texts', () => {
  it('are aligned and differ as a naive comparison says, by the model alone', () => {
    law(
      smallPairs,
      (pair) => {
        const { rows } = compared(pair)
        const wanted = naive(pair)
        expect(rows.map(rowText).sort()).toEqual(wanted.rows)
        expect([...new Set(rows.flatMap(changeTexts))].sort()).toEqual([...new Set(wanted.changes)].sort())
      },
      { runs: 600 },
    )
  })

  it('have in each row the parts that a naive look finds', () => {
    const partIn = (id: string | null) => (id === null ? '-' : paragraphIn(id))
    law(smallPairs, (pair) => {
      const { both, rows } = compared(pair)
      for (const row of rows) {
        if (!row.left || !row.right) continue
        const parts = partsOf(both, row).map((p) => `${partIn(p.left)} ${partIn(p.right)} ${p.class}`)
        expect(parts.sort()).toEqual(naiveParts(pair, Number(articleIn(row.left)), Number(articleIn(row.right))))
      }
    })
  })

  it('keep the order of the left text, and put what only the right one has where its own order wants it', () => {
    law(smallPairs, (pair) => {
      const { rows } = compared(pair)
      const lefts = rows.flatMap((r) => (r.left ? [articleIn(r.left)] : []))
      expect(lefts).toEqual([...lefts].sort())
      for (const [i, row] of rows.entries()) {
        if (row.left !== null || row.right === null) continue
        const own = articleIn(row.right) as number
        const before = rows.slice(0, i).map((r) => articleIn(r.right))
        if (own > 0) expect(before).toContain(own - 1)
      }
    })
  })

  it('are counted whole: every row in one class, every change in one turn', () => {
    law(smallPairs, (pair) => {
      const { both, rows } = compared(pair)
      const totals = totalsOf(rows, both)
      const sum = (counts: { count: number }[]) => counts.reduce((all, { count }) => all + count, 0)
      expect(sum(totals.classes)).toBe(rows.length)
      expect(sum(totals.turns)).toBe(rows.flatMap((r) => r.changes).length)
      expect(totals.changed + totals.unchanged).toBeLessThanOrEqual(totals.rows)
    })
  })
})
