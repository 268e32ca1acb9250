import { cellMaker } from '../coverage/cells.ts'
import { fits } from '../coverage/findings.ts'
import { gradeCell } from '../coverage/grade.ts'
import { compareHolds } from '../coverage/holds.ts'
import type { Cell, CoverageFacts, Finding, Provides, SafeguardFacts } from '../coverage/types.ts'
import type { Side } from '../model/terms.ts'
import { isWithin } from './align.ts'

/** What protects in a provision: whether it is a measure, and a cell for each safeguard that can be told of it. */
export interface Holding {
  measure: boolean
  cells: Map<string, Cell>
}

/**
 * What protects in the provisions of one text. A measure has its cells, general clauses included; of anything else only what its own words
 * give is known, and what they do not give is unexamined.
 */
export function holdingsOf(facts: CoverageFacts): (provision: string) => Holding {
  const cell = cellMaker(facts, null)
  const held = new Map<string, Holding>()
  const safeguards = new Map(facts.safeguards.map((s) => [s.id, s]))

  const ofMeasure = (id: string): Holding | null => {
    const measure = facts.measures.find((m) => m.id === id)
    if (!measure) return null
    return { measure: true, cells: new Map(facts.safeguards.filter((s) => fits(measure, s)).map((s) => [s.id, cell(measure, s)])) }
  }
  const ofWords = (id: string): Holding => {
    const own = facts.provides.filter((p) => p.extentOf === null && isWithin(p.provision, id))
    const cells = [...new Set(own.map((p) => p.safeguard))].flatMap((s) => {
      const safeguard = safeguards.get(s)
      return safeguard && anySide(safeguard).length > 0 ? [[s, givenIn(id, safeguard, own)] as const] : []
    })
    return { measure: false, cells: new Map(cells) }
  }
  return (id) => {
    const found = held.get(id) ?? ofMeasure(id) ?? ofWords(id)
    held.set(id, found)
    return found
  }
}

/** The sides a safeguard can bind anywhere, none where it is of the treaty as a whole; one that fits powers or offences binds a State acting at home too. */
const anySide = ({ fits: kinds, sides }: SafeguardFacts): Side[] => [
  ...(kinds.some((k) => /^(power|offence)(\/|$)/.test(k)) ? (['domestic'] as const) : []),
  ...sides,
]

function givenIn(provision: string, safeguard: SafeguardFacts, own: Provides[]): Cell {
  const found = own.filter((p) => p.safeguard === safeguard.id).map((p) => asFinding(p, anySide(safeguard)))
  const graded = gradeCell(
    found.sort((a, b) => compareHolds(a, b) || a.order - b.order),
    [],
  )
  return { measure: provision, safeguard: safeguard.id, required: null, gap: null, ...graded, sentence: '', caution: null }
}

const asFinding = (p: Provides, able: Side[]): Finding => ({
  strength: p.strength,
  force: p.force,
  form: p.form,
  part: p.part,
  decides: false,
  own: true,
  basis: p.basis,
  provision: p.provision,
  citation: p.citation,
  link: p.link,
  sides: p.sides ?? able,
  carrier: null,
  carrierCitation: null,
  byRenvoi: false,
  reach: [],
  unsettledBy: p.unsettled ? p.by : null,
  order: p.order,
})
