import type { Reader } from '../graph/store.ts'
import { answer, type Scenario } from './answer.ts'
import { readWorld } from './read.ts'
import type { Question } from './types.ts'

export type { Asked, Basis, RightsStanding, Scenario } from './answer.ts'

/** Reads what a question needs and answers it. */
export async function scenario(reader: Reader, question: Question): Promise<Scenario> {
  return answer(await readWorld(reader, question), question)
}
