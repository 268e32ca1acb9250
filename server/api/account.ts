/** What one operation did, for its log line, its metrics, and whoever keeps its answer. Holds nothing of what was asked. */
export interface Account {
  /** Of the operation; empty where it has none. */
  name: string
  /** Twelve hex digits that stand for the text of the document. */
  hash: string
  cost: number
  statements: number
  ms: number
  /** The release that answered; empty where none did. */
  release: string
  /** `ok`, or the code of the first error. */
  outcome: string
}

export const newAccount = (): Account => ({ name: '', hash: '', cost: 0, statements: 0, ms: 0, release: '', outcome: '' })
