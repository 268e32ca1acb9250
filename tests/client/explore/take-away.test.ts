import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { toStampedCsv } from '../../../client/export/graph-csv.ts'
import { toJson } from '../../../client/export/graph-json.ts'
import { toGraphMl } from '../../../client/export/graph-ml.ts'
import { broken } from '../../../client/export/graph-png.ts'
import { stamp, stampLines } from '../../../client/export/graph-stamp.ts'
import { LINK_COLUMNS, linkRows } from '../../../client/twin/table-rows.ts'
import { drawn, interception } from './build.ts'

const release = { id: 'r-0123456789ab', builtAt: '2026-11-25T10:00:00Z' }
const sealed = (picture = drawn()) =>
  stamp(picture, release, 'http://localhost/#/explore?seeds=a&focus=b', new Date('2026-12-01T09:00:00Z'))

describe('what is taken away', () => {
  it('carries release, basis and date', () => {
    expect(stampLines(sealed()).join(' ')).toContain('release r-0123456789ab of 25 November 2026, taken 1 December 2026')
    expect(sealed().basis).toBe('7 links: not compared with the official text; 1 link: worked out from other statements')
    const [head, first] = toStampedCsv(LINK_COLUMNS, linkRows(drawn()), sealed()).split('\r\n')
    expect(head).toBe('\uFEFFfrom,what,to,strength,sides,basis,release,taken,address')
    expect(first).toContain('r-0123456789ab,2026-12-01')
    expect(JSON.parse(toJson(drawn(), sealed()))).toMatchObject({ release: 'r-0123456789ab', taken: '2026-12-01' })
  })

  it('is GraphML that a parser reads back whole, whatever the words hold', () => {
    const nasty = { ...interception, things: interception.things.map((each, at) => (at === 0 ? { ...each, title: 'A & B <"c">' } : each)) }
    const picture = drawn({}, [nasty])
    const text = toGraphMl(picture, sealed(picture))
    // happy-dom's parser knows no dot in the name of an attribute.
    const parsed = new new Window().DOMParser().parseFromString(text.replaceAll(' attr.', ' attr-'), 'application/xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.querySelectorAll('node').length).toBe(picture.things.size)
    expect(parsed.querySelectorAll('edge').length).toBe(picture.ties.size)
    expect(parsed.querySelector('node data')?.textContent).toBe('A & B <"c">')
    const keys = new Set([...parsed.querySelectorAll('key')].map((key) => key.getAttribute('id')))
    for (const data of parsed.querySelectorAll('data')) expect(keys).toContain(data.getAttribute('key'))
  })

  it('breaks the line below a picture at spaces, and an address where it must', () => {
    const width = (text: string) => text.length
    expect(broken('one two three', width, 8)).toEqual(['one two', 'three'])
    expect(broken('http://localhost/#/explore', width, 10)).toEqual(['http://loc', 'alhost/#/e', 'xplore'])
  })
})
