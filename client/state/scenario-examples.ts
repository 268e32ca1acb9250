import type { ScenarioView } from './scenario.ts'

/** Answered scenarios to begin with, on texts that were read. */
export const EXAMPLES: { title: string; why: string; search: ScenarioView }[] = [
  {
    title: 'France asks Brazil to preserve data: may Brazil refuse because it is no crime there?',
    why: 'Budapest bars that ground, and neither State kept it.',
    search: {
      from: 'FRA',
      to: 'BRA',
      ask: 'preservation-abroad',
      for: 'ordinary-with-e-evidence',
      on: '2026-04-01',
      dualCriminality: 'no',
    },
  },
  {
    title: 'The United States asks Germany the same: what did Germany keep for itself?',
    why: 'A reservation by article 29(4), for the State that made it and against it.',
    search: {
      from: 'USA',
      to: 'DEU',
      ask: 'preservation-abroad',
      for: 'ordinary-with-e-evidence',
      on: '2026-04-01',
      dualCriminality: 'no',
    },
  },
  {
    title: 'France asks Brazil to extradite for corruption: on what basis?',
    why: 'Two treaties, what each asks, and the facts that decide.',
    search: { from: 'FRA', to: 'BRA', ask: 'extradition', for: 'corruption', on: '2013-01-01' },
  },
]
