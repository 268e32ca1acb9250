import type { Draft } from './draft.ts'
import { type DataFile, filesOf } from './read.ts'

/** Worked scenarios: each question once, each answer to a question there is, about treaties that are held. */
export function checkScenarios(draft: Draft, files: DataFile[]) {
  const asked = new Set<string>()
  for (const file of filesOf(files, 'scenario-questions'))
    for (const [i, { id }] of file.value.questions.entries()) {
      if (asked.has(id)) draft.problem(file.at(['questions', i, 'id']), 'unique-id', `${id} is asked already.`, 'Give each question once.')
      asked.add(id)
    }
  for (const file of filesOf(files, 'scenario-answers')) {
    const answered = new Set<string>()
    for (const [i, { question, outcomes, complaintsAgainstRequested = [] }] of file.value.answers.entries()) {
      const at = (field: string) => file.at(['answers', i, field])
      if (!asked.has(question))
        draft.problem(at('question'), 'reference', `question ${question}: there is no such question.`, 'Correct the name.')
      if (answered.has(question))
        draft.problem(at('question'), 'unique-id', `${question} is answered already in this file.`, 'Answer each question once.')
      answered.add(question)
      for (const id of [...Object.keys(outcomes), ...complaintsAgainstRequested])
        if (draft.nodes.get(id)?.label !== 'Instrument')
          draft.problem(at('outcomes'), 'reference', `${id}: there is no such treaty in data/.`, 'Correct the id.')
    }
  }
}
