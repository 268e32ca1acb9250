export type CsvValue = string | number | boolean | null | undefined

const quote = (value: CsvValue): string => {
  const text = value === null || value === undefined ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV (RFC 4180): a head line, then one line a row; an empty field where there is no value. */
export function toCsv<Column extends string>(columns: readonly Column[], rows: readonly Record<Column, CsvValue>[]): string {
  const lines = [columns.map(quote), ...rows.map((row) => columns.map((column) => quote(row[column])))]
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}
