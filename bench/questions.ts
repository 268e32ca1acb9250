import { CoverageDocument } from '../client/api/generated/graphql.ts'

export interface Asked {
  name: string
  query: string
  variables: Record<string, unknown>
}

/** What the matrix asks, and fifty provisions with what is in them and what they refer to. */
export const QUESTIONS: Asked[] = [
  {
    name: 'coverage as the matrix asks it',
    query: CoverageDocument.toString(),
    variables: { version: 'uncc/final', yardstick: 'yardstick/necessary-proportionate', kinds: ['POWER', 'MECHANISM'] },
  },
  {
    name: 'fifty nested provisions',
    query: `{ version(id: "budapest/2001") { articles { id title summary modality basis
      children { id citation summary modality refersTo { provision { id citation } } children { id citation summary } } } } }`,
    variables: {},
  },
]
