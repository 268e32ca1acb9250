import * as z from 'zod/mini'
import type { BorderQuery, GroundOnBorderFragment, MeasureOnBorderFragment, RowOnBorderFragment } from '../../api/generated/graphql.ts'
import type { Thing, Tie } from '../thing.ts'
import type { Border, BorderBox, Gate, Ground } from './border.ts'
import { bracketsOf } from './reaches.ts'

interface Parent {
  id: string
  parent?: Parent | null
}
const above = (parent: Parent | null | undefined): string[] => (parent ? [parent.id, ...above(parent.parent)] : [])

type Told = Pick<MeasureOnBorderFragment, 'id' | 'citation' | 'title' | 'printedTitle' | 'order' | 'basis'> & { parent?: Parent | null }

const toThing = (told: Told): Thing => ({
  id: told.id,
  kind: 'provision',
  title: told.title,
  citation: told.citation,
  ...(told.printedTitle ? { printedTitle: told.printedTitle } : {}),
  order: told.order,
  basis: told.basis,
  measure: true,
  within: above(told.parent),
})

const properties = z.object({ list: z.optional(z.unknown()) })
const isClosed = (given: unknown) => z.catch(properties, {}).parse(given).list === 'closed'

function toGround({ safeguard, grade, force, form, part, because }: GroundOnBorderFragment): Ground {
  const deciding = because.filter((finding) => finding.decides)
  return {
    ...safeguard,
    force: grade === 'CONTESTED' ? null : force,
    form,
    part,
    closed: deciding.some((finding) => isClosed(finding.link.properties)),
    by: [...new Map(deciding.map(({ provision }) => [provision.id, provision])).values()],
  }
}

/** A formal request travels between central authorities; where a way to cooperate does without them, nobody has to be asked so. */
const FORMAL = 'central authority'

function gateOf({ establishes }: MeasureOnBorderFragment, grounds: readonly GroundOnBorderFragment[]): Gate {
  return {
    duty: establishes[0]?.obligation ?? null,
    request: establishes.some(({ mechanism }) => mechanism.channels.includes(FORMAL)),
    grounds: grounds.map(toGround),
  }
}

const crossingsOf = ({ measure }: RowOnBorderFragment): Tie[] =>
  measure.reliesOn.map(({ provision, link }) => ({ ...link, kind: 'RELIES_ON', from: measure.id, to: provision.id }))

function boxOf({ kinds, names, measure, cells }: RowOnBorderFragment, grounds: readonly GroundOnBorderFragment[]): BorderBox {
  const asks = kinds.includes('MECHANISM')
  const gives = asks ? measure.establishes.map(({ mechanism }) => mechanism.id) : measure.grants.map(({ power }) => power.id)
  return {
    side: asks ? 'asks' : 'asked',
    thing: toThing(measure),
    name: names.join('; ') || measure.title,
    gives,
    cells,
    gate: asks ? gateOf(measure, grounds) : null,
  }
}

/** Powers of other texts that are called upon: they stand there without a strip. */
function foreign(rows: readonly RowOnBorderFragment[]): BorderBox[] {
  const own = new Set(rows.map(({ measure }) => measure.id))
  const far = rows.flatMap(({ measure }) => measure.reliesOn.map(({ provision }) => provision)).filter(({ id }) => !own.has(id))
  return [...new Map(far.map((told) => [told.id, told])).values()].map((told) => ({
    side: 'asked',
    thing: toThing(told),
    name: told.printedTitle ?? told.title,
    gives: [],
    cells: [],
    gate: null,
  }))
}

const DIVISIONS = ['part', 'chapter', 'section', 'title', 'annex']
const isDivision = ({ level }: { level: string }) => DIVISIONS.includes(level)

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** What the API says of a text, as a border. */
export function toBorder({ coverage }: BorderQuery): Border {
  const { version, yardstick, safeguards, rows } = coverage
  const divisions = version.divisions.flatMap(({ children, ...division }) => [division, ...children])
  const boxes = rows.map((row) =>
    boxOf(
      row,
      coverage.grounds.filter(({ measure }) => measure.id === row.measure.id),
    ),
  )
  const asked = [...boxes.filter(({ side }) => side === 'asked'), ...foreign(rows)]
  const crossings = rows.flatMap(crossingsOf)
  const place = new Map(asked.map(({ thing }, at) => [thing.id, at]))
  const middle = ({ thing }: BorderBox) => {
    const heights = crossings.filter(({ from }) => from === thing.id).map(({ to }) => place.get(to) ?? 0)
    return heights.length > 0 ? mean(heights) : Number.POSITIVE_INFINITY
  }
  const asks = boxes.filter(({ side }) => side === 'asks')
  const order = (box: BorderBox) => box.thing.order ?? 0
  const brackets = bracketsOf(
    boxes,
    divisions.filter(isDivision),
    rows.map(({ measure }) => measure),
    new Set(crossings.flatMap(({ from, to }) => [from, to])),
  )
  const reached = new Set(brackets.flatMap(({ ties }) => ties.map(({ to }) => to)))
  return {
    version: { id: version.id, title: version.title },
    yardstick,
    safeguards,
    asks: asks.toSorted((a, b) => {
      const [one, other] = [middle(a), middle(b)]
      return one === other ? order(a) - order(b) : one - other
    }),
    asked,
    crossings,
    brackets,
    divisions: divisions
      .filter((each) => isDivision(each) && reached.has(each.id))
      .map((each) => ({ ...toThing(each), kind: 'division', measure: false })),
  }
}
