import { groupBy } from '../group-by.ts'
import type { OfficialProvision } from '../reader/index.ts'
import { mainModal } from '../reader/sense/main-modal.ts'
import { compared, type Finding } from './finding.ts'
import { type Subject, withinArticle } from './subject.ts'

/** Titles, where one is printed or we give one. */
export function compareTitles({ ours, printed }: Subject): Finding[] {
  return [...printed.values()].flatMap((p) => {
    const node = ours.get(p.id)
    const own = node?.props.printedTitle ? plain(String(node.props.printedTitle)) : ''
    const theirs = plain(p.title ?? '')
    return node && (own || theirs) ? [compared(p.id, 'title', own || 'none', theirs || 'none')] : []
  })
}

/**
 * The main verb of each provision that we give one for. A provision without a verb of its own may have that of one of its parts, and a
 * part that goes on with the words above it may have theirs; which, a person decides.
 */
export function compareModality({ ours, printed }: Subject): Finding[] {
  const verbs = verbsOf([...printed.values()])
  return [...printed.values()].flatMap((p) => {
    const own = ours.get(p.id)?.props.modality
    if (!own) return []
    const possible = verbs.get(p.id) as string[]
    return [{ ...compared(p.id, 'modality', String(own), possible.join(' or ')), agrees: possible.includes(String(own)) }]
  })
}

/** The verbs that each provision can be said to have, the likeliest first. */
function verbsOf(provisions: OfficialProvision[]): Map<string, string[]> {
  const own = new Map(provisions.map((p) => [p.id, p.level === 'recital' ? 'none' : mainModal(p.text)]))
  const verbs = new Map<string, string[]>()
  const byId = new Map(provisions.map((p) => [p.id, p]))
  const parts = groupBy(provisions, (p) => p.parent)
  const fromBelow = (p: OfficialProvision): string[] => {
    const verb = own.get(p.id)
    if (verb && (verb !== 'none' || !p.text.trim().endsWith(':'))) return [verb]
    return [...(verb ? [verb] : []), ...(parts.get(p.id) ?? []).flatMap(fromBelow)]
  }
  for (const p of provisions) {
    const above = own.get(p.id) === 'none' && byId.get(p.parent)?.text.trim().endsWith(':') ? own.get(p.parent) : null
    verbs.set(p.id, [...new Set([...fromBelow(p), ...(above ? [above] : [])])])
  }
  return verbs
}
const DEFINED =
  /^(?:(?:For the purposes? of|As used in)[^“"]{0,80})?(?:the terms? )?((?:[“"][^”"]{1,80}[”"](?:, | or | and |, and )?)+)[^.;]{0,80}?\b(?:means?|shall mean|shall include|includes?)\b/i

/** The terms that a provision fixes the meaning of: our words about it, or about the article it stands in, must name each of them. */
export function compareTerms({ ours, printed }: Subject): Finding[] {
  return [...printed.values()].flatMap((p) => {
    const match = p.text.replace(/\s+/g, ' ').match(DEFINED)
    if (!match || !ours.get(p.id)?.props.summary) return []
    const words = withinArticle(p.id).flatMap((id) => [ours.get(id)?.props.summary, ours.get(id)?.props.printedTitle])
    const named = plain(words.join(' ')).toLowerCase()
    const terms = [...(match[1] as string).matchAll(/[“"]([^”"]+)[”"]/g)].map((m) => (m[1] as string).toLowerCase().replace(/,$/, ''))
    const missing = terms.filter((term) => !named.includes(plain(term)))
    const all = terms.join(', ')
    return [compared(p.id, 'term', missing.length > 0 ? `without ${missing.join(', ')}` : all, all)]
  })
}

/** Without what typesetting may change: spaces, kinds of quotation marks and of dashes. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[–—]/g, '-')
    .trim()
