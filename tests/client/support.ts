import type { Cell, Row } from '../../client/pages/matrix/shown.ts'

/** A cell of the matrix with whatever a test cares about. */
export const cell = (part: Partial<Cell> = {}): Cell => ({
  safeguard: { id: 'safeguard/notification', name: 'Notification' },
  required: true,
  gap: 'NONE',
  grade: 'SPECIFIC',
  strength: null,
  force: null,
  form: null,
  part: null,
  byRenvoi: false,
  bySide: [],
  appliesTo: [],
  basis: null,
  ...part,
})

/** A row of the matrix; `data` is what its power takes. */
export const row = (cells: Cell[], part: { id?: string; names?: string[]; data?: string[] } = {}): Row => ({
  kinds: ['POWER'],
  names: part.names ?? ['Search and seizure'],
  measure: {
    id: part.id ?? 'uncc/final/28',
    citation: 'UN Convention against Cybercrime, art. 28',
    title: 'Search and seizure of stored data',
    article: null,
    grants: [{ power: { id: 'power/search-seizure', name: 'Search and seizure', data: part.data ?? ['content'], timing: 'stored' } }],
  },
  cells,
})
