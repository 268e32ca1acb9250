import { shortName } from '../short-name.ts'
import type { Stage, Thing, Tie } from '../thing.ts'
import { tieWords } from '../tie-words.ts'
import { type Border, boxesOf } from './border.ts'

/** A step of a way, at the border. */
export interface WayStep {
  thing: Thing
  /** The box that it is or stands in; of what has none, the nearest on the way. */
  box: string
  /** `2. granted by art. 28: this box`. */
  words: string
}

/** A way between two things, as far as it is drawn at the border. */
export interface BorderWay {
  steps: WayStep[]
  /** Boxes on it and links of it. */
  on: ReadonlySet<string>
  /** Boxes that follow one another on it with no line across the border between them. */
  joins: { id: string; from: string; to: string }[]
}

type Chain = Pick<Stage, 'things' | 'ties'>

/** The box among these that a step is, or that it stands in. */
const boxOf = ({ id, within = [] }: Thing, boxes: ReadonlySet<string>) => [id, ...within].find((each) => boxes.has(each))

/** The text whose border shows most of a way; null where none shows any of it. `measures`: the ids of its boxes. */
export function textOfWay({ things }: Chain, texts: readonly { id: string; measures: readonly { id: string }[] }[]): string | null {
  const counted = texts.map(({ id, measures }) => {
    const boxes = new Set(measures.map((measure) => measure.id))
    return { id, many: things.filter((thing) => boxOf(thing, boxes)).length }
  })
  const best = counted.reduce((most, each) => (each.many > most.many ? each : most), { id: '', many: 0 })
  return best.many > 0 ? best.id : null
}

/** A way at these borders; null where none of its steps is a box there. */
export function wayAt(borders: readonly Border[], { things, ties }: Chain): BorderWay | null {
  const boxes = new Set(borders.flatMap((border) => boxesOf(border).map(({ thing }) => thing.id)))
  const texts = borders.map(({ version }) => `${version.id}/`)
  const own = things.map((thing) => boxOf(thing, boxes))
  const at = own.flatMap((box, place) => (box ? [{ box, place }] : []))
  if (at.length === 0) return null
  const nearest = (place: number) =>
    at.reduce((best, each) => (Math.abs(each.place - place) < Math.abs(best.place - place) ? each : best)).box
  const steps = things.map((thing, place): WayStep => {
    const name = shortName(thing, texts.length > 1 || !texts.some((text) => thing.id.startsWith(text)))
    const how = hop(ties[place - 1], things[place - 1])
    const words = `${place + 1}. ${how ? `${how} ` : ''}${name}${boxes.has(thing.id) ? ': this box' : ''}`
    return { thing, box: nearest(place), words }
  })
  const links = new Set(ties.map(({ id }) => id))
  const crossed = borders.flatMap(({ crossings }) => crossings).filter(({ id }) => links.has(id))
  const joins = at.slice(1).flatMap(({ box: to }, before) => {
    const from = at[before]?.box ?? to
    const isCrossed = crossed.some((tie) => [tie.from, tie.to].includes(from) && [tie.from, tie.to].includes(to))
    return from === to || isCrossed ? [] : [{ id: `way/${from}/${to}`, from, to }]
  })
  return { steps, on: new Set([...at.map(({ box }) => box), ...links]), joins }
}

const hop = (tie: Tie | undefined, from: Thing | undefined) => (tie && from ? tieWords(tie.kind, tie.from === from.id ? 'OUT' : 'IN') : '')

/** What is written below each box, in the order of the way. */
export function notesOf({ steps }: BorderWay): Map<string, string[]> {
  const notes = new Map<string, string[]>()
  for (const { box, words } of steps) notes.set(box, [...(notes.get(box) ?? []), words])
  return notes
}
