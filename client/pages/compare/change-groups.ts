import type { RowChangeFragment, Turn } from '../../api/generated/graphql.ts'
import { TURN_ORDER, turnForWords } from '../../words/turns.ts'

export interface ChangeGroup {
  turn: Turn
  /** `gained, for the State that asks`. */
  words: string
  things: { id: string; name: string }[]
}

const nameOf = ({ thing }: RowChangeFragment) =>
  thing ? { id: thing.id, name: thing.title } : { id: '', name: 'how far it obliges States' }

/** The differences of a row by what became of them and for whom, each thing once. */
export function changeGroups(changes: readonly RowChangeFragment[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup>()
  for (const change of changes) {
    const words = turnForWords(change)
    const group = groups.get(words) ?? { turn: change.turn, words, things: [] }
    const named = nameOf(change)
    if (!group.things.some(({ id }) => id === named.id)) group.things.push(named)
    groups.set(words, group)
  }
  return [...groups.values()].sort((a, b) => TURN_ORDER.indexOf(a.turn) - TURN_ORDER.indexOf(b.turn))
}
