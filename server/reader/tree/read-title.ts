import { looksLikeTitle } from '../grammar/printed-title.ts'
import type { Line } from './lines.ts'
import { mention, type State } from './state.ts'
import type { Node } from './tree.ts'

/** Takes line `i` as a title where it can be one: no number, no end of a sentence, and words of the provision still to come. */
export function readTitle(state: State, line: Line, i: number): boolean {
  const node = state.titleFor as Node
  const isTitle = goesOn(node, line) && hasBody(state, node, i) && canBeTitle(state, node, line, i)
  if (isTitle) addTitle(state, node, line)
  else state.titleFor = null
  return isTitle
}

/** No title has more lines. */
const LONGEST = 12

const goesOn = (node: Node, line: Line) => node.title.length === 0 || (line.before !== '' && node.title.length < LONGEST)

/** An article's title has words below it; numbered ones of a list below a title begin with 1. */
function hasBody(state: State, node: Node, i: number): boolean {
  if (node !== state.article || node.pieces.length > 1) return true
  const next = state.lines[i + 1]
  if (next?.heading?.kind === 'division' && next.heading.mark === 'sec' && state.layout.sectionsInArticles) return true
  if (!next || (next.heading && next.heading.kind !== 'closing' && state.layout.nextHeading[i + 1] === i + 1)) return false
  if (isNamedAsOthers(state, state.lines[i] as Line)) return true
  return (
    !next.mark || next.mark.isBare || next.mark.readings.every((r) => r.isLookalike || /^(?:number|decimal|LETTER|ROMAN|dot)/.test(r.style))
  )
}

/** "Amendments" right above (a), in capitals or where the articles before it have titles. */
function isNamedAsOthers({ nodes, article, language }: State, { text }: Line): boolean {
  if (text.length > 80 || language.verbs.test(text) || /[,،，]$|\s\p{Ll}{1,4}$/u.test(text)) return false
  if (!/\p{Ll}/u.test(text)) return true
  let before = 0
  for (let k = nodes.length - 1; k >= 0 && before < 4; k -= 1) {
    const node = nodes[k] as Node
    if (node === article || node.idParent !== article?.idParent || !/^\d/.test(node.number)) continue
    if (node.title.length === 0) return false
    before += 1
  }
  return before >= 2
}

function canBeTitle(state: State, node: Node, line: Line, i: number): boolean {
  const isArticle = node === state.article && node.pieces.length === 1
  if (!looksLikeTitle(line.text) || /^(?:\d{1,3}|[a-z]|[ivx]{2,5}|[IVXL]{1,7})$/.test(line.text)) return false
  if (line.mark && !line.mark.isBare && isArticle) return false
  if (!isArticle) return !(line.mark && !line.mark.isBare) || node !== state.article
  if (/\bshall\b/.test(line.text) || /[-–—]$/.test(line.text)) return false
  // A sentence that runs over lines without an empty one between them is no title.
  const block = blockFrom(state, i)
  const isSentence =
    block.length > 1 &&
    /^\p{Ll}/u.test(block[1]?.text ?? '') &&
    /[.;:]$/.test(block.at(-1)?.text ?? '') &&
    block.every((l, k) => k === 0 || !/^\p{Lu}/u.test(l.text) || l.joins)
  return !isSentence
}

function blockFrom(state: State, i: number): Line[] {
  const block = [state.lines[i] as Line]
  for (let k = i + 1; k < state.lines.length && k < i + 30; k += 1) {
    const line = state.lines[k] as Line
    if (line.before === '' || line.heading || (line.mark && !line.mark.isBare)) break
    block.push(line)
  }
  return block
}

export function addTitle(state: State, node: Node, line: Line) {
  node.title.push(line.text)
  for (let up: Node | null = node; up && up.at.end < line.end; up = up.parent) up.at.end = line.end
  mention(state, 'heading', node, line)
}
