import type { Finding } from './finding.ts'
import type { Subject } from './subject.ts'

/** Why a file cannot be the text of the version that it is given for; null where it may be. */
export function misfit({ printed, ours, entry }: Subject, findings: Finding[]): string | null {
  const articles = (ids: Iterable<string>, level: (id: string) => unknown) => [...ids].filter((id) => level(id) === 'article').length
  const held = articles(ours.keys(), (id) => ours.get(id)?.props.level)
  const read = articles(printed.keys(), (id) => printed.get(id)?.level)
  if (held >= 10 && read < held * 0.15) return `it has ${read} articles, and ${entry.version} has ${held}`
  const titles = findings.filter((f) => f.field === 'title' && f.ours !== 'none' && f.printed !== 'none')
  const same = titles.filter((f) => f.agrees).length
  if (titles.length >= 5 && same < titles.length * 0.5) return `of ${titles.length} titles that both have, ${same} agree`
  const counts = findings.filter((f) => f.field === 'count' && f.id !== entry.version)
  const equal = counts.filter((f) => f.agrees).length
  if (counts.length >= 5 && equal < counts.length * 0.5)
    return `of ${counts.length} provisions whose parts both count, ${equal} have the same number`
  return null
}
