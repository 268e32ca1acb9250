import type { ScenarioQuery } from '../../api/generated/graphql.ts'
import { OUTCOME_WORDS } from '../../words/scenario.ts'

/** The answer as plain text to paste into a brief: the sentence, treaty by treaty, the caution, release and address. */
export function briefOf({ scenario, release }: ScenarioQuery, address: string): string {
  const lines = scenario.bases.flatMap((b) => [
    `${b.instrument.shortName}: ${OUTCOME_WORDS[b.outcome]}. ${b.sentence}`,
    ...b.refusalGrounds.map((g) => `  – ${g.safeguard.name} (${g.provision.citation})`),
    ...b.missing.map((m) => `  ? ${m}`),
  ])
  return [scenario.sentence, '', ...lines, '', scenario.caution, `Counterpoise, release ${release.id}. ${address}`].join('\n')
}
