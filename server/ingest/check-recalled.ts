import { groupBy } from '../group-by.ts'
import type { GraphLink, GraphNode } from '../model/graph.ts'
import type { Draft } from './draft.ts'

type Placed<T> = T & { place: Parameters<Draft['problem']>[0] }

/**
 * A finding of absence that was recalled and not searched stands only where both recollections hold the content of the measure and of each
 * clause that reaches it, where it has a reason of its own, and where no matching provision elsewhere gives the protection by text, unless
 * it says why the texts differ here. Otherwise nobody can say that it is absent, and the cell is unexamined.
 */
export function checkRecalled(draft: Draft) {
  const recalled = [...draft.nodes.values()].filter((n) => n.label === 'Absence' && n.props.method === 'recalled')
  if (recalled.length === 0) return
  const below = groupBy(
    [...draft.nodes.values()].filter((n) => n.label === 'Provision'),
    (n) => String(n.props.parent),
  )
  const reaching = groupBy(draft.linksOf('REACHES'), (l) => l.to)
  const twins = twinsOf(draft)
  const given = groupBy(draft.linksOf('PROVIDES').filter(bindsByText), (l) => l.to)
  const measures = new Set((['GRANTS', 'ESTABLISHES', 'CRIMINALISES'] as const).flatMap((t) => draft.linksOf(t).map((l) => l.from)))

  for (const absence of recalled) {
    const measure = String(absence.props.provision)
    const safeguard = String(absence.props.safeguard)
    if (!draft.nodes.has(measure)) continue
    const unheld = [measure, ...clausesFor(measure)].flatMap((id) => notHeld(id)).slice(0, 3)
    if (unheld.length > 0)
      draft.problem(
        absence.place,
        'recalled-content',
        `${absence.id}: the content of ${unheld.join(', ')} is not held by both recollections.`,
        'Take the finding out: the cell is then unexamined.',
      )
    const twin = (given.get(safeguard) ?? []).find((l) =>
      twinPlaces(measure).some((place) => l.from === place || l.from.startsWith(`${place}/`)),
    )
    if (twin && !absence.props.twinDiffers)
      draft.problem(
        absence.place,
        'recalled-twin',
        `${absence.id}: ${twin.from}, which matches it, gives this by text.`,
        'Say in twinDiffers why this text differs, or take the finding out: the cell is then unexamined.',
      )
  }
  for (const [rule, own] of groupBy(recalled, (a) => String(a.props.rule))) {
    const [first, other] = [own[0], own.find((a) => a.props.safeguard !== own[0]?.props.safeguard)]
    if (first && other)
      draft.problem(
        other.place,
        'recalled-reason',
        `${other.id} has the same reason as ${first.id}: ${rule}`,
        'Give a reason that is about this protection here, or take the finding out.',
      )
  }

  /** What lies in the extent of a measure: its parts without those that are measures of their own. */
  function extent(id: string): string[] {
    return [id, ...(below.get(id) ?? []).filter((p) => !measures.has(p.id)).flatMap((p) => extent(p.id))]
  }
  /** The parts of a provision whose content is not held: those with no parts of their own and no summary. */
  function notHeld(id: string): string[] {
    const parts = (below.get(id) ?? []).filter((p) => !measures.has(p.id))
    if (parts.length > 0) return parts.flatMap((p) => notHeld(p.id))
    const node = draft.nodes.get(id)
    return node && !node.props.summary && node.props.basis !== 'text' && !parentsSay(node) ? [id] : []
  }
  /** An item is held where what it is part of says it. */
  function parentsSay(node: GraphNode): boolean {
    const parent = draft.nodes.get(String(node.props.parent))
    return node.props.level === 'item' && parent?.props.level !== 'article' && Boolean(parent?.props.summary)
  }
  function clausesFor(measure: string): string[] {
    const found = new Set<string>()
    for (let at: string | undefined = measure; at; at = draft.nodes.get(at)?.props.parent as string | undefined)
      for (const link of reaching.get(at) ?? []) if (!link.from.startsWith(`${measure}/`)) found.add(link.from)
    return [...found].filter((id) => draft.nodes.has(id))
  }
  function twinPlaces(measure: string): string[] {
    return extent(measure).flatMap((id) => twins.get(id) ?? [])
  }
}

const bindsByText = ({ props }: Placed<GraphLink>) =>
  props.basis === 'text' &&
  (props.strength === 'mandatory' || props.strength === 'conditional' || (props.force !== undefined && props.force !== 'barred'))

/** By provision, the provisions elsewhere that are equal to it, broader, or overlap with it. */
function twinsOf(draft: Draft): Map<string, string[]> {
  const twins = new Map<string, string[]>()
  const add = (a: string, b: string) => twins.set(a, [...(twins.get(a) ?? []), b])
  for (const { from, to, props } of draft.linksOf('CORRESPONDS_TO')) {
    if (props.relation !== 'broader') add(from, to)
    if (props.relation !== 'narrower') add(to, from)
  }
  return twins
}
