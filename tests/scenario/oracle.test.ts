import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES, type Outcome } from '../../server/model/scenario.ts'
import { FORMS } from '../../server/model/terms.ts'
import { answer } from '../../server/scenario/answer.ts'
import type { Ground } from '../../server/scenario/types.ts'
import { law } from '../support/law.ts'
import { type Case, oracle, type Said, type Stands } from './oracle.ts'
import { A, act, article, B, DAY, gate, ground, question, statement, treaty, world } from './world.ts'

const C = 'state/CCC'
const STATES = { requesting: A, requested: B, third: C }
const ACTS: Record<Stands, (state: string) => ReturnType<typeof act>[]> = {
  party: (s) => [act(s, 'ratification', '2010-01-01')],
  signed: (s) => [act(s, 'signature', '2010-01-01')],
  nothing: () => [],
  waits: (s) => [act(s, 'accession', '2020-05-03')],
  'ends-waiting': (s) => [act(s, 'accession', '2020-05-02')],
  span: (s) => [act(s, 'ratification', '2011-01-01', '2021-01-01')],
  left: (s) => [act(s, 'ratification', '2010-01-01'), act(s, 'denunciation', '2019-01-01')],
  succeeds: (s) => [act(s, 'succession', DAY)],
}
const MADE: Record<Said['made'], [string, string]> = {
  'long-ago': ['2011-01-01', '2011-01-01'],
  'this-year': ['2020-01-01', '2020-01-01'],
  later: ['2021-01-01', '2021-01-01'],
  span: ['2011-01-01', '2021-01-01'],
}
const ABOUT: Record<Said['about'], string> = {
  article: '10',
  chapter: 'ch/1',
  part: '10/5',
  elsewhere: '99',
  offence: '3',
  'part-of-offence': '3/2',
  ground: '10/3',
  federal: 'ch/1',
}

/** The case as the engine takes it. */
function worldOf({ stands, tableEnded, isCrime, gates, dual, statements, listIsClosed, obligation }: Case, further: Ground[]) {
  const third = [act(C, 'ratification', '2010-01-01'), act('state/DDD', 'ratification', '2010-01-01')]
  const made = statements.flatMap((s, i) => {
    const [earliest, latest] = MADE[s.made]
    const concerns = [`demo/one/${ABOUT[s.about]}`]
    const opens =
      s.about === 'ground'
        ? { opens: ['safeguard/dual-criminality'], madeUnder: concerns, opensWhere: s.coerciveOnly ? ('coercive' as const) : null }
        : {}
    const under = s.about === 'federal' ? { madeUnder: ['demo/one/41'] } : {}
    const id = `action/${i}`
    const said = statement({ id, state: STATES[s.by], effect: s.effect, concerns, earliest, latest, ...opens, ...under })
    const back = statement({
      id: `${id}-back`,
      state: said.state,
      act: 'withdrawal',
      earliest: '2015-01-01',
      latest: '2015-01-01',
      about: id,
    })
    return s.withdrawn ? [said, back] : [said]
  })
  return world(
    treaty({
      acts: [...third, ...ACTS[stands.requesting](A), ...ACTS[stands.requested](B)],
      completeTo: tableEnded ? '2012-01-01' : '2020-01-01',
      articles: [article({ gates, grounds: [...(dual ? [dual] : []), ...further], obligation })],
      ...(isCrime ? {} : { criminalises: [] }),
      statements: made,
      reservationsClosed: listIsClosed,
      sparesCooperation: ['demo/one/41/1'],
      reservable: listIsClosed ? ['10', '3'].map((at) => ({ clause: 'demo/one/20', touches: `demo/one/${at}` })) : [],
    }),
  )
}
const engine = (c: Case, further: Ground[] = []): Outcome =>
  answer(worldOf(c, further), question({ facts: c.facts })).bases[0]?.outcome ?? 'no-basis'
const rank = (outcome: Outcome) => OUTCOMES.indexOf(outcome)

const tri = fc.constantFrom('yes', 'no', 'unknown')
const years = fc.constantFrom(null, 0.5, 2, 5)
const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 3, arbitrary: fc.constantFrom(...others) })
const stands = often<Stands>('party', 'signed', 'nothing', 'waits', 'ends-waiting', 'span', 'left', 'succeeds')
const traits = { transnational: fc.boolean(), organizedGroup: fc.boolean() }
const gates = fc.oneof(
  fc.record(traits).map(gate),
  fc.constant(gate({ maxPenaltyAtLeast: 1, whoseLaw: 'stated' })),
  fc
    .record(traits)
    .map((t) => gate({ ...t, class: 'offence/serious-crime', name: 'Serious', maxPenaltyAtLeast: 4, whoseLaw: 'unsettled' })),
  fc.constant(gate({ class: 'offence/any-with-electronic-evidence', name: 'Any' })),
  fc.constant(gate({ class: 'offence/serious-domestic', name: 'A range' })),
)
const dual = fc
  .record({ form: fc.constantFrom(...FORMS), onlyIf: fc.constantFrom(null, 'no-assistance-treaty'), notForOwn: fc.boolean() })
  .map((of) => ground({ ...of, notForOwn: of.notForOwn && of.form === 'barred-but-reservable' }))
/** Any other ground, in the article or reaching it. */
const refusal = fc
  .record({
    force: fc.constantFrom('may', 'must', 'no-duty', 'barred'),
    own: fc.boolean(),
    onlyIf: fc.constantFrom(null, 'no-assistance-treaty'),
  })
  .map((of) => ground({ safeguard: 'safeguard/refusal', name: 'A refusal', provision: 'demo/one/10/9', ...(of as Partial<Ground>) }))
const said: fc.Arbitrary<Said> = fc.record({
  by: fc.constantFrom('requesting', 'requested', 'third'),
  effect: fc.constantFrom('excludes', 'conditions', 'adds-elements', 'names-authority', 'none', 'unknown'),
  about: fc.constantFrom('article', 'chapter', 'part', 'elsewhere', 'offence', 'part-of-offence', 'ground', 'ground', 'federal'),
  made: often<Said['made']>('long-ago', 'this-year', 'later', 'span'),
  withdrawn: often(false, true),
  coerciveOnly: often(false, true),
})
const cases: fc.Arbitrary<Case> = fc.record({
  stands: fc.record({ requesting: stands, requested: stands }),
  tableEnded: often(false, true),
  isCrime: often(true, false),
  gates: fc.array(gates, { minLength: 1, maxLength: 2 }),
  dual: fc.option(dual),
  statements: fc.array(said, { maxLength: 2 }),
  listIsClosed: fc.boolean(),
  obligation: often('shall' as const, 'shall-endeavour', 'may', 'none'),
  facts: fc.record({
    dualCriminality: tri,
    assistanceTreaty: tri,
    coercive: tri,
    transnational: tri,
    organizedGroup: tri,
    maxPenaltyRequesting: years,
    maxPenaltyRequested: years,
  }) as fc.Arbitrary<Case['facts']>,
})

const WORLDS = { runs: 2000 }

it('answers as a plain reading of the model does', () => {
  law(cases, (c) => expect(engine(c)).toBe(oracle(c)), WORLDS)
})

describe('whatever the world is', () => {
  it('a fact that nothing asks for changes nothing', () => {
    const holds = ([c, one, other, year]: [Case, string, string, number | null]) => {
      const facts = { ...c.facts }
      if (!c.gates.some((g) => g.transnational)) facts.transnational = one as never
      if (!c.gates.some((g) => g.organizedGroup)) facts.organizedGroup = other as never
      if (!c.gates.some((g) => g.maxPenaltyAtLeast)) facts.maxPenaltyRequested = year
      if (c.dual?.form !== 'may-decline-unless-not-coercive' && !c.statements.some((s) => s.coerciveOnly)) facts.coercive = other as never
      if (!c.dual) facts.dualCriminality = one as never
      if (!c.dual?.onlyIf) facts.assistanceTreaty = one as never
      expect(engine({ ...c, facts })).toBe(engine(c))
    }
    law(fc.tuple(cases, tri, tri, years), holds, WORLDS)
  })
  it('a further ground never makes a duty stronger', () => {
    const holds = ([c, more, other]: [Case, Ground, Ground]) => {
      const before = { ...c, dual: null }
      expect(rank(engine({ ...c, dual: more }))).toBeGreaterThanOrEqual(rank(engine(before)))
      expect(rank(engine(c, [other]))).toBeGreaterThanOrEqual(rank(engine(c)))
    }
    law(fc.tuple(cases, dual, refusal), holds, WORLDS)
  })
  it('a further consent never takes a basis away', () => {
    const holds = ([c, joins]: [Case, ('requesting' | 'requested')[]]) => {
      const joined = { ...c, stands: { ...c.stands, ...Object.fromEntries(joins.map((who) => [who, 'party' as const])) } }
      if (engine(c) !== 'no-basis') expect(engine(joined)).not.toBe('no-basis')
      expect(rank(engine(joined))).toBeLessThanOrEqual(rank(engine(c)))
    }
    law(fc.tuple(cases, fc.subarray(['requesting', 'requested'] as const)), holds, WORLDS)
  })
  it('a State that did nothing owes nothing', () => {
    const holds = (c: Case) =>
      expect(['no-basis', 'undetermined']).toContain(engine({ ...c, stands: { ...c.stands, requested: 'nothing' } }))
    law(cases, holds, WORLDS)
  })
  it('a fact that closes the way decides, whatever else is unknown', () => {
    const holds = (c: Case) => {
      const closed = c.gates.map((g) => ({ ...g, transnational: true }))
      expect(engine({ ...c, gates: closed, facts: { ...c.facts, transnational: 'no' } })).toBe('no-basis')
    }
    law(cases, holds, WORLDS)
  })
  it('a reservation does the same whichever of the two made it', () => {
    const holds = ([c, s]: [Case, Said]) => {
      const by = (state: Said['by']) => engine({ ...c, statements: [...c.statements, { ...s, by: state }] })
      expect(by('requesting')).toBe(by('requested'))
    }
    law(fc.tuple(cases, said), holds, WORLDS)
  })
})
