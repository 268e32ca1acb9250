import type { GraphDataset } from '../model/graph.ts'
import type { Finding } from './finding.ts'

const OURS = ['summary', 'note', 'description', 'rule', 'wouldChange', 'howFar', 'notAllowed', 'statement', 'ask', 'missing', 'wouldFill']
/** A run of this many words is a quotation. */
const RUN = 9

/** Every text of ours that has more than eight words in a row from an official text. `texts` by version. */
export function findCopies(dataset: Pick<GraphDataset, 'nodes' | 'links'>, texts: Map<string, string>): Finding[] {
  const origins = new Map<string, string>()
  for (const [version, text] of texts) for (const run of runsOf(text)) if (!origins.has(run)) origins.set(run, version)
  const names = dataset.nodes.filter((n) => n.label === 'Instrument').map((n) => String(n.props.name))
  // What a treaty is called cannot be said in other words.
  const withoutNames = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ' … '), text).split('…')
  return [...dataset.nodes, ...dataset.links].flatMap((fact) =>
    OURS.flatMap((field) => {
      const run = withoutNames(String(fact.props[field] ?? ''))
        .flatMap(runsOf)
        .find((words) => origins.has(words))
      return run ? [{ id: fact.id, field: `own words of the ${field}`, ours: run, printed: `in ${origins.get(run)}`, agrees: false }] : []
    }),
  )
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '))
}
