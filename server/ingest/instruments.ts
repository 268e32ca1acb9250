import { type CitationStyle, formatCitation } from '../model/citation.ts'
import { articleOf, levelOf, parseProvisionId } from '../model/ids.ts'
import type { ProvisionEntry } from '../model/instrument.ts'
import type { Draft } from './draft.ts'
import { type DataFile, filesOf } from './read.ts'
import type { Witnesses } from './witnesses.ts'

/** The style of every version: the instrument's own name for its last one, with the version's label for earlier ones. */
export function citationStyles(files: DataFile[]): CitationStyle[] {
  const versions = filesOf(files, 'version').map((f) => f.value)
  const instruments = filesOf(files, 'instrument').map((f) => f.value)
  const superseded = new Set(versions.map((v) => v.previous))
  return versions.map((v) => {
    const name = instruments.find((i) => i.id === v.id.split('/')[0])?.cite ?? v.id
    return { version: v.id, cite: superseded.has(v.id) ? `${name} (${v.label.toLowerCase()})` : name }
  })
}

export function addInstruments(draft: Draft, files: DataFile[], witnesses: Witnesses) {
  const styles = citationStyles(files)
  for (const file of filesOf(files, 'instrument')) addInstrument(draft, file)
  for (const file of filesOf(files, 'version')) addVersion(draft, file, styles, witnesses)
}

function addInstrument(draft: Draft, file: DataFile<'instrument'>) {
  const { kind, entryRule, ...rest } = file.value
  const rule = entryRule && JSON.stringify(entryRule)
  draft.addNode('Instrument', file.value.id, { ...rest, kind: 'instrument', title: rest.name, kindOf: kind, entryRule: rule }, file.at([]))
}

function addVersion(draft: Draft, file: DataFile<'version'>, styles: CitationStyle[], witnesses: Witnesses) {
  const { provisions, previous, ...version } = file.value
  const place = file.at(['id'])
  const instrument = version.id.split('/')[0] ?? ''
  const title = styles.find((s) => s.version === version.id)?.cite ?? version.id
  draft.addNode(
    'Version',
    version.id,
    { ...version, kind: 'version', instrument, title: `${title}: ${version.label}`, textHeld: false },
    place,
  )
  draft.addLink('OF', version.id, instrument, { basis: 'derived' }, place)
  if (previous) draft.addLink('NEXT', previous, version.id, { basis: 'derived' }, file.at(['previous']))

  let order = 0
  const visit = (entry: ProvisionEntry, parent: string, depth: number, keys: (string | number)[]) => {
    const id = `${version.id}/${entry.id}`
    const at = file.at([...keys, 'id'])
    const path = parseProvisionId(id)
    if (!path) {
      draft.problem(
        at,
        'provision-id',
        `${entry.id} is not an id of a provision.`,
        'Write it as in data/FORMAT.md: ch/4, "24", 24/2, 24/2/a, preamble/1.',
      )
      return
    }
    if (path.below.length > 0 && !(`${id}`.startsWith(`${parent}/`) && id.slice(parent.length + 1).split('/').length === 1))
      draft.problem(at, 'provision-place', `${entry.id} does not belong directly below ${parent}.`, 'Move it, or correct its id.')
    const citation = formatCitation(id, styles)
    const facts = { number: id, title: entry.title ?? null, modality: entry.modality ?? null, summary: entry.summary ?? null }
    const seen = witnesses.standing(id, facts)
    const compared = new Set(seen.map((w) => w.field))
    const proven = compared.has('number') && (!entry.title || compared.has('title')) && (!entry.modality || compared.has('modality'))
    draft.addNode(
      'Provision',
      id,
      {
        kind: 'provision',
        version: version.id,
        instrument,
        level: levelOf(path),
        number: entry.number ?? (path.below.at(-1) ?? path.article ?? path.recital ?? path.divisions.at(-1)?.number ?? '').replace('~', ''),
        article: articleOf(path),
        printedTitle: entry.title,
        title: entry.title ?? citation,
        citation,
        summary: entry.summary,
        modality: entry.modality,
        appliesWhen: entry.appliesWhen,
        order: order++,
        depth,
        parent,
        basis: proven ? 'text' : (entry.basis ?? version.basis),
        source: entry.source ?? version.source,
        witnesses: seen.length > 0 ? JSON.stringify(seen) : undefined,
      },
      at,
    )
    draft.addLink('PART_OF', id, parent, { basis: 'derived', version: version.id }, at)
    entry.children?.forEach((child, i) => visit(child, id, depth + 1, [...keys, 'children', i]))
  }
  provisions.forEach((entry, i) => visit(entry, version.id, 1, ['provisions', i]))
}
