import type { Side } from '../model/terms.ts'
import { ASPECTS, differenceSentence, isFound, isKnown, judge } from './cells.ts'
import type { Holding } from './holdings.ts'

/** What a difference is about. */
export const CHANGE_SUBJECTS = ['modality', 'safeguard', 'ground', 'gate', 'burden', 'power', 'mechanism', 'offence'] as const
export type ChangeSubject = (typeof CHANGE_SUBJECTS)[number]
/** What became of it from left to right: of a protection as in cells; of what is asked, opened or laid on somebody more or less. */
export const TURNS = ['won', 'lost', 'stronger', 'weaker', 'mixed', 'different', 'more', 'less'] as const
export type Turn = (typeof TURNS)[number]

/** In what it changed: as in cells, whether it is there at all, and the terms of what is asked, opened or laid on somebody. */
export const CHANGE_ASPECTS = [
  ...ASPECTS,
  'present',
  'terms',
  'obligation',
  'penalty',
  'whose-law',
  'transnational',
  'organized-group',
  'bearer',
  'until',
] as const
export type ChangeAspect = (typeof CHANGE_ASPECTS)[number]

/** One thing in which two provisions differ. */
export interface Change {
  about: ChangeSubject
  /** What it is about; null of a modality. */
  thing: string | null
  turn: Turn
  aspects: ChangeAspect[]
  strongerFor: Side[]
  weakerFor: Side[]
  /** The provisions compared: those of the row, or measures that lie in them. */
  left: string
  right: string
  sentence: string
}

/** Why something could not be compared. */
export const OBSTACLES = [
  'unexamined',
  'contested',
  'does-not-fit',
  'one-is-no-measure',
  'stated-of-one-only',
  'modality-unknown',
  'not-joined',
  'not-held',
  'words-not-held',
] as const
export type Obstacle = (typeof OBSTACLES)[number]

/** Something of two provisions that could not be compared. */
export interface Obstructed {
  why: Obstacle
  about: ChangeSubject
  thing: string | null
  left: string
  right: string
}

export interface Compared {
  changes: Change[]
  obstructed: Obstructed[]
  /** Protections of which only how they are known differs. */
  basisOnly: number
}
export const nothing = (): Compared => ({ changes: [], obstructed: [], basisOnly: 0 })

/** A provision to be compared, with what is known of it. */
export interface End {
  id: string
  citation: string
  modality: string | null
  /** Whether no part of it says by itself how far it obliges. */
  speaks: boolean
  holding: Holding
}
export interface SafeguardName {
  name: string
  ground: boolean
}

/**
 * How two provisions protect differently. Only what is known on both sides is compared: a protection that one does not give is a difference
 * only where it was found missing there.
 */
export function compareProtections(left: End, right: End, safeguards: Map<string, SafeguardName>): Compared {
  const out = nothing()
  for (const [thing, { name, ground }] of safeguards) {
    const [l, r] = [left.holding.cells.get(thing), right.holding.cells.get(thing)]
    const subject = { about: ground ? ('ground' as const) : ('safeguard' as const), thing, left: left.id, right: right.id }
    const why = obstacleTo(left, right, thing)
    if (why) out.obstructed.push({ why, ...subject })
    if (why || !l || !r || !isKnown(l) || !isKnown(r)) continue
    const judged = judge(l, r)
    if (judged?.change === 'basis') out.basisOnly += 1
    if (!judged || judged.change === 'basis') continue
    const { change, ...rest } = judged
    out.changes.push({
      ...subject,
      ...rest,
      turn: change as Turn,
      sentence: differenceSentence(name, [left.citation, l], [right.citation, r], judged),
    })
  }
  return out
}

/** Why a protection cannot be compared that something is known of on one side; null where it can, or where nothing is known on either. */
function obstacleTo(left: End, right: End, safeguard: string): Obstacle | null {
  const cells = [left, right].map((end) => end.holding.cells.get(safeguard))
  if (left.holding.measure !== right.holding.measure) return cells.some((c) => c && isFound(c)) ? 'one-is-no-measure' : null
  if (!cells.some((c) => c && isKnown(c))) return null
  const other = cells.find((c) => !c || !isKnown(c))
  if (cells.every((c) => c && isKnown(c))) return null
  if (other?.grade === 'contested') return 'contested'
  return left.holding.measure && !other ? 'does-not-fit' : 'unexamined'
}
