import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { lacking } from '../../server/coverage/index.ts'
import { brief, bySide, graphs, places } from '../support/cells.ts'
import { absent, carries, type DataFiles, demo, linkFile, provides, reaches, refuses } from '../support/data.ts'

const graph = graphs()
const BOTH = ['requesting', 'requested']

describe('strength by side', () => {
  it('is told side by side; the cell has that of the weakest side that is protected, and the gap is the worst side’s', async () => {
    const g = await graph([
      // The sender is bound conditionally, the receiver without condition: the trap of one strength for both.
      provides('5/1', 'judge', 'conditional', { sides: ['requesting'] }),
      provides('5/2', 'judge', 'mandatory', { sides: ['requested'] }),
      provides('6/1', 'judge', 'optional', { sides: ['requesting'] }),
      provides('6', 'judge', 'mandatory', { sides: ['requested'] }),
      provides('5/1', 'notice', 'conditional'),
      provides('5/2', 'notice', 'mandatory', { sides: ['requested'] }),
      provides('5/1', 'limits', 'mandatory'),
      provides('5/2', 'limits', 'conditional'),
    ])
    const mixed = await g.cell('5', 'judge')
    expect([bySide(mixed), mixed.strength, mixed.gap]).toEqual([
      { requesting: 'conditional', requested: 'mandatory' },
      'conditional',
      'weak',
    ])
    expect(places(mixed)).toEqual(['5/2', '5/1'])
    const worst = await g.cell('6', 'judge')
    expect([bySide(worst), worst.strength, worst.gap]).toEqual([{ requesting: 'optional', requested: 'mandatory' }, 'optional', 'gap'])
    const raised = await g.cell('5', 'notice')
    expect([bySide(raised), raised.strength, raised.gap]).toEqual([
      { requesting: 'conditional', requested: 'mandatory' },
      'conditional',
      'weak',
    ])
    const both = await g.cell('5', 'limits')
    expect([bySide(both), both.strength, both.gap]).toEqual([{ requesting: 'mandatory', requested: 'mandatory' }, 'mandatory', 'none'])
    expect(mixed.sentence).toMatch(/for the requesting State as a duty that bends .*; for the requested State as a binding duty/)
  })
})

describe('a protection of one way, step or kind of case', () => {
  it('is weak at best and names its part; the whole decides before a part among what binds', async () => {
    const g = await graph([
      // One of two routes starts from a court's order: the trap of a mandatory prior authorisation.
      provides('5/1', 'judge', 'mandatory', { part: 'only for an order of a court abroad' }),
      provides('5/1', 'notice', 'mandatory', { part: 'only in custody' }),
      provides('5/2', 'notice', 'conditional'),
      provides('5/1', 'limits', 'optional', { part: 'only when freezing' }),
      provides('6/1', 'judge', 'mandatory', { part: 'only in custody' }),
      provides('6', 'judge', 'optional'),
      provides('6/1', 'notice', 'mandatory', { part: 'only at the end' }),
      provides('6', 'notice'),
    ])
    const one = await g.cell('5', 'judge')
    expect([brief(one), one.part]).toEqual([['specific', 'mandatory', 'weak'], 'only for an order of a court abroad'])
    expect(one.sentence).toContain('in part only: only for an order of a court abroad')
    const whole = await g.cell('5', 'notice')
    expect([brief(whole), whole.part, places(whole)]).toEqual([['specific', 'conditional', 'weak'], null, ['5/2']])
    expect(brief(await g.cell('5', 'limits'))).toEqual(['specific', 'optional', 'gap'])
    const binds = await g.cell('6', 'judge')
    expect([brief(binds), places(binds)]).toEqual([['specific', 'mandatory', 'weak'], ['6/1']])
    const met = await g.cell('6', 'notice')
    expect([brief(met), met.part]).toEqual([['specific', 'mandatory', 'none'], null])
  })
})

describe('grounds of refusal', () => {
  it('have a force and no strength; only one that must be used is as strong as asked, and a barred one is a gap', async () => {
    const g = await graph([refuses('5/1', 'may'), refuses('5/2', 'must'), refuses('5/3', 'no-duty'), refuses('6/1', 'barred')])
    const must = await g.cell('5', 'refusal-ground')
    expect([must.grade, must.strength, must.force, must.gap, places(must)]).toEqual(['specific', null, 'must', 'none', ['5/2']])
    const noDuty = await g.cell('5/3', 'refusal-ground')
    expect([noDuty.force, noDuty.gap]).toEqual(['no-duty', 'weak'])
    const barred = await g.cell('6', 'refusal-ground')
    expect([barred.grade, barred.force, barred.gap]).toEqual(['specific', 'barred', 'gap'])
    expect(must.sentence).toContain('help must be refused')
  })

  it('that are barred disagree with no finding of absence, and give way to what another clause allows', async () => {
    const g = await graph([refuses('5/1', 'barred'), refuses('6/1', 'barred'), refuses('6', 'may')], [absent('refusal-ground', ['5'])])
    const barred = await g.cell('5', 'refusal-ground')
    expect([barred.grade, barred.force, barred.gap, barred.absences.length]).toEqual(['specific', 'barred', 'gap', 1])
    const open = await g.cell('6', 'refusal-ground')
    expect([open.force, open.gap]).toEqual(['may', 'weak'])
  })

  it('of dual criminality count by their form, where the clause has one', async () => {
    const dual = { id: 'safeguard/dual-criminality', name: 'Dual criminality', description: 'A crime in both.' }
    const file = demo['vocabulary/safeguards.yaml'].safeguards
    const ground = { ...dual, family: 'cooperation and refusal', fits: ['mechanism'], sides: ['requested'], ground: true }
    const [all] = demo['vocabulary/yardsticks.yaml'].yardsticks
    const asks = { ...all, requires: [{ safeguard: dual.id, applies: ['mechanism'], for: 'cooperation' }] }
    const more = {
      'vocabulary/safeguards.yaml': { safeguards: [...file, ground] },
      'vocabulary/yardsticks.yaml': { yardsticks: [asks] },
    }
    const form = (from: string, force: string, has: string) => ({ ...refuses(from, force, { form: has }), to: dual.id })
    const g = await graph([form('5/1', 'no-duty', 'required'), form('6', 'barred', 'barred-but-reservable')], [], more)
    const required = await g.cell('5', 'dual-criminality')
    expect([required.form, required.gap]).toEqual(['required', 'none'])
    const reservable = await g.cell('6', 'dual-criminality')
    expect([reservable.form, reservable.gap]).toEqual(['barred-but-reservable', 'weak'])
    const h = await graph([form('5/1', 'no-duty', 'waivable'), form('6', 'barred', 'barred'), form('5/3', 'may', 'domestic')], [], more)
    const gaps = [await h.cell('5', 'dual-criminality'), await h.cell('5/3', 'dual-criminality'), await h.cell('6', 'dual-criminality')]
    expect(gaps.map((c) => c.gap)).toEqual(['weak', 'weak', 'gap'])
  })
})

describe('what a standard asks', () => {
  const asking = (atLeast: string): DataFiles => {
    const [all] = demo['vocabulary/yardsticks.yaml'].yardsticks
    const requires = all?.requires.map((r) => ({ ...r, atLeast }))
    return { 'vocabulary/yardsticks.yaml': stringify({ yardsticks: [{ ...all, requires }] }) }
  }

  it('is met by that strength and by more; so a treaty meets a standard made of its own clause', async () => {
    const links = [provides('3/1', 'judge', 'optional'), provides('3/1', 'notice', 'conditional'), provides('3/1', 'limits')]
    const gaps = async (atLeast: string) => {
      const g = await graph(links, [], asking(atLeast))
      return [(await g.cell('3', 'judge')).gap, (await g.cell('3', 'notice')).gap, (await g.cell('3', 'limits')).gap]
    }
    expect(await gaps('optional')).toEqual(['none', 'none', 'none'])
    expect(await gaps('conditional')).toEqual(['gap', 'none', 'none'])
    expect(await gaps('mandatory')).toEqual(['gap', 'weak', 'none'])
  })

  it('is still not met in part, by less than asked, or on one side only', async () => {
    const g = await graph(
      [
        provides('3/1', 'judge', 'mandatory', { part: 'at night' }),
        provides('4/1', 'limits', 'interpretive'),
        provides('5/1', 'judge', 'optional', { sides: ['requested'] }),
        provides('3/2', 'limits', 'optional'),
        provides('3/1', 'limits', 'mandatory', { part: 'at night' }),
      ],
      [],
      asking('optional'),
    )
    expect((await g.cell('3', 'judge')).gap).toBe('weak')
    expect((await g.cell('4', 'limits')).gap).toBe('gap')
    expect((await g.cell('5', 'judge')).gap).toBe('one-sided')
    expect((await g.cell('3', 'limits')).gap).toBe('none')
  })
})

describe('reach into a paragraph that is a measure of its own', () => {
  it('comes from outside only by naming it, or by covering its division', async () => {
    const g = await graph([
      // What answers requests says nothing of sending unasked: the trap of a reach on the article.
      reaches('2/1', '5', BOTH),
      provides('2/1', 'judge'),
      reaches('2/2', 'ch/3', BOTH),
      provides('2/2', 'notice'),
      reaches('2/3', '5/3', BOTH),
      provides('2/3', 'limits'),
    ])
    expect(brief(await g.cell('5', 'judge'))).toEqual(['general', 'mandatory', 'none'])
    expect(brief(await g.cell('5/3', 'judge'))).toEqual(['unexamined', null, 'unknown'])
    expect(brief(await g.cell('5/3', 'notice'))).toEqual(['general', 'mandatory', 'none'])
    expect(brief(await g.cell('5/3', 'limits'))).toEqual(['general', 'mandatory', 'none'])
    expect((await g.cell('5', 'limits')).grade).toBe('unexamined')
  })

  it('comes from inside its article by its own name alone, even where the clause covers the division', async () => {
    const g = await graph([
      reaches('5/1', 'ch/3', BOTH),
      provides('5/1', 'judge'),
      reaches('5/2', '5/3', BOTH),
      provides('5/2', 'notice'),
      reaches('5/1', '5', BOTH),
    ])
    expect((await g.cell('5/3', 'judge')).grade).toBe('unexamined')
    expect(brief(await g.cell('6', 'judge'))).toEqual(['general', 'mandatory', 'none'])
    expect(brief(await g.cell('5/3', 'notice'))).toEqual(['general', 'mandatory', 'none'])
  })
})

describe('renvoi to a treaty that the State has to be bound by', () => {
  const covenant: DataFiles = {
    'instruments/pact/instrument.yaml': {
      id: 'pact',
      name: 'Pact of Rights',
      shortName: 'Pact',
      cite: 'Pact',
      kind: 'binding',
      languages: ['en'],
      basis: 'recalled',
    },
    'instruments/pact/versions/one.yaml': {
      id: 'pact/one',
      label: 'As adopted',
      stage: 'adopted',
      basis: 'recalled',
      provisions: [{ id: '1', title: 'Private life', summary: 'Private life.' }],
    },
    'links/pact.yaml': linkFile([
      { ...provides('1', 'judge'), from: 'pact/one/1' },
      { ...provides('1', 'notice', 'optional'), from: 'pact/one/1' },
      { ...provides('1', 'limits'), from: 'pact/one/1' },
    ]),
  }
  it('is conditional at most, and says so; what the treaty itself says goes before it', async () => {
    const renvoi = (more: object = { ifBound: true }) => ({ ...carries('2/1', '1'), to: 'pact/one/1', ...more })
    const g = await graph([reaches('2/1', 'ch/2', ['domestic']), renvoi(), provides('3/1', 'limits')], [], covenant)
    const judge = await g.cell('3', 'judge')
    expect([brief(judge), judge.byRenvoi]).toEqual([['general', 'conditional', 'weak'], true])
    expect(judge.sentence).toContain('by renvoi from Demo Treaty, art. 2(1)')
    const notice = await g.cell('3', 'notice')
    expect([brief(notice), notice.byRenvoi]).toEqual([['general', 'optional', 'gap'], true])
    const limits = await g.cell('3', 'limits')
    expect([brief(limits), limits.byRenvoi]).toEqual([['specific', 'mandatory', 'none'], false])
    const weak = await g.store.reading((r) =>
      lacking(r, { version: 'demo/one', safeguards: ['safeguard/judge'], kinds: ['power'], match: 'any', weakCounts: true }),
    )
    expect(weak.gaps.map((row) => row.measure.id)).toEqual(['demo/one/3', 'demo/one/4', 'demo/one/4/3'])
    const plain = await graph([reaches('2/1', 'ch/2', ['domestic']), renvoi({})], [], covenant)
    const carried = await plain.cell('3', 'judge')
    expect([brief(carried), carried.byRenvoi]).toEqual([['general', 'mandatory', 'none'], false])
  })
})

describe('what lacks a safeguard', () => {
  it('says of a text without such measures that nothing follows', async () => {
    const g = await graph([], [])
    const none = await g.store.reading((r) =>
      lacking(r, { version: 'demo/one', safeguards: ['safeguard/judge'], kinds: ['offence'], match: 'any', weakCounts: false }),
    )
    expect(none).toMatchObject({ measures: 0, partial: false, gaps: [], contested: [], unexamined: [] })
    expect(none.caution).toBe('No crime of this text is held; nothing follows.')
  })

  it('counts a side that is only optional, a barred ground, and with what is weak also a part and a ground that may be used', async () => {
    const g = await graph([
      provides('5/1', 'judge', 'optional', { sides: ['requesting'] }),
      provides('5/1', 'notice', 'mandatory', { part: 'in custody' }),
      refuses('5/1', 'may'),
      refuses('6', 'barred'),
      provides('6', 'judge'),
    ])
    const lack = async (safeguard: string, weakCounts: boolean) => {
      const found = await g.store.reading((r) =>
        lacking(r, { version: 'demo/one', safeguards: [`safeguard/${safeguard}`], kinds: ['mechanism'], match: 'any', weakCounts }),
      )
      return found.gaps.map((row) => row.measure.id.replace('demo/one/', ''))
    }
    expect(await lack('judge', false)).toEqual(['5'])
    expect(await lack('notice', false)).toEqual([])
    expect(await lack('notice', true)).toEqual(['5'])
    expect(await lack('refusal-ground', false)).toEqual(['6'])
    expect(await lack('refusal-ground', true)).toEqual(['5', '6'])
  })
})

describe('an id that was given up', () => {
  it('is told with what it became, and may be named by nothing new', async () => {
    const vocabulary = {
      'vocabulary/safeguards.yaml': {
        ...demo['vocabulary/safeguards.yaml'],
        retired: [
          { id: 'safeguard/court', name: 'Court', became: ['safeguard/judge', 'safeguard/notice'], why: 'Two in one.', on: '2026-01-01' },
        ],
      },
    }
    const g = await graph([], [], vocabulary)
    await expect(g.cell('3', 'court')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('safeguard/judge or safeguard/notice'),
    })
    await expect(graph([provides('3/1', 'court')], [], vocabulary)).rejects.toThrow(
      /links\/demo\.yaml:\d+:\d+ {2}retired: .*safeguard\/judge/,
    )
    await expect(graph([], [absent('court', ['3'])], vocabulary)).rejects.toThrow(/absences\/demo\.yaml:\d+:\d+ {2}retired: /)
  })
})
