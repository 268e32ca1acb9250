import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { cellMaker } from '../../server/coverage/cells.ts'
import { readFacts } from '../../server/coverage/facts.ts'
import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import { oracle, type Said } from '../support/coverage-oracle.ts'
import { randomTreaty } from '../support/coverage-random.ts'

const TREATIES = 40

/** Every cell of a random treaty, as the product has it and as the oracle has it. */
async function cellsOf(seed: number) {
  const { world, dataset } = await randomTreaty(seed)
  const store = createGrafeoStore({ graphDir: await mkdtemp(path.join(tmpdir(), 'counterpoise-graph-')) })
  await store.load(dataset)
  const facts = await store.reading((r) => readFacts(r, { version: 'demo/one', yardstick: 'yardstick/all' }))
  await store.close()
  const cell = cellMaker(facts, facts.requirements)
  return facts.measures.flatMap((measure) =>
    facts.safeguards.map((safeguard) => {
      const c = cell(measure, safeguard)
      const hold = (h: { strength: string | null; force: string | null; part: string | null }) =>
        (h.strength ?? h.force) && `${h.strength ?? h.force}${h.part ? ' in part' : ''}`
      const ours: Said = {
        grade: c.grade,
        hold: hold(c),
        bySide: Object.fromEntries(c.bySide.map((s) => [s.side, String(hold(s))])),
        basis: c.basis,
        gap: String(c.gap),
      }
      return { name: `seed ${seed}: ${measure.id} × ${safeguard.id}`, ours, wanted: oracle(world, measure.id, safeguard.id) }
    }),
  )
}

describe('the coverage of random small treaties', () => {
  it('is what the model says, worked out the naive way', async () => {
    const cells = (await Promise.all(Array.from({ length: TREATIES }, (_, i) => cellsOf(20261129 + i * 7919)))).flat()
    const wrong = cells.filter(({ ours, wanted }) => JSON.stringify(sorted(ours)) !== JSON.stringify(sorted(wanted)))
    expect(wrong.slice(0, 3)).toEqual([])
    const grades = new Set(cells.map((c) => c.wanted.grade))
    const gaps = new Set(cells.map((c) => c.wanted.gap))
    expect([...grades].sort()).toEqual(['absent', 'contested', 'general', 'not-applicable', 'specific', 'unexamined'])
    expect([...gaps].sort()).toEqual(['gap', 'none', 'not-required', 'one-sided', 'unknown', 'weak'])
  })
})

const sorted = ({ bySide, ...rest }: Said) => ({
  ...rest,
  bySide: Object.fromEntries(Object.entries(bySide).sort(([a], [b]) => (a < b ? -1 : 1))),
  grade: rest.grade,
})
