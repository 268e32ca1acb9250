import { looksLikeTitle } from '../grammar/printed-title.ts'
import type { Line } from './lines.ts'
import { addNode, addWords, mention, type State } from './state.ts'

/** What stands above the word "Preamble" is no recital: series, title, place and date. */
export function asFrontMatter(state: State) {
  const root = state.root
  const from = root ? root.at.start : 0
  for (const seen of state.mentions) {
    if (seen.start < from || seen.kind === 'noise' || seen.node === root) continue
    if (root) Object.assign(seen, { kind: 'heading', node: null, reason: 'instrument title' })
    else Object.assign(seen, { kind: 'heading', node: null, reason: 'instrument title' })
  }
  state.nodes = root ? state.nodes.slice(0, state.nodes.indexOf(root) + 1) : []
  state.taken.delete(root)
  state.recitals = []
  state.phase = 'preamble'
  state.hasPreamble = true
}

/** A line above the first article: the instrument's title, then the recitals, one a paragraph. */
export function readOpening(state: State, line: Line, i: number) {
  const { language, root } = state
  const isShort = line.text.length < 600
  const isOpening = isShort && language.opening.test(line.text)
  if (
    state.phase === 'before' &&
    !isOpening &&
    (isFirstLine(state) || line.before !== '') &&
    !(root && root.title.length > 0 && isSentence(line)) &&
    !(isShort && language.enacting.test(line.text))
  ) {
    if (root) root.title.push(line.text)
    return mention(state, 'heading', root, line, root ? null : 'instrument title')
  }
  state.phase = 'preamble'
  if (isCommonHeading(state, i)) return mention(state, 'heading', null, line, 'heading without a number')
  if (isOpening) return mention(state, 'heading', null, line, 'opening words')
  if (isShort && language.enacting.test(line.text)) return mention(state, 'heading', null, line, 'enacting words')
  const last = state.recitals.at(-1)
  if (last && (line.joins || !/^[.,:;，；。،؛]?$/.test(line.before))) return addWords(state, last, line)
  const node = addNode(state, ['preamble', String(state.recitals.length + 1)], root, root, line)
  state.recitals.push(node)
  addWords(state, node, line)
}

/** "Introductory provisions", or "I" and that: what the first articles are called together, right above them and behind the end of the recitals. */
function isCommonHeading(state: State, i: number): boolean {
  const next = state.layout.nextHeading[i + 1] as number
  const above = state.lines[i - 1]
  if (next > i + 2 || next >= state.lines.length || !above) return false
  const isBehindEnd = /[.:：。]$/.test(above.text) || isNumberAlone(next === i + 1 ? above : (state.lines[i] as Line))
  return (
    isBehindEnd &&
    state.lines.slice(i, next).every((line, k, all) => isShortTitle(state, line) || (k < all.length - 1 && isNumberAlone(line)))
  )
}

const isNumberAlone = ({ text }: Line) => /^(?:[IVX]{1,6}|[A-Z])\.?$/.test(text)

const isShortTitle = ({ language }: State, { text }: Line) =>
  text.length < 100 &&
  looksLikeTitle(text) &&
  /^[\p{Lu}\u0621-\u064A\u4E00-\u9FFF]/u.test(text) &&
  !/[,，،]$/.test(text) &&
  !language.verbs.test(text)

/** Too long for a line of a title, or ended as a sentence: the first words of what stands below it. */
const isSentence = ({ text }: Line) => !looksLikeTitle(text) || /[,，،]$/.test(text)

const isFirstLine = (state: State) => !state.mentions.some((m) => m.kind !== 'noise' && (!state.root || m.start > state.root.at.end))
