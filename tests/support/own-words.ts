import { type DataFile, filesOf } from '../../server/ingest/read.ts'
import type { GraphDataset } from '../../server/model/graph.ts'

/** A run of this many words is a quotation. */
const RUN = 9
const OURS = [
  'summary',
  'note',
  'rule',
  'wouldChange',
  'howFar',
  'notAllowed',
  'description',
  'statement',
  'ask',
  'lead',
  'missing',
  'wouldFill',
  'appliesWhen',
]

/** Every text of ours, by where it stands: of nodes and links, the steps of stories, and the reasons of settlements. */
export function ownWords({ nodes, links }: GraphDataset, files: DataFile[]): [string, string][] {
  const stated = [...nodes, ...links].flatMap((f) => OURS.flatMap((k) => (f.props[k] ? [entry(`${f.id} ${k}`, f.props[k])] : [])))
  const steps = nodes
    .filter((n) => n.label === 'Story')
    .flatMap((n) => (JSON.parse(String(n.props.steps)) as { sentence: string }[]).map((s) => entry(`${n.id} sentence`, s.sentence)))
  const reasons = [...filesOf(files, 'settled'), ...filesOf(files, 'differences')].flatMap((f) =>
    f.value.settled.map((s) => entry(`${f.file} reason`, s.reason)),
  )
  return [...stated, ...steps, ...reasons]
}
const entry = (at: string, text: unknown): [string, string] => [at, String(text)]

/** The first run of more than eight words that each text of ours shares with one of `texts`, `names` left out. */
export function copiesFrom(texts: (readonly [string, string])[], ours: [string, string][], names: string[]): string[] {
  const printed = new Map<string, string>()
  for (const [name, text] of texts) for (const run of runs(text)) printed.set(run, name)
  const long = names.filter((n) => words(n).length > 1).sort((a, b) => b.length - a.length)
  return ours.flatMap(([at, text]) => {
    if (!runs(text).some((r) => printed.has(r))) return []
    const without = long.reduce((rest, name) => rest.replaceAll(new RegExp(escaped(name), 'gi'), '…'), text).split('…')
    const copy = without.flatMap(runs).find((r) => printed.has(r))
    return copy ? [`${at}: "${copy}" stands in ${printed.get(copy)}`] : []
  })
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
const runs = (text: string) => {
  const all = words(text)
  return all.slice(RUN - 1).map((_, i) => all.slice(i, i + RUN).join(' '))
}
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
