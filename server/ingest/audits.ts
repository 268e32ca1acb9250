import type { Draft } from './draft.ts'
import { type DataFile, filesOf } from './read.ts'

const LISTS = { provides: 'link/provides/', absences: 'absence/' } as const

/** Holds audits to the graph: what was read is there, or is said to be removed since; once in each sample, and in its own list. */
export function checkAudits(draft: Draft, files: DataFile[]) {
  for (const file of filesOf(files, 'audits')) {
    const { on, seed } = file.value
    if (!file.file.endsWith(`/${on}-${seed}.yaml`))
      draft.problem(file.at(['seed']), 'audit', `This audit is of ${on}, seed ${seed}.`, `Call its file ${on}-${seed}.yaml.`)
    for (const [list, start] of Object.entries(LISTS)) {
      const seen = new Set<string>()
      file.value[list as keyof typeof LISTS].forEach(({ id, since }, i) => {
        const refuse = (message: string, fix: string) => draft.problem(file.at([list, i, 'id']), 'audit', message, fix)
        const isThere = draft.links.has(id) || draft.nodes.has(id)
        if (!id.startsWith(start)) refuse(`${id} does not belong among the ${list}.`, `Ids here begin with ${start}.`)
        else if (seen.has(id)) refuse(`${id} stands here twice.`, 'Give each once.')
        else if (!isThere && since !== 'removed')
          refuse(`${id}: there is no such thing in data/.`, 'Correct the id, or say since: removed where it was there on that day.')
        else if (isThere && since === 'removed') refuse(`${id} is said to be removed, and is there.`, 'Leave since out, or remove it.')
        seen.add(id)
      })
    }
  }
}
