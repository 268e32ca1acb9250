import { groupBy } from '../group-by.ts'
import type { WorldRow } from './rows.ts'
import type { Statement } from './types.ts'

/** What States said under each treaty, from the rows `statement` and `concerns` of a statement to the graph. */
export function statementsFrom(all: (row: string) => WorldRow[]): Map<string, Statement[]> {
  const concerns = groupBy(all('concerns'), (r) => r.a)
  const by = groupBy(all('statement'), (r) => r.b)
  return new Map([...by].map(([instrument, rows]) => [instrument, rows.map((r) => toStatement(r, concerns.get(r.id) ?? []))]))
}

function toStatement({ id, text, list, more }: WorldRow, concerns: WorldRow[]): Statement {
  const [state = '', earliest = '', latest = '', title = id] = (list ?? []) as string[]
  return {
    id,
    title,
    state,
    act: text as Statement['act'],
    earliest,
    latest,
    takesEffect: (more?.takesEffect as string | null) ?? null,
    effect: (more?.effect as Statement['effect'] | null) ?? 'unknown',
    concerns: concerns.map((c) => c.b),
    madeUnder: (more?.madeUnder as string[] | null) ?? [],
    opens: (more?.opens as string[] | null) ?? [],
    opensWhere: (more?.opensWhere as Statement['opensWhere'] | undefined) ?? null,
    about: (more?.about as string | null) ?? null,
  }
}
