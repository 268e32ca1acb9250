import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cellMaker } from '../../server/coverage/cells.ts'
import { readFacts } from '../../server/coverage/facts.ts'
import { compareHolds } from '../../server/coverage/holds.ts'
import type { Cell } from '../../server/coverage/index.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { type DataFile, filesOf } from '../../server/ingest/read.ts'
import type { Counts } from '../../server/model/graph.ts'
import { alphaByPairs, codedUnits, type Unit } from '../support/coded.ts'
import { type Corpus, dataFiles, readCorpus, storeOf } from '../support/corpus.ts'

const CODED = ['uncc/final', 'budapest/2001', 'budapest-p1/2003', 'budapest-p2/2022', 'untoc/2000', 'uncac/2003']

let corpus: Corpus
let files: DataFile[]
let units: Unit[]
let store: GraphStore
let cells: Map<string, Cell>
beforeAll(async () => {
  corpus = await readCorpus()
  files = await dataFiles()
  units = codedUnits(corpus, files)
  // What a search went through is no part of a cell, and most of the graph.
  store = await storeOf(corpus.dataset, {
    node: (n) => !['Action', 'State', 'Claim', 'Story'].includes(n.label),
    link: (l) => l.type !== 'SEARCHED',
  })
  const coded = [...new Set(units.filter((u) => u.of.startsWith('safeguard/')).map((u) => u.unit.split('/').slice(0, 2).join('/')))]
  cells = new Map((await Promise.all(coded.map(cellsOf))).flat())
}, 120_000)
afterAll(() => store.close())

/** Every cell of a version, as the coverage shows it without a yardstick. */
const cellsOf = (version: string) =>
  store.reading(async (reader) => {
    const facts = await readFacts(reader, { version })
    const cell = cellMaker(facts, null)
    return facts.measures.flatMap((m) => facts.safeguards.map((s): [string, Cell] => [`${m.id} ${s.id}`, cell(m, s)]))
  })

/**
 * Whether a cell shows what coders said: a strength or a force, in part or in all, and where they named sides, the weakest hold on those. None is
 * a finding of absence, or that nobody has looked; never something present.
 */
function shows(cell: Cell | undefined, value: string): boolean {
  if (value === 'contested') return cell?.grade === 'contested'
  if (value === 'none') return cell?.grade === 'absent' || cell?.grade === 'unexamined'
  const [, hold, sides] = /^([^(]*?)(?: \((.*)\))?$/.exec(value) ?? []
  if (!cell || !sides) return inWords(cell) === hold
  const named = sides.split(', ').map((side) => cell.bySide.find((s) => s.side === side))
  return named.every((s) => s !== undefined) && inWords(named.toSorted(compareHolds).at(-1)) === hold
}
const inWords = (hold: Pick<Cell, 'strength' | 'force' | 'part'> | undefined) =>
  hold && `${hold.strength ?? hold.force}${hold.part ? ' in part' : ''}`
const shown = (cell: Cell | undefined) =>
  cell?.strength || cell?.force ? `${inWords(cell)} (${cell.appliesTo.join(', ')})` : (cell?.grade ?? 'no cell')
type Named = { measure: string; safeguard: string } | { provision: string } | { continues: string }
/** What stands: of two settlements of one unit the later; none that is older than the last coding of its unit. */
const settlements = () => {
  const all = filesOf(files, 'settled').flatMap((f) => f.value.settled.map((s) => ({ ...s, on: f.value.on })))
  return all.filter((s) => {
    const last = units.filter((u) => u.unit === nameOf(s)).map((u) => u.on)
    return last.length > 0 && last.every((on) => on <= s.on) && !all.some((o) => nameOf(o) === nameOf(s) && o.on > s.on)
  })
}
const nameOf = (s: Named) => ('measure' in s ? `${s.measure} ${s.safeguard}` : 'provision' in s ? s.provision : s.continues)

describe('what independent passes coded', () => {
  it('covers the measures of these texts, by at least two passes each', () => {
    for (const version of CODED) {
      const passes = filesOf(files, 'coding').filter((f) => f.value.version === version)
      expect(new Set(passes.map((f) => f.value.by)).size, version).toBeGreaterThanOrEqual(2)
    }
    const articles = (version: string, from: number, to: number) =>
      corpus
        .ofType('GRANTS')
        .concat(corpus.ofType('ESTABLISHES'))
        .map((l) => l.from)
        .filter((id) => {
          const number = Number(id.split('/')[2])
          return id.startsWith(`${version}/`) && number >= from && number <= to
        })
    const wanted = [...articles('uncc/final', 25, 32), ...articles('uncc/final', 35, 48), ...articles('budapest/2001', 16, 35)]
    const coded = new Set(units.filter((u) => u.values.filter((v) => v !== null).length > 1).map((u) => u.unit.split(' ')[0]))
    expect([...new Set(wanted)].filter((id) => !coded.has(id))).toEqual([])
  })

  it('is settled wherever they differ, with a reason, and settles nothing that nobody coded', () => {
    const differ = units.filter((u) => new Set(u.values.filter((v) => v !== null)).size > 1).map((u) => u.unit)
    expect(differ.length).toBeGreaterThan(10)
    const settled = settlements().map(nameOf)
    expect(settled.filter((s, i) => settled.indexOf(s) !== i)).toEqual([])
    expect(differ.filter((u) => !settled.includes(u))).toEqual([])
    const coded = new Set(
      filesOf(files, 'coding').flatMap((f) => [...f.value.measures, ...Object.keys({ ...f.value.modalities, ...f.value.changes })]),
    )
    const named = filesOf(files, 'settled').flatMap((f) => f.value.settled.map((s) => nameOf(s).split(' ')[0] ?? ''))
    expect(named.filter((s) => !coded.has(s))).toEqual([])
    expect(
      settlements()
        .filter((s) => !/^\S.{20,}\.$/s.test(s.reason))
        .map(nameOf),
    ).toEqual([])
  })

  it('agrees as far as every column says: units, agreed units and alpha', () => {
    const wrong = corpus.of('Safeguard').flatMap((s) => {
      const values = units.filter((u) => u.of === s.id).map((u) => u.values)
      const { alpha, coded, agreed } = agreement(values)
      if (values.length === 0) return s.props.codedUnits === undefined ? [] : [s.id]
      const isRight = s.props.codedUnits === coded && s.props.agreedUnits === agreed && near(s.props.agreement, alpha)
      return isRight ? [] : [`${s.id}: ${s.props.codedUnits} ${s.props.agreedUnits} ${s.props.agreement}, not ${coded} ${agreed} ${alpha}`]
    })
    expect(wrong).toEqual([])
  })

  it('agrees as far as the page about the data says, for cells, verbs and changes', () => {
    const coding = corpus.dataset.release.counts.coding as Record<string, Counts>
    const parts = {
      coverage: (u: Unit) => u.of.startsWith('safeguard/'),
      modalities: (u: Unit) => u.of === 'modalities',
      changes: (u: Unit) => u.of === 'changes',
    }
    for (const [name, keep] of Object.entries(parts)) {
      const { alpha, coded, agreed } = agreement(units.filter(keep).map((u) => u.values))
      expect(coded, name).toBeGreaterThan(20)
      expect([coding[name]?.units, coding[name]?.agreed], name).toEqual([coded, agreed])
      expect(near(coding[name]?.alpha, alpha), `${name}: ${coding[name]?.alpha}, not ${alpha}`).toBe(true)
    }
  })

  const near = (stated: unknown, alpha: number | null) =>
    alpha === null ? stated === undefined : Math.abs(Number(stated) - alpha) <= 0.0005 + 1e-9
  function agreement(values: (string | null)[][]) {
    const coded = values.filter((u) => u.filter((v) => v !== null).length > 1)
    return {
      alpha: alphaByPairs(values),
      coded: coded.length,
      agreed: coded.filter((u) => new Set(u.filter((v) => v !== null)).size === 1).length,
    }
  }
})

describe('what the product shows', () => {
  it('is what was settled, cell by cell', () => {
    const wrong = settlements().flatMap((s) => {
      if (!('measure' in s)) return []
      const cell = cells.get(nameOf(s))
      const said = [s.outcome, s.part ? ' in part' : '', s.sides ? ` (${s.sides.join(', ')})` : ''].join('')
      return shows(cell, said) ? [] : [`${nameOf(s)}: settled as ${said}, shown as ${shown(cell)}`]
    })
    expect(wrong).toEqual([])
  })

  it('is what all passes agree on, cell by cell, where nothing settles it otherwise', () => {
    const settled = new Set(settlements().map(nameOf))
    const wrong = units.flatMap(({ of, unit, values }) => {
      const said = values.filter((v) => v !== null)
      if (!of.startsWith('safeguard/') || settled.has(unit) || said.length < 2 || new Set(said).size > 1) return []
      const cell = cells.get(unit)
      return shows(cell, String(said[0])) ? [] : [`${unit}: coded as ${said[0]} by all, shown as ${shown(cell)}`]
    })
    expect(wrong).toEqual([])
  })

  it('is what was settled and agreed of main verbs', () => {
    const settled = new Map(settlements().flatMap((s) => ('provision' in s ? [[s.provision, s.outcome] as const] : [])))
    const wrong = units.flatMap(({ of, unit, values }) => {
      const said = new Set(values.filter((v) => v !== null))
      if (of !== 'modalities' || values.filter((v) => v !== null).length < 2) return []
      const outcome = settled.get(unit) ?? (said.size === 1 ? [...said][0] : undefined)
      const ours = corpus.byId.get(unit)?.props.modality
      return ours === outcome || (outcome === 'contested' && ours === undefined) ? [] : [`${unit}: ${outcome}, shown as ${ours}`]
    })
    expect(wrong).toEqual([])
  })

  it('is what was settled and agreed of what became of each article of the zero draft', () => {
    const settled = new Map(settlements().flatMap((s) => ('continues' in s ? [[s.continues, s.outcome] as const] : [])))
    const wrong = units.flatMap(({ of, unit, values }) => {
      const said = new Set(values.filter((v) => v !== null))
      if (of !== 'changes' || values.filter((v) => v !== null).length < 2) return []
      const outcome = settled.get(unit) ?? (said.size === 1 ? [...said][0] : undefined)
      const links = corpus.ofType('CONTINUES').filter((l) => l.to === unit && l.from.startsWith('uncc/final/'))
      const changes = [...new Set(links.map((l) => String(l.props.change)))]
      const isRight = outcome === 'contested' ? links.some((l) => l.props.unsettled) : changes.length === 1 && changes[0] === outcome
      return isRight ? [] : [`${unit}: ${outcome}, shown as ${changes.join(', ')}`]
    })
    expect(wrong).toEqual([])
  })
})
