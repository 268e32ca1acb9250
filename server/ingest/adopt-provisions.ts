import { type Document, isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml'
import { groupBy } from '../group-by.ts'
import type { OfficialProvision } from '../reader/index.ts'
import { isDivisionLevel, modalityOf } from './outline.ts'

export interface ProvisionPatch {
  /** Ids, in the order of the text. */
  added: string[]
  retitled: string[]
  /** Held, and printed nowhere: for a person to move or take away. */
  surplus: string[]
}

/**
 * Brings the provisions of a version file to what the text prints: numbers, titles and places, and of what is new the main verb. Below an
 * article it adds only where the file divides already. Summaries and everything else that people wrote stay as they are.
 */
export function adoptProvisions(document: Document, version: string, provisions: OfficialProvision[]): ProvisionPatch {
  const children = groupBy(provisions, (p) => p.parent)
  const printed = new Set(provisions.map((p) => p.id))
  const patch: ProvisionPatch = { added: [], retitled: [], surplus: [] }
  const list = document.get('provisions')
  if (isSeq(list)) adoptList(list as YAMLSeq, version)
  return patch

  function adoptList(held: YAMLSeq, parent: string) {
    let at = 0
    for (const p of children.get(parent) ?? []) {
      const found = held.items.findIndex((item) => isMap(item) && idOf(item) === p.id)
      if (found >= 0) {
        const entry = held.items[found] as YAMLMap
        retitle(entry, p)
        const below = entry.get('children')
        if (isSeq(below)) adoptList(below as YAMLSeq, p.id)
        at = found + 1
      } else if (isWanted(p, held)) {
        held.items.splice(at, 0, document.createNode(entryOf(p)))
        at += 1
      }
    }
    for (const item of held.items) if (isMap(item) && !printed.has(idOf(item))) patch.surplus.push(idOf(item))
  }

  function idOf(item: YAMLMap): string {
    return `${version}/${item.get('id')}`
  }

  /** Articles and divisions always; a recital, paragraph or item beside others that are held. */
  function isWanted(p: OfficialProvision, held: YAMLSeq): boolean {
    if (p.level === 'recital') return held.items.some((item) => isMap(item) && String(item.get('id')).startsWith('preamble/'))
    return isDivisionLevel(p.level) || p.level === 'article' || held.items.length > 0
  }

  function entryOf(p: OfficialProvision): Record<string, unknown> {
    patch.added.push(p.id)
    const below = children.get(p.id) ?? []
    const modality = isDivisionLevel(p.level) ? undefined : modalityOf(p, children)
    return {
      id: p.id.slice(version.length + 1),
      ...(p.title ? { title: p.title } : {}),
      ...(modality ? { modality } : {}),
      ...(below.length > 0 ? { children: below.map(entryOf) } : {}),
    }
  }

  function retitle(entry: YAMLMap, p: OfficialProvision) {
    if (!p.title || plain(String(entry.get('title') ?? '')) === plain(p.title)) return
    patch.retitled.push(p.id)
    if (entry.has('title')) entry.set('title', p.title)
    else entry.items.splice(1, 0, document.createPair('title', p.title))
  }
}

const plain = (text: string) =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
