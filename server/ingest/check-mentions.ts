import type { NodeLabel } from '../model/graph.ts'
import { RESERVED_KINDS } from '../model/ids.ts'
import { LINK_ENDS } from '../model/link.ts'
import type { Draft } from './draft.ts'
import type { DataFile } from './read.ts'

type Keys = (string | number)[]
interface Mention {
  id: string
  /** The field that names it. */
  field: string
  keys: Keys
}

const ID = /^[A-Za-z0-9~-]+(\/[A-Za-z0-9~-]+)+$/
/** What a field names, where more than existence can be asked of it. */
const NAMES: Record<string, NodeLabel[]> = {
  in: ['Provision'],
  searched: ['Provision', 'Version'],
  hitsIn: ['Provision', 'Version'],
  version: ['Version'],
  previous: ['Version'],
  measure: ['Provision'],
  measures: ['Provision'],
  modalities: ['Provision'],
  changes: ['Provision'],
  provision: ['Provision'],
  continues: ['Provision'],
  concerns: ['Provision'],
  madeUnder: ['Provision'],
  instrument: ['Instrument'],
  touches: [],
}
/** Ids that these hold may be of what is no longer, or not yet, held; both say so themselves. */
const MAY_BE_GONE: DataFile['kind'][] = ['checked', 'differences']

/** Every id that a file names, wherever in it, is that of something there is, and of the kind that the field wants. */
export function checkMentions(draft: Draft, files: DataFile[]) {
  const kinds = new Set<string>(RESERVED_KINDS.filter((kind) => kind !== 'release'))
  for (const node of draft.nodes.values()) if (node.label === 'Instrument') kinds.add(node.id)
  for (const file of files)
    for (const { id, field, keys } of mentionsIn(file.value, [])) {
      const wanted = NAMES[field]
      if (!wanted && !kinds.has(id.split('/')[0] ?? '')) continue
      if (MAY_BE_GONE.includes(file.kind) && !['version', 'by'].includes(field)) continue
      const ends = endsOf(file, keys)
      const node = draft.nodes.get(id)
      if (node?.label === 'Retired') continue
      if (!node && !draft.links.has(id))
        draft.problem(
          file.at(keys),
          'reference',
          `${field} ${id}: there is no such thing in data/.`,
          'Correct the id, or add what it names.',
        )
      else if (ends && !ends.wanted.includes(node?.label as NodeLabel))
        draft.problem(
          file.at(keys),
          'link-ends',
          `${ends.type} ${field} ${id}: this end must be a ${ends.wanted.join(' or ')}.`,
          'See the table of links in data/FORMAT.md.',
        )
      else if (wanted && wanted.length > 0 && !wanted.includes(node?.label as NodeLabel))
        draft.problem(file.at(keys), 'reference', `${field} ${id}: this must be a ${wanted.join(' or a ')}.`, 'Name another.')
    }
}

/** Of the end of a link of judgement: the link's type, and what may stand there. */
function endsOf(file: DataFile, [list, i, end]: Keys): { type: string; wanted: NodeLabel[] } | null {
  if (file.kind !== 'links' || list !== 'links' || (end !== 'from' && end !== 'to')) return null
  const type = file.value.links[Number(i)]?.type
  return type ? { type, wanted: LINK_ENDS[type][end].split(' or ') as NodeLabel[] } : null
}

/** Everything that reads like an id, but for the ids by which a file names what it itself describes. */
function* mentionsIn(value: unknown, keys: Keys): Generator<Mention> {
  const field = String(keys.findLast((key) => typeof key === 'string') ?? '')
  if (typeof value === 'string') {
    const isOwn = field === 'id' && keys.at(-3) !== 'about'
    if ((ID.test(value) && !isOwn) || field in NAMES) yield { id: value, field, keys }
  } else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value) && ID.test(key)) yield { id: key, field, keys: [...keys, key] }
      yield* mentionsIn(inner, [...keys, Array.isArray(value) ? Number(key) : key])
    }
}
