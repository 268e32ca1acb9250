import * as z from 'zod/mini'
import { kept, orElse, text } from '../../state/kept.ts'

export const KINDS = ['power', 'mechanism', 'offence'] as const
export const DATA = ['content', 'traffic', 'subscriber', 'credentials', 'assets'] as const
export const GRADES = ['gap', 'weak', 'one-sided', 'unknown'] as const
export const SHOWS = ['table', 'lacking'] as const

const id = text(200)
const ids = z.string().check(z.maxLength(1500))

/**
 * The matrix as its address. Lists are ids with commas between. `only`: the safeguards shown (all of the yardstick's
 * when absent); `cell`: `<measure>~<safeguard>`, whose proof is open; `match` and `weak` belong to the list of what lacks.
 */
export const matrixView = z.object({
  show: orElse(z.enum(SHOWS), 'table'),
  version: orElse(id, 'uncc/final'),
  yardstick: orElse(id, 'yardstick/necessary-proportionate'),
  kinds: orElse(ids, 'power,mechanism'),
  only: kept(ids),
  data: kept(z.enum(DATA)),
  grade: kept(z.enum(GRADES)),
  match: orElse(z.enum(['any', 'all']), 'any'),
  weak: kept(z.boolean()),
  cell: kept(ids),
})
export type MatrixView = z.infer<typeof matrixView>

export type Kind = (typeof KINDS)[number]

const split = (list: string | undefined) => (list ?? '').split(',').filter(Boolean)

/** The kinds of measure shown; never empty. */
export function kindsOf(view: Pick<MatrixView, 'kinds'>): Kind[] {
  const named = split(view.kinds)
  const known = KINDS.filter((kind) => named.includes(kind))
  return known.length > 0 ? known : ['power', 'mechanism']
}

/** The safeguards the view keeps to; empty means all. */
export const onlyOf = (view: Pick<MatrixView, 'only'>): string[] => split(view.only)

/** The measure and safeguard whose proof is open. A paragraph's `~` stands inside ids too, so the last one splits. */
export function openCell(view: Pick<MatrixView, 'cell'>): { measure: string; safeguard: string } | null {
  const at = view.cell?.lastIndexOf('~safeguard/') ?? -1
  if (!view.cell || at < 1) return null
  return { measure: view.cell.slice(0, at), safeguard: view.cell.slice(at + 1) }
}
