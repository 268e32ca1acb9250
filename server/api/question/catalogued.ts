import { QUESTION_CATEGORIES } from '../../model/question.ts'
import type { Catalogued } from '../../questions/index.ts'
import type { Thing } from '../things.ts'

/** A question with its lists read, which the graph stores as JSON. */
export function toCatalogued({ parameters, columns, grid, ...thing }: Thing): Catalogued {
  const read = (json: unknown) => (json === undefined ? undefined : JSON.parse(String(json)))
  return { ...(thing as unknown as Catalogued), parameters: read(parameters), columns: read(columns), grid: read(grid) }
}

/** Questions in the order of their subjects; within one, those of the first page first. */
export function inCatalogueOrder(a: Thing, b: Thing): number {
  const subject = (thing: Thing) => (QUESTION_CATEGORIES as readonly string[]).indexOf(String(thing.category))
  return subject(a) - subject(b) || Number(a.home ?? 99) - Number(b.home ?? 99) || (a.id < b.id ? -1 : 1)
}
