import { ProductError } from '../errors.ts'
import type { Loss } from '../graph/store.ts'
import { groupBy } from '../group-by.ts'
import { RESERVED_KINDS } from '../model/ids.ts'

/** A load that takes away more than this part of all things, of all links or of one kind says what it takes. */
const MUCH = 1 / 20
/** Of so few of a kind, one more or less says nothing. */
const FEW = 40

/**
 * What a load takes away, in a sentence, where it is much; null where it is not. `kept` counts what stays of each kind of thing and link.
 */
export function saysLoss({ things, links, of }: Loss, dataset: { nodes: { id: string }[]; links: { id: string }[] }): string | null {
  const whole = things.length > of.things * MUCH || links.length > of.links * MUCH
  const stays = groupBy([...dataset.nodes, ...dataset.links], ({ id }) => kindOf(id))
  const kinds = [...groupBy([...things, ...links], kindOf)].filter(([kind, gone]) => {
    const all = gone.length + (stays.get(kind)?.length ?? 0)
    return all >= FEW && gone.length > all * MUCH
  })
  if (!whole && kinds.length === 0) return null
  const named = kinds.toSorted(([, a], [, b]) => b.length - a.length).map(([kind, gone]) => `${gone.length} of kind ${kind}`)
  const such = [...things, ...links].slice(0, 3).join(', ')
  return `This load takes away ${things.length} of ${of.things} things and ${links.length} of ${of.links} links${
    named.length > 0 ? `, among them ${named.slice(0, 4).join(', ')}` : ''
  }; such as ${such}.`
}

/** The kind that an id says: `absence`, `link/provides`, or `text` for an instrument, its versions and provisions. */
function kindOf(id: string): string {
  const [first = '', second = ''] = id.split('/')
  if (first === 'link') return `link/${second}`
  return (RESERVED_KINDS as readonly string[]).includes(first) ? first : 'text'
}

/** Nothing was loaded, because somebody has to say first that so much is to go. */
export const tooMuchGone = (sentence: string) =>
  new ProductError('BAD_DATA', `${sentence} Nothing was loaded. If that is meant, run: npm run ingest -- --yes`)
