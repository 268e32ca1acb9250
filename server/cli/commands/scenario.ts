import { type Command, UsageError } from '../command.ts'
import { argsOf } from './ask.ts'

interface Answered {
  scenario: {
    sentence: string
    caution: string
    on: string
    bases: { instrument: { id: string; shortName: string }; outcome: string; sentence: string; missing: string[] }[]
    asks: { question: string }[]
  }
}
const SCENARIO = `query ($input: ScenarioInput!) { scenario(input: $input) {
  sentence caution on bases { instrument { id shortName } outcome sentence missing } asks { question } } }`

/** How a fact of a case is given: a number of years, a yes or no, or a word. */
const YEARS = ['maxPenaltyRequesting', 'maxPenaltyRequested']
const KNOWN = ['dualCriminality', 'assistanceTreaty', 'coercive', 'transnational', 'organizedGroup']

export const scenario: Command = {
  name: 'scenario',
  summary: 'What one State can ask of another, under which treaty, and what may be refused.',
  usage: 'scenario <who asks> <who is asked> <way to cooperate> <crime> [fact=value …]',
  options: { on: { type: 'string', says: 'on which day, such as 2026-11-29; today where it is left out' } },
  examples: [
    'scenario FRA USA mutual-legal-assistance illegal-access',
    'scenario FRA BRA extradition corruption dualCriminality=yes maxPenaltyRequesting=5 --on 2020-01-01 --json',
  ],
  async run([requesting, requested, mechanism, conduct, ...facts], { on }, asker) {
    if (!requesting || !requested || !mechanism || !conduct)
      throw new UsageError('It needs who asks, who is asked, the way to cooperate and the crime.')
    const input = {
      requesting: withKind('state', requesting),
      requested: withKind('state', requested),
      mechanism: withKind('mechanism', mechanism),
      conduct: withKind('offence', conduct),
      ...(on !== undefined && { on }),
      ...Object.fromEntries(Object.entries(argsOf(facts)).map(factOf)),
    }
    const { ask } = await asker()
    const { scenario } = await ask<Answered>(SCENARIO, { input })
    return { text: inWords(scenario), json: scenario }
  },
}

const withKind = (kind: string, id: string) => (id.includes('/') ? id : `${kind}/${kind === 'state' ? id.toUpperCase() : id}`)

function factOf([name, value]: [string, string]): [string, unknown] {
  if (YEARS.includes(name)) return [name, Number(value)]
  if (KNOWN.includes(name)) return [name, value.toUpperCase()]
  throw new UsageError(`${name} is no fact of a case. There are ${[...KNOWN, ...YEARS].join(', ')}.`)
}

function inWords({ sentence, bases, asks, caution }: Answered['scenario']): string {
  const lines = bases.flatMap((basis) => [
    `${basis.instrument.shortName}: ${basis.outcome.toLowerCase().replaceAll('_', ' ')}. ${basis.sentence}`,
    ...basis.missing.map((each) => `  ? ${each}`),
  ])
  return [sentence, '', ...lines, ...asks.map(({ question }) => `? ${question}`), '', caution].join('\n')
}
