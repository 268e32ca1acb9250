import type { GraphNode } from '../../server/model/graph.ts'
import { readCsv } from './csv.ts'
import { officialText } from './texts.ts'

/** One act as a status table has it: who, what, and the day, `2025-10-25/2025-10-26` where it gives a span. */
export interface Act {
  name: string
  kind: string
  day: string
}

export const readTable = (file: string) => table(`status-2026/${file}`)
const table = (file: string) => readCsv(officialText(file).text)

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const BY_LETTER: Record<string, string> = { '': 'ratification', a: 'accession', d: 'succession', A: 'acceptance', AA: 'approval' }

/** Tables of the United Nations: `12 Dec 2000`, then `21 Aug 2002 a`. The second column of a record is the signature, the third the consent. */
export function unActs(file: string): Act[] {
  return table(file).flatMap((row) => {
    const [name = '', signed = '', consent = ''] = Object.values(row)
    return [...actOf(name, signed, 'signature'), ...actOf(name, consent)]
  })
}

function actOf(name: string, cell: string, kind?: string): Act[] {
  if (cell === '') return []
  const [, day, month, year, letter = ''] = /^(\d+) (\w{3}) (\d{4})(?: ?(\w+))?$/.exec(cell) ?? []
  const at = MONTHS.indexOf(month ?? '')
  if (at < 0) throw new Error(`${name}: ${cell} is no date.`)
  return [
    { name, kind: kind ?? BY_LETTER[letter] ?? letter, day: `${year}-${String(at + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}` },
  ]
}

/** The chart of the Council of Europe, and the flags of each row. */
export const chart = () =>
  table('status-budapest-ets185-2026-04-25.csv').map((row) => {
    const { state: name = '', signature = '', ratification_or_accession: consent = '', how = '', coe_flags = '' } = row
    return {
      name,
      status: String(row.status),
      group: String(row.group),
      flags: coe_flags.split('.').filter((f) => f !== ''),
      acts: [
        ...(signature ? [{ name, kind: 'signature', day: signature }] : []),
        ...(consent ? [{ name, kind: how, day: consent }] : []),
      ] as Act[],
    }
  })

/** Tables with a row an act, by ISO code; rows without a day are entries in brackets, which its end notes explain. */
export const coded = (file: string) =>
  readTable(file).flatMap(({ iso3, act = '', date = '' }) =>
    /^\d{4}-\d\d-\d\d$/.test(date) ? [{ state: iso3 === 'EUE' ? 'state/EU' : `state/${iso3}`, kind: act, day: date }] : [],
  )

/** Who a gazette lists as bound, by ISO code, and the years of its notices. */
export const gazette = (file: string, column: string) =>
  readTable(file).map((row) => ({
    state: row.iso3 === 'EUE' ? 'state/EU' : `state/${row.iso3}`,
    years: [...String(row[column]).matchAll(/\/(\d{4})/g)].map((m) => String(m[1])),
  }))

export const uncc = () => table('status-un-cybercrime-convention.csv')
export const iccprByYear = () => table('status-iccpr-2022.csv')

/** The id of the State that a table calls so, whatever its accents and capitals; words that equal no id where none or several are. */
export function statesByName(states: GraphNode[]): (name: string) => string {
  const plain = (name: unknown) =>
    String(name)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('’', "'")
      .replace(/^St\. /, 'Saint ')
      .toLowerCase()
  const ids = new Map<string, string[]>()
  for (const { id, props } of states)
    for (const name of new Set([props.name, ...((props.alsoCalled as string[] | undefined) ?? [])].map(plain)))
      ids.set(name, [...(ids.get(name) ?? []), id])
  return (name) => {
    const found = ids.get(plain(name)) ?? []
    return found.length === 1 ? String(found[0]) : `${found.length} States called ${name}`
  }
}
