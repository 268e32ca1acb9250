import { judgeConduct } from './conduct.ts'
import { judgeDualCriminality, judgeGrounds } from './grounds.ts'
import { judgeParties } from './party.ts'
import { judgeReservations } from './reservations.ts'
import {
  type Article,
  type Judged,
  type Outcome,
  type Question,
  type Step,
  step,
  type Treaty,
  type Unknown,
  type World,
  weakest,
} from './types.ts'

export interface Decision {
  article: Article
  outcome: Outcome
  steps: Step[]
  unknown: Unknown[]
}

/** What one article of one treaty asks of the State that is asked, step by step. */
export function decide(world: World, treaty: Treaty, article: Article, question: Question): Decision {
  const reserved = judgeReservations(world, treaty, article, question)
  const judged: Judged[] = [
    judgeParties(world, treaty, question),
    reserved.judged,
    judgeConduct(world, treaty, article, question, reserved.ownHolds),
    judgeDualCriminality(treaty, article, question, reserved),
    judgeGrounds(article, question),
    judgeDuty(article),
  ]
  const closes = judged.some((j) => j.closes)
  const unknown = closes ? [] : unique(judged.flatMap((j) => j.unknown ?? []))
  const duty = weakest(judged.flatMap((j) => j.atMost ?? []))
  const outcome = closes ? 'no-basis' : unknown.length > 0 ? 'undetermined' : duty
  return { article, outcome, steps: judged.map((j) => j.step), unknown }
}

const unique = (unknown: Unknown[]) => [...new Map(unknown.map((u) => [u.says, u])).values()]

/** Step 7: the verb of the article. */
function judgeDuty({ obligation, provision, citation }: Article): Judged {
  const atMost: Outcome = obligation === 'shall' || obligation === 'shall-endeavour' ? obligation : 'may'
  return { step: step(true, `${citation}: the State that is asked ${VERB[atMost]}.`, { citations: [provision] }), atMost }
}

const VERB: Partial<Record<Outcome, string>> = {
  shall: 'has to help',
  'shall-endeavour': 'has to try to help',
  may: 'may help and need not',
}
