import type { Cleaned } from './clean/cleaned.ts'
import { clean } from './clean/steps.ts'
import { WRAPPED } from './clean/wrapped-lines.ts'
import { printedTitle } from './grammar/printed-title.ts'
import { ParseProblem, placeOf } from './problem.ts'
import { type Line, readLines } from './tree/lines.ts'
import { closeArticle } from './tree/read-article.ts'
import { readLine } from './tree/read-line.ts'
import { type Labelled, type Span, tile } from './tree/spans.ts'
import { newState, type State } from './tree/state.ts'
import { idOf, levelOfId, type Node, type OfficialProvision } from './tree/tree.ts'

export { ParseProblem } from './problem.ts'
export type { Span } from './tree/spans.ts'
export type { OfficialProvision } from './tree/tree.ts'

export interface OfficialFile {
  /** Id of the version whose text it is: `budapest/2001`. */
  version: string
  /** How problems call the file. */
  name: string
  text: string
}

export interface OfficialText {
  version: string
  /** In the order of the text. */
  provisions: OfficialProvision[]
  /** They tile the source: every character is words, a number, a heading, or noise with its reason. */
  spans: Span[]
}

/** Reads an official text as plain text. Throws a ParseProblem (line, column, what it saw, what to do) where it does not know a structure. */
export function readOfficialText({ version, name, text }: OfficialFile): OfficialText {
  const cleaned = clean(text)
  const fail = (offset: number, saw: string, fix: string): never => {
    throw new ParseProblem(name, placeOf(text, offset), saw, fix)
  }
  const sourceOf = (offset: number) => cleaned.at[offset] ?? text.length
  const state = readState(cleaned, (line, saw, fix) => fail(sourceOf(line.start), saw, fix))
  const ids = idsOf(version, state, (node, saw, fix) => fail(sourceOf(node.at.start), saw, fix))
  const { spans, unlabelled } = tile(text, cleaned, labelsOf(state, ids))
  if (unlabelled !== null) fail(unlabelled, 'These words were read as nothing.', 'Report it: the reader must account for every character.')
  return { version, provisions: state.nodes.map((node) => provisionOf(version, node, ids, cleaned)), spans }
}

function readState(cleaned: Cleaned, refuse: (line: Line, saw: string, fix: string) => never): State {
  const state = newState()
  const lines = readLines(cleaned.text)
  for (const [i, line] of lines.entries()) readLine(state, line, lines[i + 1], refuse)
  closeArticle(state)
  const end = cleaned.text.length
  if (!state.nodes.some((node) => node.pieces[0] !== 'preamble' && node.words.length > 0))
    refuse(
      { start: end, end, text: '', before: '' },
      'The file has no article with words.',
      'See whether it is the official text, and in a language that is read.',
    )
  return state
}

function idsOf(version: string, state: State, refuse: (node: Node, saw: string, fix: string) => never): Map<Node, string> {
  const ids = new Map<Node, string>()
  const seen = new Set<string>()
  const parents = new Set(state.nodes.map((node) => node.parent))
  for (const node of state.nodes) {
    const id =
      idOf(version, node) ??
      refuse(node, `The numbers around ${node.number} make no id.`, 'See whether the structure is one that data/FORMAT.md knows.')
    if (seen.has(id)) refuse(node, `${id} stands twice.`, 'See whether a number is misprinted.')
    const isDivision = ['part', 'ch', 'sec', 'title', 'annex'].includes(node.pieces[0] as string)
    if (!isDivision && node.words.length === 0 && !parents.has(node))
      refuse(node, `${id} has no words.`, 'See whether its words are missing.')
    seen.add(id)
    ids.set(node, id)
  }
  return ids
}

const labelsOf = (state: State, ids: Map<Node, string>): Labelled[] =>
  state.mentions.map((m) => ({
    from: m.start,
    to: m.end,
    kind: m.kind,
    provision: m.node ? (ids.get(m.node) ?? null) : null,
    reason: m.reason,
  }))

function provisionOf(version: string, node: Node, ids: Map<Node, string>, cleaned: Cleaned): OfficialProvision {
  const id = ids.get(node) as string
  return {
    id,
    level: levelOfId(id),
    number: node.number,
    title: node.title.length > 0 ? printedTitle(node.title) : null,
    text: node.words.map((words) => cleaned.text.slice(words.start, words.end).replaceAll(WRAPPED, ' ')).join('\n'),
    parent: node.parent ? (ids.get(node.parent) as string) : version,
    start: cleaned.at[node.at.start] as number,
    end: (cleaned.at[node.at.end - 1] as number) + 1,
  }
}
