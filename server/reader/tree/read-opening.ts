import type { Line } from './lines.ts'
import { type Refuse, readBody } from './read-article.ts'
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
export function readOpening(state: State, line: Line, i: number, refuse: Refuse) {
  const { language, root } = state
  const isShort = line.text.length < 600
  const isOpening = isShort && language.opening.test(line.text)
  if (
    state.phase === 'before' &&
    !isOpening &&
    (isFirstLine(state) || line.before !== '') &&
    !(isShort && language.enacting.test(line.text))
  ) {
    if (root) root.title.push(line.text)
    return mention(state, 'heading', root, line, root ? null : 'instrument title')
  }
  state.phase = 'preamble'
  if (isOpening) return mention(state, 'heading', null, line, 'opening words')
  if (isShort && language.enacting.test(line.text)) return mention(state, 'heading', null, line, 'enacting words')
  const last = state.recitals.at(-1)
  if (last && (line.joins || !/^[.,:;，；。،؛]?$/.test(line.before))) return addWords(state, last, line)
  const node = addNode(state, ['preamble', String(state.recitals.length + 1)], root, root, line)
  state.recitals.push(node)
  addWords(state, node, line)
  void i
  void refuse
  void readBody
}

const isFirstLine = (state: State) => !state.mentions.some((m) => m.kind !== 'noise' && (!state.root || m.start > state.root.at.end))
