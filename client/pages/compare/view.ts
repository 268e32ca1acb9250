import * as z from 'zod/mini'
import type { Side } from '../../api/generated/graphql.ts'
import { kept, text } from '../../state/kept.ts'

/** Which rows are shown. */
export const SHOWS = ['changed', 'only-left', 'only-right', 'stronger', 'weaker', 'more', 'less', 'not-settled', 'not-comparable'] as const
export type Show = (typeof SHOWS)[number]

/** Sides as an address has them. */
export const WHO = { home: 'DOMESTIC', asks: 'REQUESTING', asked: 'REQUESTED' } as const satisfies Record<string, Side>
export type Who = keyof typeof WHO
export const WHOS = Object.keys(WHO) as Who[]

/**
 * A comparison as its address. `left`, `right`: texts, instruments, chapters or articles; `who`: the side for which protections are stronger
 * or weaker; `row`: the row that is open, by its two ends; `read`: one provision through all its drafts and counterparts, instead of two texts.
 */
export const compareView = z.object({
  left: kept(text(200)),
  right: kept(text(200)),
  rows: kept(z.enum(SHOWS)),
  who: kept(z.enum(['home', 'asks', 'asked'])),
  row: kept(text(420)),
  read: kept(text(200)),
})
export type CompareView = z.infer<typeof compareView>

/** The same two texts the other way round. */
export const turned = ({ left, right, rows, ...rest }: CompareView): CompareView => ({
  ...rest,
  left: right,
  right: left,
  rows: rows && (TURNED[rows] ?? rows),
  row: undefined,
})
const TURNED: Partial<Record<Show, Show>> = {
  'only-left': 'only-right',
  'only-right': 'only-left',
  stronger: 'weaker',
  weaker: 'stronger',
  more: 'less',
  less: 'more',
}
