/** A row of the statements that scenarios and pairs are read by; what `a`, `b` and the rest hold depends on `row`. */
export interface WorldRow {
  row: string
  a: string
  b: string
  id: string
  text: string
  number: number
  list: (string | null)[] | null
  more: Record<string, unknown> | null
}
