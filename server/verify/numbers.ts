import { compared, type Finding } from './finding.ts'
import { isInCopy, type Subject } from './subject.ts'

/**
 * Which provisions there are. What the data holds must be printed; what is printed must be held wherever the data holds a sister of it:
 * below an article the data may stop, but not half-way.
 */
export function compareNumbers(subject: Subject): Finding[] {
  const { ours, printed, held, entry } = subject
  const ids = [...new Set([...printed.keys(), ...[...ours.keys()].filter((id) => isInCopy(subject, id))])]
  const isHeldThere = (id: string) => {
    const p = printed.get(id)
    const isRecital = p?.level === 'recital'
    if (isRecital) return [...ours.values()].some((n) => n.props.level === 'recital')
    return p?.level === 'article' || p?.parent === entry.version || held.has(p?.parent ?? '') || isDivision(p?.level)
  }
  return ids
    .filter((id) => ours.has(id) || isHeldThere(id))
    .map((id) => compared(id, 'number', ours.has(id) ? 'held' : 'not held', printed.has(id) ? 'printed' : 'not printed'))
    .map((f) => ({ ...f, agrees: f.ours === 'held' && f.printed === 'printed' }))
}

/** How many articles the text has, and how many paragraphs or items each provision that the data divides. */
export function compareCounts(subject: Subject): Finding[] {
  const { ours, printed, held, entry } = subject
  const articles = (ids: Iterable<string>, level: (id: string) => unknown) =>
    String([...ids].filter((id) => level(id) === 'article' && isInCopy(subject, id)).length)
  const below = new Map<string, number>()
  for (const p of printed.values()) below.set(p.parent, (below.get(p.parent) ?? 0) + 1)
  return [
    compared(
      entry.version,
      'count',
      articles(ours.keys(), (id) => ours.get(id)?.props.level),
      articles(printed.keys(), (id) => printed.get(id)?.level),
    ),
    ...[...ours.keys()]
      .filter((id) => printed.has(id) && held.has(id) && !isDivision(printed.get(id)?.level))
      .map((id) => compared(id, 'count', String(held.get(id)?.length ?? 0), String(below.get(id) ?? 0))),
  ]
}

/** What each provision stands in: a chapter, a section, an article, a paragraph. */
export function comparePlaces({ ours, printed }: Subject): Finding[] {
  return [...printed.values()]
    .filter((p) => ours.has(p.id))
    .map((p) => compared(p.id, 'place', String(ours.get(p.id)?.props.parent), p.parent))
}

const isDivision = (level: string | undefined) => ['part', 'chapter', 'section', 'title', 'annex'].includes(level ?? '')
