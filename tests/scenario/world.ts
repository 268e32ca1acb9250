import type { Article, Facts, Gate, Ground, Question, Statement, Treaty, World } from '../../server/scenario/types.ts'
import { type Act, CONSENTS } from '../../server/status/choose.ts'
import type { EntryRule } from '../../server/status/entry.ts'
import { standingsOn } from '../../server/status/standing.ts'

/** Builds worlds by hand: two States, A and B, and treaties with one article 10 on help. Whatever a test does not say is the plainest case. */
export const A = 'state/AAA'
export const B = 'state/BBB'
export const HELP = 'mechanism/help'
export const THEFT = 'offence/theft'
export const DAY = '2020-06-01'

const RULE: EntryRule = { first: { consents: 2, wait: { days: 90 } }, later: { wait: { days: 30 } } }
export const NO_FACTS: Facts = {
  dualCriminality: 'unknown',
  assistanceTreaty: 'unknown',
  coercive: 'unknown',
  transnational: 'unknown',
  organizedGroup: 'unknown',
  maxPenaltyRequesting: null,
  maxPenaltyRequested: null,
}

export const gate = (of: Partial<Gate> = {}): Gate => ({
  class: 'offence/own',
  name: "The treaty's own offences",
  link: 'link/gate',
  maxPenaltyAtLeast: null,
  whoseLaw: null,
  transnational: false,
  organizedGroup: false,
  ...of,
})

export const ground = (of: Partial<Ground> = {}): Ground => ({
  safeguard: 'safeguard/dual-criminality',
  name: 'Dual criminality',
  provision: 'demo/one/10/3',
  citation: 'Demo Treaty, art. 10(3)',
  link: 'link/ground',
  sides: ['requested'],
  force: null,
  form: null,
  closed: false,
  own: true,
  onlyIf: null,
  notForOwn: false,
  ...of,
})

export const article = (of: Partial<Article> = {}): Article => ({
  provision: 'demo/one/10',
  citation: 'Demo Treaty, art. 10',
  version: 'demo/one',
  mechanism: HELP,
  obligation: 'shall',
  within: ['demo/one/10', 'demo/one/ch/1', 'demo/one'],
  gates: [gate()],
  reliesOn: [],
  grounds: [],
  held: [],
  ...of,
})

export const statement = (of: Partial<Statement> = {}): Statement => ({
  id: 'action/one',
  title: 'A made a reservation',
  state: A,
  act: 'reservation',
  earliest: '2011-01-01',
  latest: '2011-01-01',
  takesEffect: null,
  effect: 'excludes',
  concerns: [],
  madeUnder: [],
  opens: [],
  opensWhere: null,
  about: null,
  ...of,
})

export const act = (state: string, kind: string, day: string, latest = day): Act => ({
  id: `action/${state}-${kind}-${day}`,
  state,
  act: kind,
  earliest: day,
  latest,
  table: 'source/table',
})
const BOTH = [act(A, 'ratification', '2010-01-01'), act(B, 'ratification', '2010-01-01')]

export interface TreatySays extends Partial<Omit<Treaty, 'standing'>> {
  acts?: Act[] | null
  on?: string
  completeTo?: string
  rule?: EntryRule
}

export function treaty({ acts = BOTH, on = DAY, completeTo = '2020-01-01', rule = RULE, ...of }: TreatySays = {}): Treaty {
  const standing =
    acts === null
      ? null
      : standingsOn({
          on,
          states: [...new Set(acts.map((a) => a.state))],
          acts: acts.filter((a) => CONSENTS.has(a.act) || a.act === 'signature' || a.act === 'denunciation'),
          tables: [{ id: 'source/table', completeTo }],
          rule,
          entryIntoForce: null,
          isOrganization: (id) => id === 'state/ORG',
          isMember: () => false,
        })
  return {
    id: 'demo',
    shortName: 'Demo Treaty',
    articles: [article()],
    criminalises: [{ provision: 'demo/one/3', citation: 'Demo Treaty, art. 3', within: ['demo/one/3', 'demo/one/ch/1', 'demo/one'] }],
    reservable: [],
    reservationsClosed: false,
    sparesCooperation: [],
    tellsReservations: true,
    statements: [],
    otherTreaties: [],
    standing,
    ...of,
  }
}

export const world = (...treaties: Treaty[]): World => ({
  treaties,
  rights: [],
  names: new Map([
    [A, 'Aland'],
    [B, 'Bland'],
    ['state/ORG', 'The Organization'],
    [HELP, 'Help'],
  ]),
  organizations: new Set(['state/ORG']),
  conductName: 'Theft',
  instruments: 3,
})

export const question = ({ facts = {}, ...of }: Partial<Omit<Question, 'facts'>> & { facts?: Partial<Facts> } = {}): Question => ({
  requesting: A,
  requested: B,
  mechanism: HELP,
  conduct: THEFT,
  on: DAY,
  assume: [],
  assumeInForce: false,
  ...of,
  facts: { ...NO_FACTS, ...facts },
})
