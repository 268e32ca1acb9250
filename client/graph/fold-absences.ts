import type { Stage, Thing, Tie } from './thing.ts'

const MARK = 'absences/'
export const isFoldedAbsences = (id: string) => id.startsWith(MARK)

/**
 * Findings that something is not there for one measure become one mark with their count: many of them would drown what is there. A single one
 * stays as it is.
 */
export function foldAbsences(stage: Stage): Stage {
  const kinds = new Map(stage.things.map((thing) => [thing.id, thing]))
  const about = new Map<string, Tie[]>()
  for (const tie of stage.ties)
    if (tie.kind === 'COVERS' && kinds.get(tie.from)?.kind === 'absence') about.set(tie.to, [...(about.get(tie.to) ?? []), tie])
  const folded = [...about].filter(([, ties]) => ties.length > 1)
  if (folded.length === 0) return stage
  const gone = new Set(folded.flatMap(([, ties]) => ties.map((tie) => tie.from)))
  const marks = folded.map(([measure, ties]): [Thing, Tie] => {
    const parts = ties.flatMap((tie) => kinds.get(tie.from) ?? []).map(({ id, title }) => ({ id, title }))
    const id = MARK + measure
    const title = `${parts.length} protections not found`
    const name = kinds.get(measure)?.title ?? measure
    return [
      { id, kind: 'absence', title, parts },
      {
        id: `${id}/about`,
        kind: 'COVERS',
        from: id,
        to: measure,
        basis: 'DERIVED',
        sentence: `${parts.length} findings say that a protection is not there for ${name}.`,
      },
    ]
  })
  return {
    ...stage,
    things: [...stage.things.filter((thing) => !gone.has(thing.id)), ...marks.map(([thing]) => thing)],
    ties: [...stage.ties.filter((tie) => !gone.has(tie.from) && !gone.has(tie.to)), ...marks.map(([, tie]) => tie)],
    total: stage.total - gone.size + marks.length,
  }
}
