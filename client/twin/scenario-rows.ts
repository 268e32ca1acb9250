import type { DrawnScenario, Given, Way } from '../graph/scenario/drawn.ts'
import { isClosed } from '../graph/scenario/drawn.ts'
import { calledKey, givenKey } from '../graph/scenario/layout.ts'
import { givenSentence, powersOf } from '../graph/scenario/words.ts'
import type { Thing } from '../graph/thing.ts'
import { OUTCOME_WORDS } from '../words/scenario.ts'
import type { Row } from './outline-rows.ts'

const line = (key: string, chooses: string, thing: Thing, name: string, how = ''): Row => ({
  key,
  chooses,
  thing,
  name,
  how,
  ties: [],
  full: true,
  foldable: false,
  rows: [],
})
const group = (key: string, chooses: string, thing: Thing, name: string, rows: Row[], folded: { has(key: string): boolean }): Row => ({
  ...line(key, chooses, thing, name),
  foldable: rows.length > 0,
  rows: folded.has(key) ? [] : rows,
})

/** The drawing as an outline, way by way, box for box what is drawn. */
export function scenarioRows(drawn: DrawnScenario, folded: { has(key: string): boolean }): Row[] {
  const { asks, asked, mechanism, ways } = drawn
  return [
    line(asks.id, asks.id, asks, `${asks.title} asks`),
    line(mechanism.id, mechanism.id, mechanism, mechanism.title, 'for'),
    ...ways.map((way) => wayRow(drawn, way, folded)),
    line(asked.id, asked.id, asked, `${asked.title} is asked`),
  ]
}

function wayRow(drawn: DrawnScenario, way: Way, folded: { has(key: string): boolean }): Row {
  const { article, treaty, outcome, via } = way
  const name = `${treaty.name}: ${OUTCOME_WORDS[outcome]}`
  return group(article.id, article.id, article, name, [...(via ? [viaRow(way, via)] : []), ...withinWay(drawn, way, folded)], folded)
}

const viaRow = ({ article }: Way, via: Thing) => line(`${article.id}>via`, article.id, via, via.title, 'through')

function withinWay(drawn: DrawnScenario, way: Way, folded: { has(key: string): boolean }): Row[] {
  const { article, because, grounds, protections, called } = way
  const reason = because ? [line(`${article.id}>because`, article.id, article, because)] : []
  if (isClosed(way)) return reason
  const list = (all: readonly Given[]) =>
    all.map((given) => line(givenKey(way, given), givenKey(way, given), given.safeguard, said(drawn, given)))
  return [
    ...reason,
    group(
      `${article.id}>grounds`,
      article.id,
      article,
      counted(grounds.length, 'ground for refusing', 'grounds for refusing'),
      list(grounds),
      folded,
    ),
    group(
      `${article.id}>protections`,
      article.id,
      article,
      counted(protections.length, 'protection', 'protections'),
      list(protections),
      folded,
    ),
    ...called.map((each) => {
      const key = calledKey(way, each)
      return line(key, key, { ...each.provision, kind: 'power' }, `${powersOf(each)}, ${each.provision.citation}`, 'calls upon')
    }),
    ...(called.length === 0 ? [line(`${article.id}>home`, article.id, article, 'Calls upon no power at home that is held.')] : []),
  ]
}

function said({ asks, asked }: DrawnScenario, given: Given): string {
  if (given.force) return givenSentence(given)
  const binds = [...(given.asks ? [asks.title] : []), ...(given.asked ? [asked.title] : [])]
  return `${givenSentence(given)}${binds.length > 0 ? `; binds ${binds.join(' and ')}` : ''}`
}

const counted = (n: number, one: string, many: string) => (n === 0 ? `No ${one}` : `${n} ${n === 1 ? one : many}`)

/** What is chosen in the drawing, in a sentence; the answer as a whole where nothing is. */
export function scenarioSentence(drawn: DrawnScenario, chosen: string | null): string {
  const { asks, asked, mechanism, ways, sentence } = drawn
  if (chosen === asks.id) return `${asks.title} asks ${asked.title} for ${mechanism.title.toLowerCase()}.`
  if (chosen === asked.id) return `${asked.title} is asked by ${asks.title} for ${mechanism.title.toLowerCase()}.`
  for (const way of ways) {
    if (chosen === way.article.id) return [way.sentence, ...(isClosed(way) && way.because ? [way.because] : [])].join(' ')
    const given = [...way.grounds, ...way.protections].find((each) => givenKey(way, each) === chosen)
    if (given) return [`${said(drawn, given)}.`, ...given.by.flatMap(({ note }) => note ?? [])].join(' ')
    const called = way.called.find((each) => calledKey(way, each) === chosen)
    if (called) return called.ties[0]?.sentence ?? ''
  }
  return sentence
}

/** The page that tells all about what is chosen. */
export const placeOf = (chosen: string): string => chosen.split('@')[0] ?? chosen
