import { beforeAll, describe, expect, it } from 'vitest'
import { coverage, lacking } from '../../server/coverage/index.ts'
import { brief, graphs, places } from '../support/cells.ts'
import { absent, carries, linkFile, provides, reaches, refuses } from '../support/data.ts'

const graph = graphs()

describe('specific: words within the measure', () => {
  it('counts what stands in the extent, and not what stands in a further measure', async () => {
    const g = await graph([provides('3/1', 'judge'), provides('4/3', 'judge'), provides('4/1', 'notice', 'conditional')])
    expect(brief(await g.cell('3', 'judge'))).toEqual(['specific', 'mandatory', 'none'])
    expect(brief(await g.cell('4', 'judge'))).toEqual(['unexamined', null, 'unknown'])
    expect(brief(await g.cell('4/3', 'judge'))).toEqual(['specific', 'mandatory', 'none'])
    expect(brief(await g.cell('4/3', 'notice'))).toEqual(['unexamined', null, 'unknown'])
  })

  it('wins a tie with a general clause, and loses to a stronger one', async () => {
    const reach = reaches('2/1', 'ch/2', ['domestic'])
    const tie = await graph([
      reach,
      provides('2/1', 'judge'),
      provides('3/1', 'judge'),
      provides('2/1', 'notice'),
      provides('3/2', 'notice', 'conditional'),
    ])
    const judge = await tie.cell('3', 'judge')
    expect([brief(judge), places(judge)]).toEqual([['specific', 'mandatory', 'none'], ['3/1']])
    const notice = await tie.cell('3', 'notice')
    expect([brief(notice), places(notice)]).toEqual([['general', 'mandatory', 'none'], ['2/1']])
    expect(notice.because.map((f) => f.provision)).toEqual(['demo/one/2/1', 'demo/one/3/2'])
  })
})

describe('general: a clause elsewhere that reaches', () => {
  let g: Awaited<ReturnType<typeof graph>>
  beforeAll(async () => {
    g = await graph([
      reaches('2/1', 'ch/2', ['domestic']),
      provides('2/1', 'judge'),
      provides('2/2', 'notice'),
      reaches('2/3', '6', ['requested']),
      carries('2/3', '2/1'),
      carries('2/3', '2/2'),
      reaches('4/1', '4', ['domestic']),
      provides('4/1', 'limits'),
    ])
  })

  it('reaches every measure of the division it names, and none beyond', async () => {
    expect(brief(await g.cell('3', 'judge'))).toEqual(['general', 'mandatory', 'none'])
    expect(brief(await g.cell('4/3', 'judge'))).toEqual(['general', 'mandatory', 'none'])
    expect((await g.cell('5', 'judge')).grade).toBe('unexamined')
  })

  it('gives nothing where the clause that provides does not reach', async () => {
    expect((await g.cell('3', 'notice')).grade).toBe('unexamined')
  })

  it('is carried by another clause, which the finding names with the links that reach', async () => {
    const found = await g.cell('6', 'notice')
    expect(found.because[0]).toMatchObject({ provision: 'demo/one/2/2', carrier: 'demo/one/2/3', sides: ['requested'] })
    expect(found.because[0]?.reach).toEqual(['link/reaches/demo/one/2/3/to/demo/one/6', 'link/carries/demo/one/2/3/to/demo/one/2/2'])
    expect(brief(found)).toEqual(['general', 'mandatory', 'one-sided'])
  })

  it('reaches a paragraph measure from inside its article only by naming it', async () => {
    expect((await g.cell('4', 'limits')).grade).toBe('specific')
    expect((await g.cell('4/3', 'limits')).grade).toBe('unexamined')
    const named = await graph([reaches('4/1', '4/3', ['domestic']), provides('4/1', 'limits')])
    expect((await named.cell('4/3', 'limits')).grade).toBe('general')
  })
})

describe('absent, by method', () => {
  it('says how it was found missing', async () => {
    const g = await graph([], [absent('judge', ['3']), absent('notice', ['3'], { method: 'secondary', source: 'source/book' })])
    const recalled = await g.cell('3', 'judge')
    expect([brief(recalled), recalled.basis]).toEqual([['absent', null, 'gap'], 'recalled'])
    expect(recalled.sentence).toContain('absent as far as recalled; not searched in the official text')
    const secondary = await g.cell('3', 'notice')
    expect(secondary.basis).toBe('secondary')
    expect(secondary.sentence).toContain('said to be absent')
    expect(secondary.caution).toContain('domestic law or another treaty may')
  })

  it('covers what is part of a division, but an article does not speak for its further measures', async () => {
    const g = await graph([], [absent('judge', ['ch/2']), absent('notice', ['4'])])
    expect((await g.cell('4/3', 'judge')).grade).toBe('absent')
    expect((await g.cell('4', 'notice')).grade).toBe('absent')
    expect((await g.cell('4/3', 'notice')).grade).toBe('unexamined')
  })
})

describe('contested: equal basis on both sides', () => {
  it('shows both and no strength', async () => {
    const g = await graph(
      [provides('3/1', 'judge'), reaches('2/1', 'ch/3', ['requested']), provides('2/1', 'notice')],
      [absent('judge', ['3']), absent('notice', ['6'])],
    )
    for (const [measure, safeguard] of [
      ['3', 'judge'],
      ['6', 'notice'],
    ] as const) {
      const c = await g.cell(measure, safeguard)
      expect(brief(c)).toEqual(['contested', null, 'unknown'])
      expect([c.because.length, c.absences.length]).toEqual([1, 1])
    }
  })

  it('is not contested where one side has the stronger basis', async () => {
    const sourced = { method: 'secondary', source: 'source/book' }
    const g = await graph(
      [provides('3/1', 'judge'), provides('4/1', 'notice', 'mandatory', { basis: 'secondary', source: 'source/book' })],
      [absent('judge', ['3'], sourced), absent('notice', ['4'])],
    )
    const missing = await g.cell('3', 'judge')
    expect([missing.grade, missing.because.length]).toEqual(['absent', 1])
    const present = await g.cell('4', 'notice')
    expect([present.grade, present.absences.length]).toEqual(['specific', 1])
  })

  it('is contested where two coders have not settled the strength of the deciding provision', async () => {
    const coded = (by: string, strength: string) => linkFile([provides('3/1', 'judge', strength, { unsettled: true })], { by })
    const differ = await graph([], [], { 'links/a.yaml': coded('coder/one', 'mandatory'), 'links/b.yaml': coded('coder/two', 'optional') })
    expect(brief(await differ.cell('3', 'judge'))).toEqual(['contested', null, 'unknown'])
    const agree = await graph([], [], { 'links/a.yaml': coded('coder/one', 'optional'), 'links/b.yaml': coded('coder/two', 'optional') })
    expect((await agree.cell('3', 'judge')).grade).toBe('specific')
  })

  it('takes the weakest basis of a chain', async () => {
    const strong = { basis: 'secondary', source: 'source/book' }
    const g = await graph([provides('2/1', 'judge', 'mandatory', strong), reaches('2/1', 'ch/2', ['domestic'])])
    expect((await g.cell('3', 'judge')).basis).toBe('recalled')
    const all = await graph([provides('2/1', 'judge', 'mandatory', strong), { ...reaches('2/1', 'ch/2', ['domestic']), ...strong }])
    expect((await all.cell('3', 'judge')).basis).toBe('secondary')
  })
})

describe('what is no gap, what is weak, what binds one side', () => {
  it('does not apply where the safeguard does not fit the measure', async () => {
    const g = await graph([refuses('3/1', 'may'), provides('4/3', 'no-keys')])
    expect(brief(await g.cell('3', 'refusal-ground'))).toEqual(['not-applicable', null, 'not-required'])
    expect(brief(await g.cell('4', 'no-keys'))).toEqual(['not-applicable', null, 'not-required'])
    expect((await g.cell('4/3', 'no-keys')).grade).toBe('specific')
  })

  it('is a gap when only optional, interpretive or preambular, and weak when conditional', async () => {
    const g = await graph([
      provides('3/1', 'judge', 'optional'),
      provides('3/1', 'limits', 'interpretive'),
      provides('preamble/1', 'judge', 'preambular'),
      reaches('preamble/1', '4', ['domestic']),
      provides('4/1', 'limits', 'conditional'),
      provides('4/1', 'notice', 'conditional'),
    ])
    expect((await g.cell('3', 'judge')).gap).toBe('gap')
    expect((await g.cell('3', 'limits')).gap).toBe('gap')
    expect((await g.cell('4', 'judge')).gap).toBe('gap')
    expect((await g.cell('4', 'limits')).gap).toBe('weak')
    expect((await g.cell('4', 'notice')).gap).toBe('weak')
  })

  it('is one-sided where a safeguard that could bind both sides binds one; the worse of one-sided and weak is named', async () => {
    const g = await graph([
      provides('5/1', 'judge', 'mandatory', { sides: ['requested'] }),
      provides('5/1', 'notice'),
      provides('6/1', 'judge', 'conditional', { sides: ['requesting'] }),
      refuses('5/1', 'must', { list: 'open' }),
    ])
    expect((await g.cell('5', 'judge')).gap).toBe('one-sided')
    expect((await g.cell('5', 'notice')).gap).toBe('none')
    const both = await g.cell('6', 'judge')
    expect([both.gap, both.appliesTo]).toEqual(['one-sided', ['requesting']])
    expect((await g.cell('5', 'refusal-ground')).gap).toBe('none')
  })

  it('asks nothing of a measure the yardstick does not speak of, and has no gap without a yardstick', async () => {
    const g = await graph([], [absent('judge', ['3', '5'])])
    expect((await g.cell('3', 'judge', 'yardstick/powers')).gap).toBe('gap')
    expect((await g.cell('5', 'judge', 'yardstick/powers')).gap).toBe('not-required')
    const bare = await g.cell('3', 'judge', null)
    expect([bare.required, bare.gap, bare.grade]).toEqual([null, null, 'absent'])
  })

  it('counts what nobody has looked at as unknown, beside the gaps and never among them', async () => {
    const g = await graph(
      [provides('3/1', 'judge'), provides('4/1', 'judge', 'conditional'), provides('4/3', 'judge', 'optional')],
      [absent('judge', ['3', '5'])],
    )
    const ask = (weakCounts: boolean) =>
      g.store.reading((r) =>
        lacking(r, { version: 'demo/one', safeguards: ['safeguard/judge'], kinds: ['power', 'mechanism'], match: 'any', weakCounts }),
      )
    const ids = (rows: { measure: { id: string } }[]) => rows.map((r) => r.measure.id.replace('demo/one/', ''))
    const strict = await ask(false)
    expect([ids(strict.gaps), ids(strict.contested), ids(strict.unexamined)]).toEqual([['4/3', '5'], ['3'], ['5/3', '6']])
    expect(ids((await ask(true)).gaps)).toEqual(['4', '4/3', '5'])
  })

  it('needs all of several safeguards to be lacking when asked for all', async () => {
    const g = await graph([provides('3/1', 'judge')], [absent('notice', ['3', '4']), absent('judge', ['4'])])
    const ask = (match: 'any' | 'all') =>
      g.store.reading((r) =>
        lacking(r, {
          version: 'demo/one',
          safeguards: ['safeguard/judge', 'safeguard/notice'],
          kinds: ['power'],
          match,
          weakCounts: false,
        }),
      )
    expect((await ask('any')).gaps.map((r) => r.measure.id)).toEqual(['demo/one/3', 'demo/one/4'])
    expect((await ask('all')).gaps.map((r) => r.measure.id)).toEqual(['demo/one/4'])
  })
})

describe('asking about what is no measure', () => {
  it('names the nearest measure, or says that there is no such provision', async () => {
    const g = await graph([])
    await expect(g.cell('3/1', 'judge')).rejects.toMatchObject({ code: 'BAD_INPUT', details: { nearest: ['demo/one/3'] } })
    await expect(g.cell('ch/2', 'judge')).rejects.toMatchObject({ code: 'BAD_INPUT' })
    await expect(g.cell('99', 'judge')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(g.cell('3', 'nonsense')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('lists the grounds of refusal that a text has, whatever the yardstick asks, and neither absent nor unexamined ones', async () => {
    const g = await graph([refuses('5/1', 'must'), refuses('6/1', 'may')], [absent('refusal-ground', ['5/3'])])
    const all = await g.store.reading((r) => coverage(r, { version: 'demo/one', yardstick: 'yardstick/powers', kinds: ['mechanism'] }))
    expect(all.rows.map((r) => r.measure.id)).toEqual(['demo/one/5', 'demo/one/5/3', 'demo/one/6'])
    expect(all.grounds.map((c) => [c.measure, c.safeguard, c.force, c.gap])).toEqual([
      ['demo/one/5', 'safeguard/refusal-ground', 'must', null],
      ['demo/one/6', 'safeguard/refusal-ground', 'may', null],
    ])
  })

  it('sums a coverage up in counts that add up to its cells', async () => {
    const g = await graph([provides('3/1', 'judge')], [absent('notice', ['ch/2'])])
    const all = await g.store.reading((r) =>
      coverage(r, { version: 'demo/one', yardstick: 'yardstick/all', kinds: ['power', 'mechanism'] }),
    )
    expect(all.rows.map((r) => r.measure.id)).toEqual(['3', '4', '4/3', '5', '5/3', '6'].map((p) => `demo/one/${p}`))
    expect(all.safeguards).toEqual(['judge', 'notice', 'limits', 'refusal-ground', 'no-keys'].map((s) => `safeguard/${s}`))
    const cells = all.rows.flatMap((r) => r.cells)
    expect(all.summary.reduce((sum, s) => sum + s.count, 0)).toBe(cells.length)
    expect(all.summary.find((s) => s.gap === 'gap')?.count).toBe(3)
    await expect(
      g.store.reading((r) => coverage(r, { version: 'demo/two', yardstick: 'yardstick/all', kinds: ['power'] })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
