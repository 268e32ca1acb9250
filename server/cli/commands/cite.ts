import { type Command, UsageError } from '../command.ts'

interface CitedAnswer {
  cited: {
    sameRelease: boolean
    missingRelease: string | null
    answer: { id: string; title: string; sentence: string; rows: unknown[]; caution: string | null }
  }
}
const CITED = `query ($id: ID!) { cited(id: $id) { sameRelease missingRelease answer { id title sentence rows caution } } }`

export const cite: Command = {
  name: 'cite',
  summary: 'Open an answer by the id that somebody cited; ends with 1 where its release is not held.',
  usage: 'cite <id of an answer>',
  examples: ["cite 'r-0123456789ab/no-judge;version=uncc%2Ffinal'"],
  async run([id], _options, asker) {
    if (id === undefined) throw new UsageError('Which answer? Its id stands at the end of each answer.')
    const { ask } = await asker()
    const { cited } = await ask<CitedAnswer>(CITED, { id })
    const { answer, sameRelease, missingRelease } = cited
    const state = sameRelease
      ? 'This is the answer as it was cited.'
      : `Release ${missingRelease} is not held here. This is today's answer, ${answer.id}.`
    return { text: [answer.title, '', answer.sentence, '', state].join('\n'), json: cited, good: sameRelease }
  },
}
