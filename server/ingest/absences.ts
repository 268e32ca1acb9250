import { absenceId } from '../model/ids.ts'
import type { Draft } from './draft.ts'
import { type DataFile, filesOf } from './read.ts'
import type { Witnesses } from './witnesses.ts'

/** What a witness of an absence compares: what was searched and found, not our words about it. */
export const absenceFacts = (entry: { safeguard: string; method: string; searched: string[]; terms: unknown[] }, provision: string) => ({
  absence: { provision, safeguard: entry.safeguard, method: entry.method, searched: entry.searched, terms: entry.terms },
})

export function addAbsences(draft: Draft, files: DataFile[], witnesses: Witnesses) {
  for (const file of filesOf(files, 'absences')) {
    const { by, on, absences } = file.value
    absences.forEach((entry, i) => {
      const { in: provisions, terms, basis, unsettled, ...rest } = entry
      for (const provision of provisions) {
        const id = absenceId(entry.safeguard, provision, unsettled ? by : undefined)
        const place = file.at(['absences', i])
        const seen = witnesses.standing(id, absenceFacts(entry, provision))
        const typed = basis ?? (entry.method === 'secondary' ? 'secondary' : 'recalled')
        draft.addNode(
          'Absence',
          id,
          {
            ...rest,
            kind: 'absence',
            provision,
            by,
            on,
            unsettled,
            basis: seen.length > 0 ? 'text' : typed,
            terms: terms.length > 0 ? JSON.stringify(terms) : undefined,
            witnesses: seen.length > 0 ? JSON.stringify(seen) : undefined,
          },
          place,
        )
        draft.addLink('LACKS', id, entry.safeguard, { basis: 'derived' }, place)
        draft.addLink('COVERS', id, provision, { basis: 'derived' }, place)
        for (const searched of entry.searched) draft.addLink('SEARCHED', id, searched, { basis: 'derived' }, place)
      }
    })
  }
}
