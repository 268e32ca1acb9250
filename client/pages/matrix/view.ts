import * as z from 'zod/mini'
import { kept, orElse, text } from '../../state/kept.ts'

export const KINDS = ['power', 'mechanism', 'offence'] as const
export const DATA = ['content', 'traffic', 'subscriber', 'credentials', 'assets'] as const
export const GRADES = ['held', 'gap', 'weak', 'one-sided', 'unknown'] as const
export const SHOWS = ['table', 'lacking'] as const
export const GROUPS = ['chapter', 'none'] as const

const id = text(200)
const ids = z.string().check(z.maxLength(1500))

/**
 * The matrix as its address. Lists are ids with commas between. `only`: the safeguards shown (all of the yardstick's
 * when absent); `cell`: what is open beside the table, a cell as `<measure>~<safeguard>`, a row by its measure, a column by its safeguard;
 * `group`: how rows stand together, by kind where it is missing; `sort`: `held`, `missing`, or a safeguard whose column orders the rows, with `-` before it the other way round; `every`: columns that
 * say the same in every row are drawn too; `against`: another text or another yardstick in the same cells, and `differs` keeps to what
 * differs; `match` and `weak` belong to the list of what lacks.
 */
export const matrixView = z.object({
  show: orElse(z.enum(SHOWS), 'table'),
  version: orElse(id, 'uncc/final'),
  yardstick: orElse(id, 'yardstick/necessary-proportionate'),
  kinds: orElse(ids, 'power,mechanism'),
  only: kept(ids),
  data: kept(z.enum(DATA)),
  grade: kept(z.enum(GRADES)),
  group: kept(z.enum(GROUPS)),
  sort: kept(id),
  every: kept(z.boolean()),
  against: kept(id),
  differs: kept(z.boolean()),
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

/** What is open beside the table: a cell, a row or a column. */
export interface Opened {
  measure?: string
  safeguard?: string
}

/** A paragraph's `~` stands inside ids too, so the last one before a safeguard splits. */
export function openCell(view: Pick<MatrixView, 'cell'>): Opened | null {
  if (!view.cell) return null
  const at = view.cell.lastIndexOf('~safeguard/')
  if (at > 0) return { measure: view.cell.slice(0, at), safeguard: view.cell.slice(at + 1) }
  return view.cell.startsWith('safeguard/') ? { safeguard: view.cell } : { measure: view.cell }
}

/** The address of what is open. */
export const openKey = ({ measure, safeguard }: Opened) => [measure, safeguard].filter(Boolean).join('~')
