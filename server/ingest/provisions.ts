import { type CitationStyle, formatCitation } from '../model/citation.ts'
import { articleOf, levelOf, type ProvisionPath, parseProvisionId } from '../model/ids.ts'
import type { ProvisionEntry } from '../model/instrument.ts'
import type { Draft } from './draft.ts'
import type { DataFile } from './read.ts'
import type { Witnesses } from './witnesses.ts'

/** Adds the tree of a version's provisions, in the order of the text. */
export function addProvisions(draft: Draft, file: DataFile<'version'>, styles: CitationStyle[], witnesses: Witnesses) {
  const { id: version, basis, source } = file.value
  let order = 0
  const visit = (entries: ProvisionEntry[], parent: string, depth: number, keys: (string | number)[], above?: ProvisionEntry['onlyIf']) => {
    for (const [i, entry] of entries.entries()) {
      const id = `${version}/${entry.id}`
      const place = file.at([...keys, i, 'id'])
      const path = parseProvisionId(id)
      if (!path) {
        const fix = 'Write it as in data/FORMAT.md: ch/4, "24", 24/2, 24/2/a, preamble/1.'
        draft.problem(place, 'provision-id', `${entry.id} is not an id of a provision.`, fix)
        continue
      }
      if (path.below.length > 0 && id.slice(0, id.lastIndexOf('/')) !== parent)
        draft.problem(place, 'provision-place', `${entry.id} does not belong directly below ${parent}.`, 'Move it, or correct its id.')
      const citation = formatCitation(id, styles)
      const seen = witnesses.standing(id, provisionFacts(id, entry, parent))
      const props = {
        ...describe(entry, path),
        // What holds for a paragraph holds for its items.
        onlyIf: entry.onlyIf ?? above,
        version,
        instrument: version.split('/')[0],
        title: entry.title ?? citation,
        citation,
        order: order++,
        depth,
        parent,
        basis: isProven(entry, new Set(seen.map((w) => w.field))) ? 'text' : (entry.basis ?? basis),
        source: entry.source ?? source,
        witnesses: seen.length > 0 ? JSON.stringify(seen) : undefined,
      }
      draft.addNode('Provision', id, props, place)
      draft.addLink('PART_OF', id, parent, { basis: 'derived' }, place)
      visit(entry.children ?? [], id, depth + 1, [...keys, i, 'children'], entry.onlyIf ?? above)
    }
  }
  visit(file.value.provisions, version, 1, ['provisions'])
}

const describe = (entry: ProvisionEntry, path: ProvisionPath) => ({
  kind: 'provision',
  level: levelOf(path),
  number: entry.number ?? lastNumber(path),
  article: articleOf(path),
  printedTitle: entry.title,
  summary: entry.summary,
  modality: entry.modality,
  appliesWhen: entry.appliesWhen,
})

const lastNumber = (path: ProvisionPath) =>
  (path.below.at(-1) ?? path.article ?? path.recital ?? path.divisions.at(-1)?.number ?? '').replace('~', '')

const provisionFacts = (id: string, entry: ProvisionEntry, parent: string) => ({
  number: id,
  place: parent,
  title: entry.title ?? null,
  modality: entry.modality ?? null,
  summary: entry.summary ?? null,
})

/** A provision stands as text when its place, its title where one is printed, and its main verb were compared. */
const isProven = (entry: ProvisionEntry, compared: Set<string>) =>
  compared.has('number') && (!entry.title || compared.has('title')) && (!entry.modality || compared.has('modality'))
