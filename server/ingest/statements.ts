import type { Draft } from './draft.ts'
import { type DataFile, filesOf } from './read.ts'

/** Holds acts to the readings of what they do: where two agree that stands, and where they differ what was settled, with its reason. */
export function checkStatements(draft: Draft, files: DataFile[]) {
  for (const file of filesOf(files, 'statements')) {
    const settled = new Map(file.value.settled.map((s) => [s.act, s.outcome]))
    file.value.readings.forEach(({ act, first, second }, i) => {
      const place = file.at(['readings', i, 'act'])
      const held = draft.nodes.get(act)?.props
      const stands = first === second ? first : settled.get(act)
      if (!held) draft.problem(place, 'reference', `${act}: there is no such act in data/.`, 'Correct the id, or leave the reading out.')
      else if (!stands)
        draft.problem(
          place,
          'settlement',
          `The readings of ${act} differ (${first}, ${second}).`,
          'Add an entry to settled, with its reason.',
        )
      else if (held.effect !== stands)
        draft.problem(place, 'settlement', `${act} has the effect ${held.effect}; its readings come to ${stands}.`, 'Correct one of them.')
    })
  }
}
