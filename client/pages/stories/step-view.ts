import type { MeasureKind } from '../../api/generated/graphql.ts'

/** What of the matrix a step shows: a text by a standard, some of its columns, or one row. */
export interface MatrixPart {
  version: string
  yardstick: string
  kinds: MeasureKind[]
  /** The columns kept to; all where empty. */
  only: string[]
  /** The row and the column that are looked at. */
  cell: { measure: string; safeguard: string } | null
}

const KINDS: Record<string, MeasureKind> = { power: 'POWER', mechanism: 'MECHANISM', offence: 'OFFENCE' }

/** Reads the address of a step; null where it shows no part of the matrix. */
export function matrixPart(view: string | null | undefined): MatrixPart | null {
  const [path, search = ''] = (view ?? '').split('?')
  if (path !== '/matrix') return null
  const asked = new URLSearchParams(search)
  const list = (name: string) => (asked.get(name) ?? '').split(',').filter(Boolean)
  const [measure = '', safeguard] = (asked.get('cell') ?? '').split(/~(?=safeguard\/)/)
  const kinds = list('kinds').flatMap((kind) => KINDS[kind] ?? [])
  return {
    version: asked.get('version') ?? 'uncc/final',
    yardstick: asked.get('yardstick') ?? 'yardstick/necessary-proportionate',
    kinds: kinds.length > 0 ? kinds : ['POWER', 'MECHANISM'],
    only: list('only'),
    cell: safeguard ? { measure, safeguard } : null,
  }
}
