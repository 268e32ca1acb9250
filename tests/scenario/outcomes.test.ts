import { describe, expect, it } from 'vitest'
import { answer } from '../../server/scenario/answer.ts'
import type { Facts, Outcome } from '../../server/scenario/types.ts'
import { A, act, article, B, gate, ground, question, statement, THEFT, type TreatySays, treaty, world } from './world.ts'

type Case = [what: string, treaty: TreatySays, facts: Partial<Facts>, outcome: Outcome]
const outcomeOf = (says: TreatySays, facts: Partial<Facts> = {}, more: Parameters<typeof question>[0] = {}) =>
  answer(world(treaty({ ...(more.on ? { on: more.on } : {}), ...says })), question({ ...more, facts })).bases[0]?.outcome

const all = (cases: Case[]) => {
  for (const [what, says, facts, outcome] of cases) it(what, () => expect(outcomeOf(says, facts)).toBe(outcome))
}
const withArticle = (of: Parameters<typeof article>[0]): TreatySays => ({ articles: [article(of)] })
const withForm = (form: NonNullable<Parameters<typeof ground>[0]>['form'], more: Parameters<typeof ground>[0] = {}) =>
  withArticle({ grounds: [ground({ form, ...more })] })

describe('step 1: both bound on the day', () => {
  const joined = [act(A, 'ratification', '2010-01-01')]
  all([
    ['two parties', {}, {}, 'shall'],
    ['one has only signed', { acts: [...joined, act(B, 'signature', '2010-01-01')] }, {}, 'no-basis'],
    ['one has done nothing', { acts: joined }, {}, 'no-basis'],
    ['one has left', { acts: [...joined, act(B, 'ratification', '2010-01-01'), act(B, 'denunciation', '2019-01-01')] }, {}, 'no-basis'],
    ['an act within a span', { acts: [...joined, act(B, 'ratification', '2010-01-01', '2021-01-01')] }, {}, 'undetermined'],
    ['a table that ended long ago', { acts: joined, completeTo: '2012-01-01' }, {}, 'no-basis'],
    ['no table', { acts: null }, {}, 'undetermined'],
  ])
  const twoAndOne = [
    act(A, 'ratification', '2010-01-01'),
    act('state/CCC', 'ratification', '2010-01-01'),
    act(B, 'accession', '2020-05-02'),
  ]
  it.each([
    ['the day before the wait of a later consent ends', '2020-05-31', 'no-basis'],
    ['the day it ends', '2020-06-01', 'shall'],
  ])('%s', (_, on, outcome) => expect(outcomeOf({ acts: twoAndOne }, {}, { on })).toBe(outcome))
  it('no delay applies to succession', () => {
    const succeeds = [...twoAndOne.slice(0, 2), act(B, 'succession', '2020-05-31')]
    expect(outcomeOf({ acts: succeeds }, {}, { on: '2020-05-31' })).toBe('shall')
  })
  it('an organization is not its members, and what it may do itself is not held', () => {
    expect(outcomeOf({}, {}, { requested: 'state/ORG' })).toBe('undetermined')
  })
  it('what if one had joined', () => {
    const assume = [{ state: B, instrument: 'demo' }]
    expect(outcomeOf({ acts: twoAndOne.slice(0, 2) }, {}, { assume })).toBe('shall')
    expect(outcomeOf({ acts: joined }, {}, { assume })).toBe('no-basis')
    expect(outcomeOf({ acts: joined }, {}, { assume, assumeInForce: true })).toBe('shall')
  })
})

describe('step 2: reservations and declarations', () => {
  const reserved = (of: Parameters<typeof statement>[0], more: TreatySays = {}): TreatySays => ({ statements: [statement(of)], ...more })
  /** The offence stands in two paragraphs. */
  const inTwo: TreatySays = {
    criminalises: ['1', '2'].map((n) => ({
      provision: `demo/one/3/${n}`,
      citation: `Demo Treaty, art. 3(${n})`,
      within: ['demo/one/3', 'demo/one/ch/1'],
    })),
  }
  const listed = { reservationsClosed: true, reservable: [{ clause: 'demo/one/20', touches: 'demo/one/10' }] }
  all([
    ['leaves the article out', reserved({ concerns: ['demo/one/10'] }), {}, 'no-basis'],
    ['leaves the chapter out', reserved({ concerns: ['demo/one/ch/1'] }), {}, 'no-basis'],
    ['by either State', reserved({ state: B, concerns: ['demo/one/10'] }), {}, 'no-basis'],
    ['of a third State never counts', reserved({ state: 'state/CCC', concerns: ['demo/one/10'] }), {}, 'shall'],
    ['touches another article', reserved({ concerns: ['demo/one/99'] }), {}, 'shall'],
    ['touches a part of the article', reserved({ concerns: ['demo/one/10/5'] }), {}, 'shall'],
    ['names an authority', reserved({ effect: 'names-authority', concerns: ['demo/one/10'] }), {}, 'shall'],
    ['a condition that nobody here can test', reserved({ effect: 'conditions', concerns: ['demo/one/10'] }), {}, 'undetermined'],
    ['made later', reserved({ earliest: '2021-01-01', latest: '2021-01-01', concerns: ['demo/one/10'] }), {}, 'shall'],
    ['made within a span', reserved({ latest: '2021-01-01', concerns: ['demo/one/10'] }), {}, 'undetermined'],
    [
      'a year has not passed for objections',
      reserved({ earliest: '2020-01-01', latest: '2020-01-01', concerns: ['demo/one/10'] }),
      {},
      'undetermined',
    ],
    [
      'expressly allowed: no acceptance is needed',
      reserved({ earliest: '2020-01-01', latest: '2020-01-01', concerns: ['demo/one/10'] }, listed),
      {},
      'no-basis',
    ],
    ['not on the closed list', reserved({ concerns: ['demo/one/ch/1/x'] }, listed), {}, 'shall'],
    ['content not held, the list touches the article', reserved({ effect: 'unknown' }, listed), {}, 'undetermined'],
    [
      'content not held, the list touches nothing here',
      reserved({ effect: 'unknown' }, { ...listed, reservable: [{ clause: 'demo/one/20', touches: 'demo/one/30' }] }),
      {},
      'shall',
    ],
    ['content not held, no list', reserved({ effect: 'unknown' }), {}, 'undetermined'],
    ['adds elements to the offence', reserved({ effect: 'adds-elements', concerns: ['demo/one/3'] }), {}, 'shall'],
    ['takes the offence out, and no other gate is open', reserved({ concerns: ['demo/one/3'] }), {}, 'no-basis'],
    [
      'made by a clause that wants cooperation to stay possible',
      reserved({ effect: 'conditions', concerns: ['demo/one/ch/1'], madeUnder: ['demo/one/41'] }, { sparesCooperation: ['demo/one/41/1'] }),
      {},
      'shall',
    ],
    ['takes a part of the offence out', reserved({ concerns: ['demo/one/3/2'] }), {}, 'undetermined'],
    ['takes one of the two places of the offence out', reserved({ concerns: ['demo/one/3/1'] }, inTwo), {}, 'undetermined'],
    ['takes both places of the offence out', reserved({ concerns: ['demo/one/3/1', 'demo/one/3/2'] }, inTwo), {}, 'no-basis'],
    [
      'the power at home is kept to some cases',
      { ...withArticle({ reliesOn: ['demo/one/5'] }), statements: [statement({ effect: 'conditions', concerns: ['demo/one/5'] })] },
      {},
      'undetermined',
    ],
  ])
  it('was withdrawn', () => {
    const back = statement({ id: 'action/two', act: 'withdrawal', earliest: '2015-01-01', latest: '2015-01-01', about: 'action/one' })
    expect(outcomeOf({ statements: [statement({ concerns: ['demo/one/10'] }), back] })).toBe('shall')
  })
  it('what is made on signing waits for its confirmation', () => {
    const acts = [act(A, 'signature', '2009-01-01'), act(A, 'ratification', '2010-01-01'), act(B, 'ratification', '2010-01-01')]
    const made = statement({ earliest: '2009-01-01', latest: '2009-01-01', concerns: ['demo/one/10'] })
    const confirmed = statement({
      id: 'action/two',
      act: 'confirmation',
      earliest: '2010-01-01',
      latest: '2010-01-01',
      about: 'action/one',
    })
    expect(outcomeOf({ acts, statements: [made] })).toBe('shall')
    expect(outcomeOf({ acts, statements: [made, confirmed] })).toBe('no-basis')
  })
})

describe('step 3: the conduct opens the article', () => {
  const serious = gate({ class: 'offence/serious-crime', name: 'Serious crime', maxPenaltyAtLeast: 4, whoseLaw: 'unsettled' })
  const both = (a: number | null, b: number | null): Partial<Facts> => ({ maxPenaltyRequesting: a, maxPenaltyRequested: b })
  const notOwn = { criminalises: [] }
  all([
    ['an offence of the treaty', {}, {}, 'shall'],
    ['no offence of the treaty', notOwn, {}, 'no-basis'],
    [
      'any crime with electronic evidence',
      { ...notOwn, ...withArticle({ gates: [gate({ class: 'offence/any-with-electronic-evidence' })] }) },
      {},
      'shall',
    ],
    ['serious in both', { ...notOwn, ...withArticle({ gates: [serious] }) }, both(4, 10), 'shall'],
    ['serious in neither', { ...notOwn, ...withArticle({ gates: [serious] }) }, both(3, 0), 'no-basis'],
    [
      'serious in one, and whose law counts is not settled',
      { ...notOwn, ...withArticle({ gates: [serious] }) },
      both(4, 3),
      'undetermined',
    ],
    ['one penalty is not known', { ...notOwn, ...withArticle({ gates: [serious] }) }, both(null, 10), 'undetermined'],
    [
      'the text says whose law: one below closes',
      withArticle({ gates: [gate({ maxPenaltyAtLeast: 1, whoseLaw: 'stated' })] }),
      both(null, 0.5),
      'no-basis',
    ],
    [
      'own offences meet their gates too',
      withArticle({ gates: [gate({ transnational: true, organizedGroup: true })] }),
      { transnational: 'no' },
      'no-basis',
    ],
    ['a gate not given', withArticle({ gates: [gate({ transnational: true })] }), {}, 'undetermined'],
    [
      'serious by the law at home',
      { ...notOwn, ...withArticle({ gates: [gate({ class: 'offence/serious-domestic' })] }) },
      {},
      'undetermined',
    ],
    ['which crimes open it is not held', withArticle({ gates: [] }), {}, 'undetermined'],
    [
      'one of several gates is enough',
      { ...notOwn, ...withArticle({ gates: [serious, gate({ class: THEFT, name: 'Theft' })] }) },
      {},
      'shall',
    ],
  ])
})

describe('steps 4 and 5: dual criminality, in each form, and under a condition', () => {
  const no = { dualCriminality: 'no' } as const
  all([
    ['required: no', withForm('required'), no, 'no-basis'],
    ['required: not known', withForm('required'), {}, 'undetermined'],
    ['required: yes', withForm('required'), { dualCriminality: 'yes' }, 'shall'],
    ['waivable: no', withForm('waivable'), no, 'may'],
    ['waivable: not known', withForm('waivable'), {}, 'undetermined'],
    ['may decline: no', withForm('may-decline'), no, 'may-refuse'],
    ['may decline: not known', withForm('may-decline'), {}, 'shall'],
    ['owed without coercion: none', withForm('may-decline-unless-not-coercive'), { ...no, coercive: 'no' }, 'shall'],
    ['owed without coercion: coercive', withForm('may-decline-unless-not-coercive'), { ...no, coercive: 'yes' }, 'may-refuse'],
    ['owed without coercion: not known', withForm('may-decline-unless-not-coercive'), no, 'undetermined'],
    ['left to domestic law: no', withForm('domestic'), no, 'undetermined'],
    ['left to domestic law: not known', withForm('domestic'), {}, 'shall'],
    ['barred: no', withForm('barred'), no, 'shall'],
    ['barred but reservable: not reserved', withForm('barred-but-reservable'), no, 'shall'],
    ['under a condition that is not known', withForm('may-decline', { onlyIf: 'no-assistance-treaty' }), no, 'undetermined'],
    [
      'displaced by another treaty',
      withForm('may-decline', { onlyIf: 'no-assistance-treaty' }),
      { ...no, assistanceTreaty: 'yes' },
      'undetermined',
    ],
    ['no other treaty', withForm('may-decline', { onlyIf: 'no-assistance-treaty' }), { ...no, assistanceTreaty: 'no' }, 'may-refuse'],
  ])
  const opened = (notForOwn: boolean, by = A, opensWhere: 'coercive' | null = null): TreatySays => ({
    ...withForm('barred-but-reservable', { notForOwn }),
    statements: [
      statement({
        state: by,
        effect: 'conditions',
        concerns: ['demo/one/10'],
        madeUnder: ['demo/one/10/3'],
        opens: ['safeguard/dual-criminality'],
        opensWhere,
      }),
    ],
  })
  all([
    ['reserved by the State that asks: both ways', opened(false), no, 'may-refuse'],
    ['reserved by the State that is asked', opened(false, B), no, 'may-refuse'],
    ['reserved, but never for the treaty’s own offences', opened(true, B), no, 'shall'],
    ['reserved, and it is a crime in both', opened(false), { dualCriminality: 'yes' }, 'shall'],
    ['reserved for coercive measures: one is asked for', opened(false, B, 'coercive'), { ...no, coercive: 'yes' }, 'may-refuse'],
    ['reserved for coercive measures: none is', opened(false, B, 'coercive'), { ...no, coercive: 'no' }, 'shall'],
    ['reserved for coercive measures: not known', opened(false, B, 'coercive'), no, 'undetermined'],
  ])
})

describe('what decides at once, and what is told', () => {
  it('a given fact that closes the way decides, whatever else is unknown', () => {
    const says = withArticle({ gates: [gate({ transnational: true })], grounds: [ground({ form: 'required' })] })
    expect(outcomeOf(says, { dualCriminality: 'no' })).toBe('no-basis')
  })
  it('the verb of the article is the duty', () => {
    expect(outcomeOf(withArticle({ obligation: 'shall-endeavour' }))).toBe('shall-endeavour')
    expect(outcomeOf(withArticle({ obligation: 'may' }))).toBe('may')
  })
  it('bases add up, and the strongest duty is the best', () => {
    const weaker = treaty({ id: 'other', articles: [article({ obligation: 'may' })] })
    const { best, bases } = answer(world(weaker, treaty()), question())
    expect(best).toBe('shall')
    expect(bases.map((b) => b.outcome)).toEqual(['shall', 'may'])
  })
  it('names the missing fact, and what each value would decide', () => {
    const [basis] = answer(world(treaty(withForm('required'))), question()).bases
    expect(basis?.missing).toEqual(['Whether the conduct is a crime in both States. If yes: it has to help; if no: no basis.'])
  })
  it('asks only for facts that would change something', () => {
    expect(answer(world(treaty()), question()).asks).toEqual([])
    const { asks } = answer(world(treaty(withForm('may-decline'))), question())
    expect(asks.map((a) => a.fact)).toEqual(['dualCriminality'])
    expect(asks[0]?.would.map((w) => w.outcome)).toEqual(['shall', 'may-refuse'])
  })
  it('says what was not searched where nothing is found', () => {
    const { sentence } = answer(world(treaty({ criminalises: [] })), question())
    expect(sentence).toContain('None of the 3 instruments held')
    expect(sentence).toContain('were not searched')
  })
})
