import { z } from 'zod'
import { anyId, idOf, isoDate, sentence } from './terms.ts'

/** What a treaty asks of the State that is asked, strongest duty first. */
export const OUTCOMES = ['shall', 'shall-endeavour', 'may', 'may-refuse', 'undetermined', 'no-basis'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const TRI = ['yes', 'no', 'unknown'] as const
export type Tri = (typeof TRI)[number]

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a short name such as untoc-span')
const instrument = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const tri = z.enum(TRI)
const years = z.number().min(0).max(1_000)

/** A request between two States, without its answer. What is not given is unknown. */
export const workedQuestion = z.strictObject({
  id: name,
  requesting: idOf('state'),
  requested: idOf('state'),
  mechanism: idOf('mechanism'),
  conduct: idOf('offence'),
  on: isoDate,
  facts: z
    .strictObject({
      dualCriminality: tri,
      assistanceTreaty: tri,
      coercive: tri,
      transnational: tri,
      organizedGroup: tri,
      maxPenaltyRequesting: years,
      maxPenaltyRequested: years,
    })
    .partial()
    .default({}),
  assume: z.array(z.strictObject({ state: idOf('state'), instrument })).default([]),
  assumeInForce: z.boolean().default(false),
})

/** What a reader of the law answers. A treaty that is not named gives no basis. */
export const workedAnswer = z.strictObject({
  question: name,
  outcomes: z.record(instrument, z.enum(OUTCOMES)),
  /** Rights treaties under which a person may complain of the State that is asked; left out where nobody looked. */
  complaintsAgainstRequested: z.array(instrument).optional(),
  decidedBy: z.array(anyId).min(1),
  why: sentence,
  /** Why this answer differs from the one given first, where it does. */
  corrected: sentence.optional(),
})

/** What stands where readers differ. */
const settledAnswer = z.strictObject({
  question: name,
  outcomes: workedAnswer.shape.outcomes,
  complaintsAgainstRequested: workedAnswer.shape.complaintsAgainstRequested,
  decidedBy: z.array(anyId).min(1),
  /** The readers whose answer does not stand; none where they only named the same thing differently. */
  corrects: z.array(idOf('coder')),
  reason: sentence,
})

export const workedQuestions = z.strictObject({ questions: z.array(workedQuestion) })
export const workedAnswers = z.strictObject({ by: idOf('coder'), on: isoDate, answers: z.array(workedAnswer) })
export const workedSettlements = z.strictObject({ by: idOf('coder'), on: isoDate, settled: z.array(settledAnswer) })
