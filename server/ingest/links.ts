import { linkId } from '../model/ids.ts'
import type { Draft } from './draft.ts'
import { type DataFile, filesOf } from './read.ts'
import type { Witnesses } from './witnesses.ts'

/** What a witness of a link compares: the link itself, not our words about it. */
export const linkFacts = (type: string, from: string, to: string, own: Record<string, unknown>) => ({ link: { type, from, to, ...own } })

export function addLinks(draft: Draft, files: DataFile[], witnesses: Witnesses) {
  for (const file of filesOf(files, 'links')) {
    const { by, on, basis: fileBasis, source: fileSource, links } = file.value
    links.forEach((entry, i) => {
      const { type, from, to, note, basis, source, unsettled, ...own } = entry
      for (const target of Array.isArray(to) ? to : [to]) {
        const coder = unsettled ? by : undefined
        const seen = witnesses.standing(linkId(type, from, target, coder), linkFacts(type, from, target, own))
        draft.addLink(
          type,
          from,
          target,
          {
            ...own,
            note,
            unsettled,
            by,
            on,
            basis: seen.length > 0 ? 'text' : (basis ?? fileBasis),
            source: source ?? fileSource,
            witnesses: seen.length > 0 ? JSON.stringify(seen) : undefined,
          },
          file.at(['links', i]),
          coder,
        )
      }
    })
  }
}
