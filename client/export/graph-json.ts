import type { Picture } from '../graph/picture.ts'
import type { Stamp } from './graph-stamp.ts'

/** Exactly what the map shows, as data. */
export function toJson(picture: Picture, stamp: Stamp): string {
  return `${JSON.stringify({ ...stamp, things: [...picture.things.values()], links: [...picture.ties.values()] }, null, 2)}\n`
}
