import type { AnyNode, Element } from 'domhandler'
import { readSignedMark } from '../grammar/marks.ts'
import { apartness, mainOf, weightsOf } from './html-furniture.ts'
import { listNumbers } from './html-lists.ts'
import { parsePage } from './html-parse.ts'
import { mappedOrigin } from './origin.ts'
import type { LeftOut, Words } from './plain-text.ts'
import { SUPERSCRIPT } from './superscript.ts'
import { placesIn, Writer } from './writer.ts'

const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt fieldset figure form header h1 h2 h3 h4 h5 h6 hr li main ol p pre section table tbody tr ul'.split(
    ' ',
  ),
)

/**
 * The words of a web page, a block a paragraph. What stands around the document for getting about in the site, what the page does not show
 * and what is struck out is left out. Takes time in proportion to the page's length, however deep it nests.
 */
export function htmlToText(source: string): Words {
  const $ = parsePage(source)
  const weights = weightsOf($)
  const reasonOf = apartness($, weights)
  const numberOf = listNumbers($)
  const main = mainOf($, weights)
  const writer = new Writer()
  const leftOut: LeftOut[] = outside(main)
  let kept = 0
  const open = (node: AnyNode): boolean => {
    if (node.type === 'text') {
      addText(writer, source, node.startIndex ?? 0, node.data, kept > 0)
      return false
    }
    if (node.type !== 'tag' && node.type !== 'root') return false
    if (node.type === 'root') return true
    const reason = reasonOf(node)
    if (reason !== null) {
      if (reason !== '') leave(leftOut, node, reason)
      return false
    }
    if (node.name === 'br') writer.break(1)
    if (node.name === 'sup' && addRaised(writer, node)) return false
    if (BLOCKS.has(node.name)) writer.break(2)
    if (node.name === 'pre') kept += 1
    if (node.name === 'li') {
      const at = node.startIndex ?? 0
      writer.add(numberOf(node), () => at)
      if (writer.current.trim() !== '') writer.glue()
    }
    return true
  }
  const close = (node: Element) => {
    if (node.name === 'pre') kept -= 1
    if (node.name === 'td' || node.name === 'th') {
      const at = node.endIndex ?? 0
      const row = writer.current.trim()
      writer.add(' ', () => at)
      // A number in a cell of its own belongs to the words in the next one.
      if (row !== '' && isMarkAlone(row)) writer.glue()
    } else if (
      BLOCKS.has(node.name) &&
      !(node.parent?.type === 'tag' && /^t[dh]$/.test(node.parent.name) && isMarkAlone(writer.current.trim()))
    )
      writer.break(2)
  }
  walk(main, open, close)
  const { text, at } = writer.finish()
  return { text, leftOut, origin: mappedOrigin(source, at) }
}

const isMarkAlone = (words: string) =>
  words.length < 12 && ((readSignedMark(words)?.length ?? 0) >= words.length || /^\d{1,3}$/.test(words))

function walk(root: AnyNode | undefined, open: (node: AnyNode) => boolean, close: (node: Element) => void) {
  if (!root) return
  const stack: { node: AnyNode; next: number }[] = open(root) ? [{ node: root, next: 0 }] : []
  while (stack.length > 0) {
    const top = stack.at(-1) as { node: AnyNode & { children: AnyNode[] }; next: number }
    const child = top.node.children[top.next]
    top.next += 1
    if (child === undefined) {
      stack.pop()
      if (top.node.type === 'tag') close(top.node as Element)
    } else if (open(child)) stack.push({ node: child, next: 0 })
  }
}

/** White space is folded as a browser does, except where it is kept. */
function addText(writer: Writer, source: string, from: number, data: string, isKept: boolean) {
  const places = placesIn(source, from, data)
  if (isKept) {
    let start = 0
    for (const line of data.split('\n')) {
      const begin = start
      if (start > 0) writer.break(line.trim() === '' ? 2 : 1)
      writer.add(line, (i) => places(begin + i))
      start += line.length + 1
    }
    return
  }
  let words = ''
  const kept: number[] = []
  for (let i = 0; i < data.length; i += 1) {
    const letter = data[i] as string
    const isBlank = letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r' || letter === '\f'
    if (isBlank && words.endsWith(' ')) continue
    words += isBlank ? ' ' : letter
    kept.push(i)
  }
  writer.add(words, (i) => places(kept[i] as number))
}

function addRaised(writer: Writer, node: Element): boolean {
  const words = textOf(node)
  if (!/^\s*[[(]?\d{1,3}[\])]?\s*$/.test(words)) return false
  const at = node.startIndex ?? 0
  writer.add(
    words.replace(/\D/g, '').replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] as string),
    () => at,
  )
  return true
}

function textOf(root: AnyNode): string {
  let text = ''
  walk(
    root,
    (node) => {
      if (node.type === 'text') text += node.data
      return node.type === 'tag'
    },
    () => {},
  )
  return text
}

function leave(leftOut: LeftOut[], node: AnyNode, reason: string) {
  const text = textOf(node).replace(/\s+/g, ' ').trim()
  if (text) leftOut.push({ reason, text, start: node.startIndex ?? null, end: node.endIndex ?? null })
}

/** What stands beside the main part, up to the whole page. */
function outside(main: AnyNode | undefined): LeftOut[] {
  const leftOut: LeftOut[] = []
  for (let node = main; node?.parent && node.type === 'tag' && node.name !== 'body'; node = node.parent as AnyNode)
    for (const other of (node.parent as { children: AnyNode[] }).children)
      if (
        other !== node &&
        other.type !== 'comment' &&
        !(other.type === 'tag' && other.name === 'head') &&
        other.type !== 'directive' &&
        other.type !== 'script' &&
        other.type !== 'style'
      )
        leave(leftOut, other, 'outside of the main part of the web page')
  return leftOut
}
