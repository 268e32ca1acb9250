import { useCallback } from 'react'
import { fetchOperation } from '../../api/client.ts'
import { type CellReasonsFragment, ReasonsDocument } from '../../api/generated/graphql.ts'
import { cellKey } from '../../state/cell-key.ts'
import { measureKinds } from './measure-kinds.ts'
import { type Reason, reasonOf } from './reasons.ts'
import type { MatrixView } from './view.ts'

export type ReasonFor = (measure: string, safeguard: string) => Reason

const NONE: Reason = { paragraphs: '', why: '', link: '' }

/** Looks up the reason of a cell among cells that were fetched with theirs. */
export function reasonsAmong(cells: Iterable<CellReasonsFragment>): ReasonFor {
  const byKey = new Map<string, Reason>()
  for (const cell of cells) byKey.set(cellKey(cell.measure.id, cell.safeguard.id), reasonOf(cell))
  return (measure, safeguard) => byKey.get(cellKey(measure, safeguard)) ?? NONE
}

/** Fetches why each cell of a table says what it says: only for whoever carries it away. */
export function useReasons(view: Pick<MatrixView, 'version' | 'yardstick' | 'kinds'>): () => Promise<ReasonFor> {
  const { version, yardstick, kinds } = view
  return useCallback(async () => {
    const { coverage } = await fetchOperation(ReasonsDocument, { version, yardstick, kinds: measureKinds({ kinds }) })
    return reasonsAmong(coverage.rows.flatMap(({ cells }) => cells))
  }, [version, yardstick, kinds])
}
