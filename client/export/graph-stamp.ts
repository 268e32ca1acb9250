import type { Picture } from '../graph/picture.ts'
import type { Tie } from '../graph/thing.ts'
import { basisWords } from '../words/basis.ts'
import { dayOf } from '../words/day.ts'

/** What goes with everything that is taken away from the map. */
export interface Stamp {
  release: string
  /** When the release was built, ISO 8601. */
  built: string
  /** The day on which it was taken, ISO 8601. */
  taken: string
  /** What the links shown rest on: how many on each basis. */
  basis: string
  /** Where the same view can be seen again. */
  address: string
  note: string
}

export function stamp(picture: Picture, release: { id: string; builtAt: string }, address: string, now: Date): Stamp {
  return {
    release: release.id,
    built: release.builtAt,
    taken: now.toISOString().slice(0, 10),
    basis: basisOf([...picture.ties.values()]),
    address,
    note: 'What the treaties held provide, in our own words. Not legal advice.',
  }
}

/** `31 links: not compared with the official text; 4 links: worked out from other statements`. */
function basisOf(ties: readonly Tie[]): string {
  const counts = new Map<string, number>()
  for (const tie of ties) {
    const words = basisWords(tie.basis)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts].map(([words, count]) => `${count} ${count === 1 ? 'link' : 'links'}: ${words}`).join('; ')
}

/** The stamp in two lines, for the foot of a picture. */
export const stampLines = ({ release, built, taken, basis, address }: Stamp): string[] => [
  `Counterpoise, release ${release} of ${dayOf(built)}, taken ${dayOf(taken)}. ${basis}.`,
  address,
]
