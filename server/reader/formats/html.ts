import { load, loadBuffer } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { readMark } from '../grammar/marks.ts'
import { ROMAN } from '../grammar/roman.ts'
import { SUPERSCRIPT } from './superscript.ts'

const UNPRINTED = 'script, style, noscript, template, head, svg, iframe'
const FURNITURE = 'nav, header, footer, aside, form, button, [role=navigation], [aria-hidden=true]'
const BLOCKS = new Set(
  'address article blockquote body center dd div dl dt fieldset figure h1 h2 h3 h4 h5 h6 hr li main ol p pre section table tbody tr ul'.split(
    ' ',
  ),
)

/**
 * The words of a web page, a block a paragraph. What stands around the document for getting about in the site is left out;
 * a header of paragraphs without a link gets nobody about and is the document's own, such as its preamble.
 */
export function htmlToText(source: Uint8Array | string): { text: string; leftOut: { reason: string; text: string }[] } {
  const $ = open(source)
  $(UNPRINTED).remove()
  const leftOut: { reason: string; text: string }[] = []
  const leaveOut = (nodes: AnyNode[], reason: string) => {
    for (const node of nodes) {
      const text = squeeze($(node).text())
      if (text) leftOut.push({ reason, text })
    }
    $(nodes).remove()
  }
  const opensDocument = (node: AnyNode) =>
    $(node).is('header') && $(node).find('p').length > 0 && $(node).find('a, nav, form, button').length === 0
  leaveOut(
    $(FURNITURE)
      .toArray()
      .filter((node) => !opensDocument(node)),
    'part of the web page around the document',
  )
  const main = $('main, [role=main]').first()
  const root = main.length > 0 ? main : $('body')
  if (main.length > 0) leaveOut(main.parentsUntil('html').addBack().siblings().toArray(), 'outside of the main part of the web page')

  let text = ''
  const breakLine = (lines: string) => {
    text = text.replace(/[ \t]+$/, '')
    const has = /\n*$/.exec(text)?.[0].length ?? 0
    if (text !== '') text += lines.slice(Math.min(has, lines.length))
  }
  const visit = (node: AnyNode) => {
    if (node.type === 'text') {
      const words = node.data.replace(/[ \t\r\n]+/g, ' ')
      text += /(?:^|\s)$/.test(text) ? words.trimStart() : words
      return
    }
    if (node.type !== 'tag') return
    if (node.name === 'br') return breakLine('\n')
    if (node.name === 'sup' && /^\s*\[?\d{1,3}\]?\s*$/.test($(node).text())) {
      text += $(node)
        .text()
        .replace(/[^\d]/g, '')
        .replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] as string)
      return
    }
    const isBlock = BLOCKS.has(node.name)
    if (isBlock) breakLine('\n\n')
    if (node.name === 'li') text += markOf(node)
    for (const child of node.children) visit(child)
    if (node.name === 'td' || node.name === 'th') text += ' '
    if (isBlock) breakLine('\n\n')
  }
  for (const node of root.toArray()) visit(node)
  return { text: `${text.trim()}\n`, leftOut }
}

/** Bytes that are UTF-8 are read as that, whatever the page says of itself or leaves out. */
function open(source: Uint8Array | string) {
  if (typeof source === 'string') return load(source)
  try {
    return load(new TextDecoder('utf-8', { fatal: true }).decode(source))
  } catch {
    return loadBuffer(Buffer.from(source))
  }
}

const LIST_STYLES: Record<string, string> = { a: 'a', A: 'a', i: 'i', I: 'i', 'lower-alpha': 'a', 'lower-latin': 'a', 'lower-roman': 'i' }

/** The number that a browser prints before a list item, unless its words begin with one of their own. */
function markOf(item: Element): string {
  const list = item.parent
  if (list?.type !== 'tag' || list.name !== 'ol') return ''
  const own = firstWords(item)
  const inline = /list-style(?:-type)?\s*:\s*([a-z-]+)/.exec(list.attribs.style ?? '')?.[1]
  if (inline === 'none' || readMark(own.trim())) return ''
  const before = list.children.filter((c): c is Element => c.type === 'tag' && c.name === 'li')
  const place = Number(item.attribs.value ?? Number(list.attribs.start ?? 1) + before.indexOf(item))
  const style = LIST_STYLES[inline ?? list.attribs.type ?? '1']
  if (style === 'a') return `(${String.fromCharCode(96 + place)}) `
  return style === 'i' ? `(${ROMAN[place] ?? place}) ` : `${place}. `
}

const firstWords = (node: Element): string => {
  for (const child of node.children) {
    const words = child.type === 'text' ? child.data : child.type === 'tag' ? firstWords(child) : ''
    if (words.trim()) return words
  }
  return ''
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
