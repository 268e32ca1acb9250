import { SIDES, type Side } from '../model/terms.ts'
import { PAIR_CLASSES, type PairClass } from './align.ts'
import { OBSTACLES, type Obstacle, TURNS, type Turn } from './changes.ts'
import type { Row } from './rows.ts'
import type { Both } from './texts.ts'

export interface Totals {
  rows: number
  changed: number
  /** Rows of two ends in which nothing that is known differs. */
  unchanged: number
  /** Protections of which only how they are known differs. */
  basisOnly: number
  classes: { class: PairClass; count: number }[]
  turns: { turn: Turn; count: number }[]
  sides: { side: Side; stronger: number; weaker: number }[]
  notCompared: NotCompared[]
}

const WHY: Record<Obstacle, string> = {
  unexamined: 'Protections that one text is known to give or to lack, where nobody has looked at the other.',
  contested: 'Protections of which findings disagree on one side.',
  'does-not-fit': 'Protections that fit the measure of one text and not that of the other.',
  'one-is-no-measure': 'Protections of a measure, where what answers it in the other text is none.',
  'stated-of-one-only':
    'Powers, cooperation, crimes, gates or burdens that are stated of one provision, where nothing of that kind is stated of the other.',
  'modality-unknown': 'Provisions of which it is not known on one side how far they oblige.',
  'not-joined': 'Articles and recitals of which nothing is stated of how the other text answers them, and nothing follows.',
  'not-held': 'Articles and recitals without a counterpart, where only parts of the other text are held: nothing follows.',
  'words-not-held': 'Rows of which the official words are not held on both sides.',
}

export interface NotCompared {
  why: Obstacle
  count: number
  /** The safeguards, crimes, burdens and the like that it is about, each once. */
  things: string[]
  sentence: string
}

/** What could not be compared in some rows, counted by reason. */
export function obstaclesOf(rows: Row[], { left, right }: Both): NotCompared[] {
  const counts = new Map<Obstacle, number>()
  const add = (why: Obstacle) => counts.set(why, (counts.get(why) ?? 0) + 1)
  for (const row of rows) {
    for (const { why } of row.obstructed) add(why)
    const paired = row.left !== null && row.right !== null
    if (row.class === 'not-joined') add(!paired && (row.left ? right : left).text.partial ? 'not-held' : 'not-joined')
    if (row.left && row.right && !(left.words(row.left) && right.words(row.right))) add('words-not-held')
  }
  return OBSTACLES.flatMap((why) => {
    const count = counts.get(why)
    const things = rows.flatMap((row) => row.obstructed.filter((o) => o.why === why).flatMap((o) => o.thing ?? []))
    return count ? [{ why, count, things: [...new Set(things)].sort(), sentence: WHY[why] }] : []
  })
}

/** The whole comparison in figures. Classes and turns of which there is none are left out. */
export function totalsOf(rows: Row[], both: Both): Totals {
  const changes = rows.flatMap((r) => r.changes)
  return {
    rows: rows.length,
    changed: rows.filter((r) => r.changed).length,
    unchanged: rows.filter((r) => r.left && r.right && !r.changed).length,
    basisOnly: rows.reduce((sum, r) => sum + r.basisOnly, 0),
    classes: PAIR_CLASSES.map((c) => ({ class: c, count: rows.filter((r) => r.class === c).length })).filter(({ count }) => count > 0),
    turns: TURNS.map((turn) => ({ turn, count: changes.filter((c) => c.turn === turn).length })).filter(({ count }) => count > 0),
    sides: SIDES.map((side) => ({
      side,
      stronger: changes.filter((c) => c.strongerFor.includes(side)).length,
      weaker: changes.filter((c) => c.weakerFor.includes(side)).length,
    })),
    notCompared: obstaclesOf(rows, both),
  }
}
