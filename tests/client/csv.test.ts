import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../client/export/csv.ts'
import { law } from '../support/law.ts'

/** A reader of RFC 4180, written from the standard and not from the writer. */
function readCsv(text: string): string[][] {
  text = text.replace(/^\uFEFF/, '')
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? ''
    if (quoted) {
      if (c !== '"') field += c
      else if (text[i + 1] === '"') {
        field += '"'
        i++
      } else quoted = false
    } else if (c === '"') quoted = true
    else if (c === ',') {
      rows.at(-1)?.push(field)
      field = ''
    } else if (c === '\r' && text[i + 1] === '\n') {
      rows.at(-1)?.push(field)
      field = ''
      rows.push([])
      i++
    } else field += c
  }
  return rows.slice(0, -1)
}

/** As it comes out of a spreadsheet: without the apostrophe that marks a text which would be run. */
const shown = (field: string) => field.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r])/u, '')

describe('CSV', () => {
  it('reads back as what was written, whatever stands in it', () => {
    law(fc.array(fc.record({ a: fc.string(), b: fc.string(), c: fc.string() })), (rows) => {
      const written = rows.map(({ a, b, c }) => [a, b, c].map(shown))
      expect(readCsv(toCsv(['a', 'b', 'c'], rows)).map((row) => row.map(shown))).toEqual([['a', 'b', 'c'], ...written])
    })
  })

  it('keeps a comma, a quote and a line break inside their field', () => {
    expect(toCsv(['x', 'y'], [{ x: 'art. 24(2), "review"', y: 'one\ntwo' }])).toBe('\uFEFFx,y\r\n"art. 24(2), ""review""","one\ntwo"\r\n')
  })

  it('leaves a field empty where there is no value', () => {
    expect(toCsv(['x', 'y', 'z'], [{ x: null, y: undefined, z: false }])).toBe('\uFEFFx,y,z\r\n,,false\r\n')
  })

  it('begins with a byte order mark, and is UTF-8 behind it', () => {
    const bytes = new TextEncoder().encode(toCsv(['state'], [{ state: "Côte d'Ivoire" }]))
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toContain("Côte d'Ivoire")
  })

  it('has no field that a spreadsheet would run, of whatever column, head included', () => {
    const formulas = [
      '=HYPERLINK("https://example.org","x")',
      '+1+1',
      '-1+1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '  =1',
      '\u200b=1',
      '\n=1',
      '＝1',
      '－cmd',
      '=',
      '-',
      '+358 40',
      '--1',
    ]
    const [head = [], ...rows] = readCsv(
      toCsv(
        ['=a', 'b'],
        formulas.map((text) => ({ '=a': text, b: `x;${text}` })),
      ),
    )
    expect(head[0]).toBe("'=a")
    for (const [at, [first = '']] of rows.entries()) expect([first[0], first.slice(1)]).toEqual(["'", formulas[at]])
    law(fc.string(), (text) => {
      const [, [field = ''] = []] = readCsv(toCsv(['a'], [{ a: text }]))
      expect(field).not.toMatch(/^[\s\p{Cf}]*[=+\-@](?!\d+(\.\d+)?$)/u)
    })
  })

  it('leaves no field open to a spreadsheet that parts at semicolons', () => {
    expect(toCsv(['a'], [{ a: 'x;=1+1' }])).toBe('\uFEFFa\r\n"x;=1+1"\r\n')
  })

  it('leaves numbers numbers, also those below nought', () => {
    expect(toCsv(['n', 't'], [{ n: -5, t: '-0.5' }])).toBe('\uFEFFn,t\r\n-5,-0.5\r\n')
  })
})
