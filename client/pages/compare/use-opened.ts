import { useState } from 'react'
import { useOperation } from '../../api/client.ts'
import { ClaimListDocument, OpenedRowDocument } from '../../api/generated/graphql.ts'
import { CLAIMS_LISTED } from '../../parts/claim-list.tsx'
import type { Row } from './rows.ts'

/**
 * Whether all of the row that the page came with is there, or known not to come; true for a page that came with none. Rows drawn before would
 * make room for it after somebody was led to it.
 */
export function useOpened(row: Row | undefined): boolean {
  const [came] = useState(row)
  const [left, right] = [came?.left?.id, came?.right?.id]
  const both = Boolean(left && right)
  const pair = useOperation(OpenedRowDocument, { left: left ?? '', right: right ?? '' }, { enabled: both })
  const said = useOperation(ClaimListDocument, { about: left ?? right ?? '', first: CLAIMS_LISTED }, { enabled: Boolean(came) && !both })
  return !pair.isLoading && !said.isLoading
}
