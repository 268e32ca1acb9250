import type { GraphDataset, GraphLink, GraphNode } from '../model/graph.ts'
import { articleOf, parseProvisionId } from '../model/ids.ts'
import type { TextEntry } from '../model/official-text.ts'
import type { OfficialProvision, OfficialText } from '../reader/index.ts'
import { wordsAsRead } from '../reader/words-as-read.ts'

/** What is compared: the data about one version, and one official text of it. */
export interface Subject {
  entry: Pick<TextEntry, 'version' | 'language' | 'digest' | 'upToArticle'>
  /** Of the file compared, `sha256:` and 64 hex digits. */
  digest: string
  /** The words as read, as searches for terms run over them. */
  text: string
  printed: Map<string, OfficialProvision>
  /** What stands above the first recital: the title, and series, place and date where they are printed. */
  title: string
  /** The full names of all instruments, by their ids. */
  names: Map<string, string>
  /** The data holds of this version only what a source names. */
  isPartial: boolean
  ours: Map<string, GraphNode>
  /** Ids that the data holds below each provision or version. */
  held: Map<string, string[]>
  links: GraphLink[]
  absences: GraphNode[]
}

export function subjectOf(
  dataset: Pick<GraphDataset, 'nodes' | 'links'>,
  entry: Subject['entry'],
  { digest, text, official }: { digest: string; text: string; official: OfficialText },
): Subject {
  const { version } = entry
  const provisions = dataset.nodes.filter((n) => n.label === 'Provision' && n.props.version === version)
  const held = new Map<string, string[]>()
  for (const { id, props } of provisions) held.set(String(props.parent), [...(held.get(String(props.parent)) ?? []), id])
  return {
    entry,
    digest,
    text: wordsAsRead(text, official.spans),
    printed: new Map(official.provisions.map((p) => [p.id, p])),
    title: official.spans
      .filter((s) => s.reason === 'instrument title')
      .map((s) => text.slice(s.start, s.end))
      .join(' '),
    names: new Map(dataset.nodes.filter((n) => n.label === 'Instrument').map((n) => [n.id, String(n.props.name)])),
    isPartial: dataset.nodes.some((n) => n.id === version && n.props.partial === true),
    ours: new Map(provisions.map((n) => [n.id, n])),
    held,
    links: dataset.links.filter((l) => l.from.startsWith(`${version}/`)),
    absences: dataset.nodes.filter((n) => n.label === 'Absence'),
  }
}

/** Whether the copy can have this provision: it may stop before the end of the text, and then it lacks the preamble and divisions too. */
export function isInCopy({ entry }: Subject, id: string): boolean {
  if (entry.upToArticle === undefined) return true
  const article = parseProvisionId(id)?.article
  return article !== null && article !== undefined && Number.parseInt(article, 10) <= entry.upToArticle
}

export const isEnglish = ({ entry }: Subject) => entry.language === 'en'

/** The provision itself or one that it lies in, up to its article. */
export function withinArticle(id: string): string[] {
  const path = parseProvisionId(id)
  const article = path ? articleOf(path) : null
  if (!article) return [id]
  const ids = [id]
  for (let at = id; at !== article; ) {
    at = at.slice(0, at.lastIndexOf('/'))
    ids.push(at)
  }
  return ids
}
