import { type CsvValue, toCsv } from '../export/csv.ts'
import { save } from '../export/save.ts'

interface Props<Column extends string> {
  /** The name of the files, without an ending. */
  name: string
  columns: readonly Column[]
  /** Asked for when a file is; may have to be fetched. */
  rows: () => Record<Column, CsvValue>[] | Promise<Record<Column, CsvValue>[]>
  /** What stands above the rows in the JSON file: release, choice, caution. */
  about: Record<string, unknown>
}

/** Exactly what is shown, as files, and on paper. */
export function TakeAway<Column extends string>({ name, columns, rows, about }: Props<Column>) {
  const csv = async () => save(`${name}.csv`, 'text/csv', toCsv(columns, await rows()))
  const json = async () => save(`${name}.json`, 'application/json', `${JSON.stringify({ ...about, rows: await rows() }, null, 2)}\n`)
  return (
    <fieldset className="take-away">
      <legend className="unseen">Take away what is shown</legend>
      <button type="button" className="button" onClick={() => void csv()}>
        CSV
      </button>
      <button type="button" className="button" onClick={() => void json()}>
        JSON
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        Print
      </button>
    </fieldset>
  )
}
