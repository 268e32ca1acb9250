import type { DivisionOnBorderFragment, MeasureOnBorderFragment, ReachOnBorderFragment } from '../../api/generated/graphql.ts'
import type { BorderBox, Bracket } from './border.ts'
import { placeOf } from './place.ts'

/** Fewer than these a clause reaches by name, and its box says so. */
const LEAST = 3

interface Reached {
  reach: ReachOnBorderFragment
  to: { id: string; citation: string }
  /** Whether a box is reached so. */
  covers: (box: BorderBox) => boolean
}

const articleOf = (id: string) => id.split('/').slice(0, 3).join('/')
const givenBy = ({ provision }: ReachOnBorderFragment) => [
  ...provision.provides.map(({ safeguard }) => safeguard.name),
  ...provision.carries.flatMap((carried) => carried.provision.provides.map(({ safeguard }) => safeguard.name)),
]

/** The clauses that reach several boxes of a side, those first that give most to what crosses the border. */
export function bracketsOf(
  boxes: readonly BorderBox[],
  divisions: readonly DivisionOnBorderFragment[],
  measures: readonly MeasureOnBorderFragment[],
  crossing: ReadonlySet<string>,
): Bracket[] {
  const reached: Reached[] = [
    ...divisions.flatMap((division) =>
      division.reachedBy.map((reach) => ({
        reach,
        to: division,
        covers: ({ thing }: BorderBox) => thing.within?.includes(division.id) ?? false,
      })),
    ),
    ...measures.flatMap((measure) =>
      measure.reachedBy.map((reach) => ({ reach, to: measure, covers: ({ thing }: BorderBox) => thing.id === measure.id })),
    ),
  ]
  const score = ({ gives, members }: Bracket) => gives.length * (members.filter((id) => crossing.has(id)).length + members.length / 100)
  return (['asks', 'asked'] as const).flatMap((side) =>
    onSide(
      side,
      boxes.filter((box) => box.side === side && box.cells.length > 0),
      reached,
    ).toSorted((a, b) => score(b) - score(a) || (a.clauses[0]?.order ?? 0) - (b.clauses[0]?.order ?? 0)),
  )
}

function onSide(side: BorderBox['side'], boxes: readonly BorderBox[], reached: readonly Reached[]): Bracket[] {
  const clauses = new Map<string, Reached[]>()
  for (const each of reached) clauses.set(each.reach.provision.id, [...(clauses.get(each.reach.provision.id) ?? []), each])
  const groups = new Map<string, Reached[]>()
  for (const [id, own] of clauses) {
    const members = boxes.filter((box) => own.some(({ covers }) => covers(box))).map(({ thing }) => thing.id)
    if (members.length < Math.min(LEAST, boxes.length) || members.length < 2) continue
    const key = `${articleOf(id)} ${members.join(' ')}`
    groups.set(key, [...(groups.get(key) ?? []), ...own])
  }
  return [...groups].map(([key, own]) => bracket(side, key.split(' ').slice(1), own, boxes))
}

function bracket(side: BorderBox['side'], members: string[], own: readonly Reached[], boxes: readonly BorderBox[]): Bracket {
  const clauses = [...new Map(own.map(({ reach }) => [reach.provision.id, reach.provision])).values()].sort((a, b) => a.order - b.order)
  const here = own.filter(({ covers }) => boxes.some(covers))
  return {
    id: `reach/${side}/${clauses[0]?.id ?? ''}`,
    side,
    place: joined(clauses.map(({ citation }) => placeOf(citation))),
    clauses: clauses.map(({ id, citation, title, printedTitle, order, basis }) => ({
      id,
      kind: 'provision',
      title,
      citation,
      ...(printedTitle ? { printedTitle } : {}),
      order,
      basis,
    })),
    ties: [
      ...new Map(
        here.map(({ reach, to }) => [reach.link.id, { ...reach.link, kind: 'REACHES', from: reach.provision.id, to: to.id }]),
      ).values(),
    ],
    gives: [...new Set(own.flatMap(({ reach }) => givenBy(reach)))],
    members,
  }
}

/** `art. 24(1)`, `art. 24(2)`, `art. 24(3)` → `art. 24(1)–(3)`; what has another shape is listed. */
function joined(places: readonly string[]): string {
  const pieces = places.map((place) => /^(.*?)((?:\([^)]*\))*)$/.exec(place))
  const [head] = pieces.map((piece) => piece?.[1] ?? '')
  if (places.length < 2 || !pieces.every((piece) => piece?.[1] === head && piece?.[2])) return places.join(', ')
  const ends = pieces.map((piece) => piece?.[2] ?? '')
  const numbers = ends.map((end) => Number(/^\((\d+)\)$/.exec(end)?.[1] ?? Number.NaN))
  const run = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  return run && places.length > 2 ? `${head}${ends[0]}–${ends.at(-1)}` : `${head}${ends.join(', ')}`
}
