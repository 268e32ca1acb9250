import type { Basis } from '../api/generated/graphql.ts'

/** What says how a fact was compared: `how` is `machine` or `read`. */
interface Compared {
  how: string
}

const PLAIN: Record<Basis, string> = {
  TEXT: 'compared with the official text',
  SECONDARY: 'according to a named source',
  RECALLED: 'not compared with the official text',
  DERIVED: 'worked out from other statements',
}

/** `checked by machine`, `read`, `according to …` or `not compared with the official text`. */
export function basisWords(basis: Basis, witnesses: readonly Compared[] = [], source?: { title: string } | null): string {
  if (basis === 'TEXT' && witnesses.length > 0) {
    const hows = new Set(witnesses.map((witness) => witness.how.toLowerCase()))
    if (hows.has('machine') && hows.has('read')) return 'checked by machine, and read'
    return hows.has('machine') ? 'checked by machine' : 'read against the official text'
  }
  if (basis === 'SECONDARY' && source) return `according to ${source.title}`
  return PLAIN[basis]
}
