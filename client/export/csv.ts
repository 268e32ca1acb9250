export type CsvValue = string | number | boolean | null | undefined

/** By this a spreadsheet knows that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
/** With such a sign a text begins that a spreadsheet would run instead of showing it; some look through wide forms and blanks. */
const RUNS = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u
const NUMBER = /^[+-]?\d+(\.\d+)?$/

/** A text that stays one in a spreadsheet: marked with an apostrophe where it would be run. A number stays a number. */
const asText = (text: string) => (RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text)

const quote = (value: CsvValue): string => {
  const text = value === null || value === undefined ? '' : asText(String(value))
  // Where a comma stands in numbers, spreadsheets part fields at semicolons.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte order mark): a head line, then one line a row; an empty field where there is no value. No field
 * can be run as a formula.
 */
export function toCsv<Column extends string>(columns: readonly Column[], rows: readonly Record<Column, CsvValue>[]): string {
  const lines = [columns.map(quote), ...rows.map((row) => columns.map((column) => quote(row[column])))]
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}
