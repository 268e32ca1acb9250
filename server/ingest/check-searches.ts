import { groupBy } from '../group-by.ts'
import type { Draft } from './draft.ts'

/**
 * An absence found in the words must have looked everywhere the instrument could say it: the measure, every clause that reaches it,
 * what those refer to, definitions, preamble and final clauses. What was not held cannot have been searched.
 */
export function checkSearches(draft: Draft) {
  const clausesFor = once((measure: string) => clausesThatReach(measure))
  const standing = once((version: string) => standingParts(draft, version))
  const reaching = groupBy(draft.linksOf('REACHES'), (l) => l.to)
  const onward = groupBy([...draft.linksOf('CARRIES'), ...draft.linksOf('REFERS_TO')], (l) => l.from)
  for (const absence of draft.nodes.values()) {
    if (absence.label !== 'Absence') continue
    const { method, terms } = absence.props
    const searched = absence.props.searched as string[]
    const provision = absence.props.provision as string
    if (!draft.nodes.has(provision)) continue
    const fix = 'Correct the entry as data/FORMAT.md says.'
    if (method === 'recalled' && searched.length > 0)
      draft.problem(absence.place, 'absence-method', `${absence.id} is recalled, so nothing was searched.`, fix)
    if (method === 'secondary' && !absence.props.source)
      draft.problem(absence.place, 'absence-method', `${absence.id} is secondary but names no source.`, fix)
    if (method === 'terms' && !terms) draft.problem(absence.place, 'absence-method', `${absence.id} names no terms that were run.`, fix)
    if (method !== 'terms' && method !== 'read') continue
    const version = draft.nodes.get(provision)?.props.version as string
    const wanted = [provision, ...clausesFor(provision), ...standing(version)]
    const missed = wanted.filter((id) => !covers(draft, searched, id))
    if (missed.length > 0)
      draft.problem(
        absence.place,
        'absence-searched',
        `${absence.id}: searched does not hold ${missed.slice(0, 4).join(', ')}${missed.length > 4 ? ` and ${missed.length - 4} more` : ''}.`,
        'Search them too, or call the finding recalled.',
      )
  }

  /** The clauses that reach a measure or something it is part of, and what those carry or refer to. */
  function clausesThatReach(measure: string): string[] {
    const found = new Set<string>()
    for (let at: string | undefined = measure; at; at = draft.nodes.get(at)?.props.parent as string | undefined)
      for (const link of reaching.get(at) ?? []) found.add(link.from)
    for (const clause of found) for (const link of onward.get(clause) ?? []) found.add(link.to)
    return [...found].filter((id) => draft.nodes.has(id))
  }
}

/** Works each answer out once. */
function once<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const answer = known.get(key) ?? work(key)
    known.set(key, answer)
    return answer
  }
}

/** The provision itself or something it is part of was searched. */
function covers(draft: Draft, searched: string[], id: string): boolean {
  for (let at: string | undefined = id; at; at = draft.nodes.get(at)?.props.parent as string | undefined)
    if (searched.includes(at)) return true
  return false
}

/** Definitions, preamble and final clauses, known by their printed titles. */
function standingParts(draft: Draft, version: string): string[] {
  const parts = [...draft.nodes.values()].filter((n) => n.label === 'Provision' && n.props.version === version)
  const title = (n: { props: Record<string, unknown> }) => String(n.props.printedTitle ?? '')
  return parts
    .filter(
      (n) =>
        n.props.level === 'recital' ||
        (n.props.level === 'article' && /^(definitions|use of terms)$/i.test(title(n))) ||
        (['chapter', 'part'].includes(String(n.props.level)) && /^final (provisions|clauses)$/i.test(title(n))),
    )
    .map((n) => n.id)
}
