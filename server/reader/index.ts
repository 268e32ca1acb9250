import type { Cleaned } from './clean/cleaned.ts'
import { clean } from './clean/steps.ts'
import { WRAPPED } from './clean/wrapped-lines.ts'
import { isAttachment } from './grammar/headings.ts'
import { languageOf } from './grammar/languages/index.ts'
import { printedTitle } from './grammar/printed-title.ts'
import { ParseProblem, type Place, placesOf } from './problem.ts'
import { layoutOf } from './tree/layout.ts'
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
  /** Where an offset of `text` stands in the file that the user has; that of the text itself where not given. */
  placeAt?: (offset: number) => Place
}

export interface Suspicion extends Place {
  /** Offset in the source. */
  at: number
  said: string
}

export interface OfficialText {
  version: string
  /** Two letters. */
  language: string
  /** What kind of file it is: a treaty, one annexed to a resolution, several instruments. */
  form: string
  /** In the order of the text. */
  provisions: OfficialProvision[]
  /** They tile the source: every character is words, a number, a heading, or noise with its reason. */
  spans: Span[]
  /** Lines that look like something they were not read as. */
  suspicions: Suspicion[]
}

/** Reads an official text as plain text. Throws a ParseProblem (line, column, what it saw, what to do) where it does not know a structure. */
export function readOfficialText({ version, name, text, placeAt = placesOf(text) }: OfficialFile): OfficialText {
  const fail = (offset: number, saw: string, fix: string): never => {
    throw new ParseProblem(name, placeAt(offset), saw, fix)
  }
  if (countLines(text) > MOST_LINES)
    fail(0, `The file has more than ${MOST_LINES.toLocaleString('en')} lines.`, 'Take the instrument out of the volume.')
  const seen = languageOf(text)
  const { language } = seen
  if (!language) return fail(0, `The text is in ${seen.name}, which is not read.`, `Find a copy in ${READ}.`)
  const cleaned = clean(text)
  const sourceOf = (offset: number) => cleaned.at[offset] ?? text.length
  const state = readState(cleaned, language, seen.name, (line, saw, fix) => fail(sourceOf(line.start), saw, fix))
  const ids = idsOf(version, state, (node, saw, fix) => fail(sourceOf(node.at.start), saw, fix))
  const { spans, unlabelled } = tile(text, cleaned, labelsOf(state, ids))
  if (unlabelled !== null) fail(unlabelled, 'These words were read as nothing.', 'Report it: the reader must account for every character.')
  return {
    version,
    language: language.code,
    form: state.layout.form,
    provisions: state.nodes.map((node) => provisionOf(version, node, ids, cleaned)),
    spans,
    suspicions: state.suspicions.map(({ at, said }) => ({ at: sourceOf(at), ...placeAt(sourceOf(at)), said })),
  }
}

/** Ten times the longest treaty with all its annexes. */
const MOST_LINES = 150_000

function countLines(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines <= MOST_LINES; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

const READ = 'English, French, Spanish, Russian, Chinese or Arabic'

function readState(
  cleaned: Cleaned,
  language: State['language'],
  languageName: string,
  refuse: (line: Pick<Line, 'start'>, saw: string, fix: string) => never,
): State {
  const lines = readLines(cleaned.text, language)
  const state = newState(language, lines, layoutOf(lines, language), cleaned.text)
  for (let i = 0; i < lines.length; i += 1) readLine(state, i, refuse)
  closeArticle(state)
  if (!state.nodes.some((node) => node.pieces[0] !== 'preamble' && node.words.length > 0))
    refuse(
      { start: cleaned.text.length },
      `The file has no article with words; it was taken for ${languageName}.`,
      `See whether it is the official text, with numbered articles, in ${READ}.`,
    )
  return state
}

const isDivision = (node: Node) => node.pieces.length === 2 && node.pieces[0] !== 'preamble'

function idsOf(version: string, state: State, refuse: (node: Node, saw: string, fix: string) => never): Map<Node, string> {
  const ids = new Map<Node, string>()
  const seen = new Set<string>()
  const parents = new Set(state.nodes.map((node) => node.parent))
  for (const node of state.nodes) {
    const id =
      idOf(version, node) ??
      refuse(node, `The numbers around ${node.number} make no id.`, 'See whether the structure is one that data/FORMAT.md knows.')
    if (seen.has(id)) refuse(node, `${id} stands twice.`, 'See whether a number is misprinted.')
    if (!isDivision(node) && !node.isDeleted && node.words.length === 0 && !parents.has(node))
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
  const words = [...node.words].sort((a, b) => a.start - b.start)
  return {
    id,
    level: levelOfId(id),
    number: node.number,
    title: node.title.length > 0 ? printedTitle(node.title) : null,
    text: words.map(({ start, end }) => cleaned.text.slice(start, end).replaceAll(WRAPPED, ' ')).join('\n'),
    parent: node.parent ? (ids.get(node.parent) as string) : version,
    start: cleaned.at[node.at.start] as number,
    end: (cleaned.at[node.at.end - 1] as number) + 1,
  }
}

export { isAttachment }
