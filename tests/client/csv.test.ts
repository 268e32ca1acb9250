import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../client/export/csv.ts'
import { law } from '../support/law.ts'

/** A reader of RFC 4180, written from the standard and not from the writer. */
function readCsv(text: string): string[][] {
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

describe('CSV', () => {
  it('reads back as what was written, whatever stands in it', () => {
    law(fc.array(fc.record({ a: fc.string(), b: fc.string(), c: fc.string() })), (rows) => {
      expect(readCsv(toCsv(['a', 'b', 'c'], rows))).toEqual([['a', 'b', 'c'], ...rows.map(({ a, b, c }) => [a, b, c])])
    })
  })

  it('keeps a comma, a quote and a line break inside their field', () => {
    expect(toCsv(['x', 'y'], [{ x: 'art. 24(2), "review"', y: 'one\ntwo' }])).toBe('x,y\r\n"art. 24(2), ""review""","one\ntwo"\r\n')
  })

  it('leaves a field empty where there is no value', () => {
    expect(toCsv(['x', 'y', 'z'], [{ x: null, y: undefined, z: false }])).toBe('x,y,z\r\n,,false\r\n')
  })
})
