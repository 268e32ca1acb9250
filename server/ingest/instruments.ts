import type { CitationStyle } from '../model/citation.ts'
import type { Draft } from './draft.ts'
import { addProvisions } from './provisions.ts'
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
  for (const file of filesOf(files, 'version')) {
    addVersion(draft, file, styles)
    addProvisions(draft, file, styles, witnesses)
  }
}

function addInstrument(draft: Draft, file: DataFile<'instrument'>) {
  const { kind, entryRule, law, ...rest } = file.value
  const rule = entryRule && JSON.stringify(entryRule)
  const props = { ...rest, kind: 'instrument', title: rest.name, kindOf: kind, entryRule: rule, law: law && JSON.stringify(law) }
  draft.addNode('Instrument', file.value.id, props, file.at([]))
}

function addVersion(draft: Draft, file: DataFile<'version'>, styles: CitationStyle[]) {
  const { provisions: _, previous, ...version } = file.value
  const place = file.at(['id'])
  const instrument = version.id.split('/')[0] ?? ''
  const cite = styles.find((s) => s.version === version.id)?.cite ?? version.id
  draft.addNode(
    'Version',
    version.id,
    { ...version, kind: 'version', instrument, title: `${cite}: ${version.label}`, textHeld: false },
    place,
  )
  draft.addLink('OF', version.id, instrument, { basis: 'derived' }, place)
  if (previous) draft.addLink('NEXT', previous, version.id, { basis: 'derived' }, file.at(['previous']))
}
