import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { build } from '../../server/ingest/index.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import { strengthTable } from '../../server/model/strength-table.ts'

let data: GraphDataset
beforeAll(async () => {
  data = (await build('data')).dataset
}, 60_000)

describe('the table of strengths', () => {
  it('shows examples that stand in the data with the strength the rule gives', async () => {
    const { rules } = strengthTable.parse(parse(await readFile('data/strength.yaml', 'utf8')))
    const shown = rules.flatMap((rule) => rule.examples.map((id) => [id, rule.strength]))
    const held = new Map(data.links.map((link) => [link.id, link.props.strength]))
    expect(shown.map(([id]) => [id, held.get(String(id))])).toEqual(shown)
  })
})

describe('the yardsticks', () => {
  it('ask nothing of a measure that the safeguard does not fit, and nothing of one that is not in the lists', () => {
    const fits = new Map(data.nodes.filter((n) => n.label === 'Safeguard').map((n) => [n.id, n.props.fits as string[]]))
    const things = new Set(data.nodes.map((n) => n.id))
    const asked = data.links
      .filter((l) => l.type === 'REQUIRES')
      .flatMap((l) => (l.props.applies as string[]).map((a) => ({ id: l.id, safeguard: l.to, a })))
    expect(asked.length).toBeGreaterThan(0)
    const fitting = (x: (typeof asked)[number]) => [x.a, x.a.split('/')[0]].some((k) => fits.get(x.safeguard)?.includes(String(k)))
    const known = (x: (typeof asked)[number]) => !x.a.includes('/') || things.has(x.a)
    expect(asked.filter((x) => !fitting(x) || !known(x))).toEqual([])
  })
})
