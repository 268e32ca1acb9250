import { diffWordsWithSpace } from 'diff'

export const PIECE_KINDS = ['kept', 'removed', 'added'] as const
export type PieceKind = (typeof PIECE_KINDS)[number]

/** A run of words: in both texts, only in the left one, or only in the right one. */
export interface Piece {
  kind: PieceKind
  text: string
}

/** Beyond so many words that differ the two are shown as two texts; marking would tell nothing any more. */
const MOST = 800

/** Two texts as one list of pieces: those kept or removed make the left one, those kept or added the right one. */
export function markWords(left: string, right: string): Piece[] {
  const parts = diffWordsWithSpace(left, right, { maxEditLength: MOST })
  if (!parts)
    return [
      { kind: 'removed' as const, text: left },
      { kind: 'added' as const, text: right },
    ].filter((p) => p.text !== '')
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'kept', text: value }))
}
