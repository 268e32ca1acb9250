import { articleOf, parseProvisionId } from '../model/ids.ts'
import { crossReferences } from '../reader/sense/cross-references.ts'
import type { Finding } from './finding.ts'
import type { Subject } from './subject.ts'

/**
 * Cross-references inside the text. One that we give must be printed in that provision or below it; we may name an article where the text
 * names a paragraph of it. One that is printed must be given, by the provision, one above it in its article or one below it, wherever the
 * data gives any reference from that article; from an article without any, none was looked for. References to provisions that this text
 * does not have are those to other instruments.
 */
export function compareReferences({ printed, links, entry }: Subject): Finding[] {
  const given = links.filter((l) => l.type === 'REFERS_TO' && l.to.startsWith(`${entry.version}/`) && printed.has(l.from))
  const articles = new Set(given.map((l) => articleIdOf(l.from)))
  const said = [...printed.values()]
    .filter((p) => articles.has(articleIdOf(p.id)))
    .flatMap((p) => crossReferences(p.text, entry.version, p.id, divisionsOf(printed, p.id)).map((to) => ({ from: p.id, to })))
    // What a provision says of what it stands in is no link.
    .filter(({ from, to }) => printed.has(to) && !isAtOrIn(from, to))
  const reference = (from: string, to: string, ours: string, theirs: string): Finding => ({
    id: from,
    field: `reference to ${to}`,
    ours,
    printed: theirs,
    agrees: ours === 'given' && theirs === 'printed',
  })
  return [
    ...given.map(({ from, to }) =>
      reference(from, to, 'given', said.some((s) => isAtOrIn(s.from, from) && isAtOrIn(s.to, to)) ? 'printed' : 'not printed'),
    ),
    ...said
      .filter(({ from, to }) => !given.some((g) => (isAtOrIn(from, g.from) || isAtOrIn(g.from, from)) && isAtOrIn(to, g.to)))
      .map(({ from, to }) => reference(from, to, 'not given', 'printed')),
  ]
}

const isAtOrIn = (id: string, whole: string) => id === whole || id.startsWith(`${whole}/`)

const articleIdOf = (id: string) => {
  const path = parseProvisionId(id)
  return path ? (articleOf(path) ?? id) : id
}

/** The divisions that a provision stands in, innermost first. */
function divisionsOf(printed: Subject['printed'], id: string): string[] {
  const parent = printed.get(id)?.parent
  return parent && printed.has(parent) ? [parent, ...divisionsOf(printed, parent)] : []
}
