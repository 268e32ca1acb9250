import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createGrafeoStore } from '../../server/graph/grafeo.ts'
import type { GraphStore } from '../../server/graph/store.ts'
import { build } from '../../server/ingest/index.ts'
import { type DataFile, filesOf, readData } from '../../server/ingest/read.ts'
import type { GraphDataset, GraphLink, GraphNode, LinkType } from '../../server/model/graph.ts'
import type { TextEntry } from '../../server/model/official-text.ts'

/** The real data, built once for the file of tests that asks. */
export async function readCorpus() {
  const { dataset, lapsed } = await build('data')
  const byId = new Map(dataset.nodes.map((n) => [n.id, n]))
  const of = (label: GraphNode['label']) => dataset.nodes.filter((n) => n.label === label)
  const ofType = (type: LinkType) => dataset.links.filter((l) => l.type === type)
  const versions = of('Version')
  return {
    dataset,
    lapsed,
    byId,
    of,
    ofType,
    versions,
    /** Versions whose whole text the data claims to have. */
    whole: versions.filter((v) => v.props.partial !== true),
    /** Articles, or provisions of another level, of one version, in the order of the text. */
    provisions: (version: string, level = 'article') =>
      of('Provision').filter((n) => n.props.version === version && n.props.level === level),
  }
}
export type Corpus = Awaited<ReturnType<typeof readCorpus>>

/** The files of `data/` as values, by what they are. */
export const dataFiles = async () => (await readData('data')).files

/** English entries of `data/texts.yaml` whose file is whole. */
export const englishTexts = (files: DataFile[]): (TextEntry & { file: string })[] =>
  filesOf(files, 'texts')
    .flatMap((f) => f.value.texts)
    .flatMap((t) => (t.language === 'en' && t.file && t.upToArticle === undefined ? [{ ...t, file: t.file }] : []))

/** A store in a folder of its own with a part of the graph, for questions that the rest has nothing to do with. */
export async function storeOf(
  { release, nodes, links }: GraphDataset,
  keep: { node?: (n: GraphNode) => boolean; link?: (l: GraphLink) => boolean },
): Promise<GraphStore> {
  const store = createGrafeoStore({ graphDir: await mkdtemp(path.join(tmpdir(), 'counterpoise-graph-')) })
  const kept = nodes.filter(keep.node ?? (() => true))
  const ids = new Set(kept.map((n) => n.id))
  const between = links.filter((l) => ids.has(l.from) && ids.has(l.to) && (keep.link ?? (() => true))(l))
  await store.load({ release, nodes: kept, links: between })
  return store
}
