import type { Finding } from './finding.ts'
import type { Subject } from './subject.ts'

/** Why a file cannot be the text of the version that it is given for; null where it may be. */
export function misfit(subject: Subject, findings: Finding[]): string | null {
  const { printed, ours, entry, isPartial } = subject
  const other = otherTitle(subject)
  if (other) return `its title is “${other}”`
  const articles = (ids: Iterable<string>, level: (id: string) => unknown) => [...ids].filter((id) => level(id) === 'article').length
  const held = articles(ours.keys(), (id) => ours.get(id)?.props.level)
  const read = articles(printed.keys(), (id) => printed.get(id)?.level)
  if (held >= 10 && read < held * 0.15) return `it has ${read} articles, and ${entry.version} has ${held}`
  if (!isPartial && held >= 3 && read > held * 2) return `it has ${read} articles, and ${entry.version} has ${held}`
  const titles = findings.filter((f) => f.field === 'title' && f.ours !== 'none' && f.printed !== 'none')
  const same = titles.filter((f) => f.agrees).length
  if (titles.length >= 5 && same < titles.length * 0.5) return `of ${titles.length} titles that both have, ${same} agree`
  const counts = findings.filter((f) => f.field === 'count' && f.id !== entry.version)
  const equal = counts.filter((f) => f.agrees).length
  // Where the data holds less than is printed, and nearly never more, it is a part of this text.
  const more = counts.filter((f) => Number(f.ours) > Number(f.printed)).length
  const isPart = counts.length >= 10 && more <= counts.length * 0.1
  if (counts.length >= 5 && equal < counts.length * 0.5 && !isPart)
    return `of ${counts.length} provisions whose parts both count, ${equal} have the same number`
  return null
}

/** The name of another instrument that the printed title is, or has in it at greater length than the own one's. */
function otherTitle({ title, names, entry }: Subject): string | null {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
  const printed = ` ${plain(title)} `
  const found = [...names].filter(([, name]) => printed.includes(` ${plain(name)} `)).sort(([, a], [, b]) => b.length - a.length)[0]
  return found && found[0] !== entry.version.split('/')[0] ? found[1] : null
}
