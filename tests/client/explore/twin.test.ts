import { describe, expect, it } from 'vitest'
import { outlineRows, type Row } from '../../../client/twin/outline-rows.ts'
import { sentence } from '../../../client/twin/sentence.ts'
import { linkRows, sorted, thingRows } from '../../../client/twin/table-rows.ts'
import { drawn, interception, stage, thing, tie } from './build.ts'

const flat = (rows: Row[]): Row[] => rows.flatMap((row) => [row, ...flat(row.rows)])
const said = (rows: Row[], depth = 0): string[] =>
  rows.flatMap((row) => [`${'  '.repeat(depth)}${row.how} ${row.name}`.trimEnd(), ...said(row.rows, depth + 1)])

describe('the outline', () => {
  it('reads the chain from the power outwards', () => {
    expect(said(outlineRows(drawn(), new Set())).slice(0, 5)).toEqual([
      ' content-interception',
      '  granted by art. 30, Interception of content data',
      '    called upon from abroad by art. 46',
      '      sets up interception-abroad',
      '      reached by art. 24(4)',
    ])
  })

  it('holds every thing in full once and every link once, as the map does', () => {
    const picture = drawn({ hidden: new Set() })
    const rows = flat(outlineRows(picture, new Set()))
    expect(
      rows
        .filter((row) => row.full)
        .map((row) => row.thing.id)
        .sort(),
    ).toEqual([...picture.things.keys()].sort())
    expect(rows.flatMap((row) => row.ties.map((each) => each.id)).sort()).toEqual([...picture.ties.keys()].sort())
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
  })

  it('names every safeguard below each paragraph that gives it, however the outline came there', () => {
    const privacy = stage(
      'right/privacy',
      ['right/privacy', 'safeguard/review', 'safeguard/remedy', 'uncc/final/24/2'].map((id) => thing(id)),
      [
        tie('REALISES', 'safeguard/review', 'right/privacy'),
        tie('REALISES', 'safeguard/remedy', 'right/privacy'),
        tie('PROVIDES', 'uncc/final/24/2', 'safeguard/review'),
        tie('PROVIDES', 'uncc/final/24/2', 'safeguard/remedy'),
      ],
      { seed: true },
    )
    const picture = drawn({}, [privacy])
    const rows = flat(outlineRows(picture, new Set()))
    const below = rows.find(({ key }) => key === 'uncc/final/24/2')?.rows.map((row) => `${row.how} ${row.name}`)
    expect(below?.sort()).toEqual(['gives remedy', 'gives review'])
    expect(rows.flatMap((row) => row.ties.map((each) => each.id)).sort()).toEqual([...picture.ties.keys()].sort())
  })

  it('keeps a folded line, shows nothing below it and says that there is something', () => {
    const folded = ['uncc/final/24/1']
    const rows = flat(outlineRows(drawn({ folded }), new Set(folded)))
    const line = rows.find((row) => row.key === 'uncc/final/24/1')
    expect(line).toMatchObject({ foldable: true, rows: [] })
    expect(rows.some((row) => row.thing.id === 'safeguard/proportionality')).toBe(false)
  })

  it('names the treaty where several are shown', () => {
    const both = drawn({}, [interception, stage('budapest/2001/21', [thing('budapest/2001/21')], [], { seed: true })])
    expect(flat(outlineRows(both, new Set())).map((row) => row.name)).toContain('UN Convention, art. 46')
  })
})

describe('the sentence', () => {
  it('reads the whole map aloud with true counts', () => {
    const text = sentence(drawn(), null)
    expect(text).toContain('1 power, 4 provisions, 1 chapter or part, 1 way to cooperate and 1 safeguard')
    expect(text).toContain('1 provision grants 1 power')
    expect(text).toContain('No link was compared with the official text.')
  })

  it('says how many links were compared', () => {
    const checked = interception.ties.map((each, at) => (at < 2 ? { ...each, basis: 'TEXT' as const } : each))
    expect(sentence(drawn({}, [{ ...interception, ties: checked }]), null)).toContain('2 of 7 links were compared with the official text.')
  })

  it('reads what is chosen with what it is tied to', () => {
    expect(sentence(drawn(), 'uncc/final/46')).toBe(
      'Art. 46: sets up interception-abroad; calls upon the power of art. 30; reached by art. 24(4).',
    )
  })

  it('reads a chosen link as its own sentence', () => {
    const [first] = interception.ties
    expect(sentence(drawn(), first?.id ?? '')).toBe(first?.sentence)
  })
})

describe('the tables', () => {
  it('list everything fetched, and say why something is not on the map', () => {
    const rows = thingRows(drawn({ without: ['uncc/final/46'], folded: ['uncc/final/24/1'] }))
    expect(rows).toHaveLength(interception.things.length)
    expect(rows.find((row) => row.id === 'uncc/final/46')?.['on the map']).toBe('no: taken off')
    expect(rows.find((row) => row.id === 'safeguard/proportionality')?.['on the map']).toBe('no: folded away')
    expect(rows.find((row) => row.id === 'uncc/final/30')).toMatchObject({ links: 2, 'on the map': 'yes' })
  })

  it('say strength and sides of a link in words', () => {
    const one = stage(
      null,
      [thing('uncc/final/24/4'), thing('safeguard/x')],
      [tie('PROVIDES', 'uncc/final/24/4', 'safeguard/x', { strength: 'CONDITIONAL', sides: ['REQUESTED'] })],
    )
    expect(linkRows(drawn({}, [one]))[0]).toMatchObject({
      from: 'art. 24(4)',
      what: 'gives',
      strength: 'conditional',
      sides: 'the State that is asked',
    })
  })

  it('sort numbers in names as numbers, both ways', () => {
    const rows = ['art. 100', 'art. 9', 'art. 24(10)', 'art. 24(2)'].map((name) => ({ id: name, name }))
    expect(sorted(rows, 'name', false).map((row) => row.name)).toEqual(['art. 9', 'art. 24(2)', 'art. 24(10)', 'art. 100'])
    expect(sorted(rows, 'name', true)[0]?.name).toBe('art. 100')
  })
})
