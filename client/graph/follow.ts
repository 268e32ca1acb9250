import type { Picture } from './picture.ts'
import type { Direction } from './thing.ts'

/** Where the walk is in the chain from a power to what holds it back. */
type Phase = 'abroad' | 'home' | 'around' | 'guard' | 'guards' | 'guarded' | 'end'
type Move = [kind: string, direction: Direction, next: Phase]

/** What protects a provision: clauses inside it, and clauses that reach it or what it stands in. */
const PROTECTED: Move[] = [
  ['STANDS_IN', 'OUT', 'around'],
  ['STANDS_IN', 'IN', 'guard'],
  ['REACHES', 'IN', 'guard'],
]

const MOVES: Record<Phase, Move[]> = {
  // From a power to the cooperation that calls upon it.
  abroad: [['GRANTS', 'IN', 'abroad'], ['RELIES_ON', 'IN', 'abroad'], ['ESTABLISHES', 'OUT', 'end'], ...PROTECTED],
  // From cooperation back to the power it calls upon.
  home: [['ESTABLISHES', 'IN', 'home'], ['RELIES_ON', 'OUT', 'home'], ['GRANTS', 'OUT', 'end'], ...PROTECTED],
  around: [
    ['STANDS_IN', 'OUT', 'around'],
    ['REACHES', 'IN', 'guard'],
  ],
  guard: [
    ['PROVIDES', 'OUT', 'end'],
    ['CARRIES', 'OUT', 'guard'],
  ],
  // From a safeguard to what it protects.
  guards: [
    ['PROVIDES', 'IN', 'guards'],
    ['CARRIES', 'IN', 'guards'],
    ['STANDS_IN', 'OUT', 'guarded'],
    ['REACHES', 'OUT', 'guarded'],
  ],
  guarded: [
    ['STANDS_IN', 'IN', 'guarded'],
    ['GRANTS', 'OUT', 'end'],
    ['ESTABLISHES', 'OUT', 'end'],
  ],
  end: [],
}
const STARTS: Phase[] = ['abroad', 'home', 'guard', 'guards']

/** Ids of the things and links on the chain in which a thing stands, from the power to what holds it back; itself among them. */
export function follow({ neighbours, things }: Picture, id: string): Set<string> {
  const found = new Set([id])
  // A chapter, asked about itself, is what it holds.
  const starts: Phase[] = things.get(id)?.kind === 'division' ? ['around', 'guarded'] : STARTS
  const open = starts.map((phase) => ({ at: id, phase }))
  const seen = new Set(open.map(({ at, phase }) => `${phase} ${at}`))
  for (let next = open.pop(); next; next = open.pop()) {
    const { at, phase } = next
    for (const { id: far, ties } of neighbours.get(at) ?? [])
      for (const tie of ties) {
        const direction = tie.from === at ? 'OUT' : 'IN'
        const move = MOVES[phase].find(([kind, way]) => kind === tie.kind && way === direction)
        // A clause inside an article protects it; that it stands in a chapter protects nothing there.
        const chapter = phase === 'guards' && tie.kind === 'STANDS_IN' && things.get(far)?.kind === 'division'
        if (!move || chapter) continue
        found.add(far).add(tie.id)
        if (seen.has(`${move[2]} ${far}`)) continue
        seen.add(`${move[2]} ${far}`)
        open.push({ at: far, phase: move[2] })
      }
  }
  return found
}
