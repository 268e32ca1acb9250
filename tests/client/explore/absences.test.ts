import { describe, expect, it } from 'vitest'
import { foldAbsences } from '../../../client/graph/fold-absences.ts'
import { waysOf } from '../../../client/pages/explore/ways.ts'
import { thingRows } from '../../../client/twin/table-rows.ts'
import { drawn, stage, thing, tie } from './build.ts'

const names = ['notice', 'judge', 'remedy']
const found = (count: number) =>
  stage(
    'uncc/final/30',
    [thing('uncc/final/30', { measure: true }), ...names.slice(0, count).map((name) => thing(`absence/${name}`, { title: `No ${name}` }))],
    names.slice(0, count).map((name) => tie('COVERS', `absence/${name}`, 'uncc/final/30')),
    { seed: true },
  )

describe('findings of absence of one measure', () => {
  const folded = foldAbsences(found(3))

  it('are one mark with their count, tied to the measure', () => {
    expect(folded.things.map(({ id, title }) => [id, title])).toEqual([
      ['uncc/final/30', 'art. 30'],
      ['absences/uncc/final/30', '3 protections not found'],
    ])
    expect(folded.ties.map(({ kind, from, to }) => [kind, from, to])).toEqual([['COVERS', 'absences/uncc/final/30', 'uncc/final/30']])
    expect(folded.total).toBe(1)
  })

  it('stay in the table line by line, and in the count of what is drawn', () => {
    const picture = drawn({}, [folded])
    const rows = thingRows(picture)
    for (const name of names) expect(rows.find(({ id }) => id === `absence/${name}`)?.['on the map']).toContain('3 protections not found')
    const [way] = waysOf('uncc/final/30', [{ kind: 'COVERS', direction: 'IN', total: 3 }], picture, [])
    expect(way).toMatchObject({ drawn: 3, total: 3 })
  })

  it('stay as they are where there is one', () => {
    expect(foldAbsences(found(1))).toEqual(found(1))
  })
})
