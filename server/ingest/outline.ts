import { stringify } from 'yaml'
import { groupBy } from '../group-by.ts'
import type { ProvisionEntry } from '../model/instrument.ts'
import type { OfficialProvision, OfficialText } from '../reader/index.ts'
import { mainModal } from '../reader/sense/main-modal.ts'

/**
 * The skeleton of a version file: what an official file prints, as `provisions:` in YAML, numbers, titles and main verbs only. Summaries are
 * for a person to write. Below the article it goes only for the articles of `deep` (all where undefined).
 */
export function outlineOf({ version, provisions }: Pick<OfficialText, 'version' | 'provisions'>, deep?: Set<string>): string {
  const children = groupBy(provisions, (p) => p.parent)
  const entry = (p: OfficialProvision): ProvisionEntry => {
    const id = p.id.slice(version.length + 1)
    const below = p.level === 'article' && deep && !deep.has(id) ? [] : (children.get(p.id) ?? [])
    const modality = isDivision(p) ? undefined : modalityOf(p, children)
    return {
      id,
      ...(p.title ? { title: p.title } : {}),
      ...(modality ? { modality } : {}),
      ...(below.length > 0 ? { children: below.map(entry) } : {}),
    }
  }
  const top = (children.get(version) ?? []).map(entry)
  return stringify({ provisions: top }, { lineWidth: 0 })
}

export const isDivisionLevel = (level: string) => !['recital', 'article', 'paragraph', 'item'].includes(level)
const isDivision = (p: OfficialProvision) => isDivisionLevel(p.level)

/** Of its own words; without any, that of the first part that has one. An item that only lists something has none worth saying. */
export function modalityOf(p: OfficialProvision, children: Map<string, OfficialProvision[]>): ProvisionEntry['modality'] {
  const own = mainModal(p.text)
  if (p.level === 'item') return own === 'none' || own === null ? undefined : own
  if (own !== null) return own
  for (const child of children.get(p.id) ?? []) {
    const theirs = modalityOf(child, children)
    if (theirs) return theirs
  }
  return 'none'
}
