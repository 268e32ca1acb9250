import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { isAnyHeading, isArticleHeading } from '../grammar/headings.ts'

const UNPRINTED = new Set('script style noscript template head svg iframe object canvas select math'.split(' '))
const FURNITURE = new Set('nav header footer aside form button'.split(' '))
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '))

/** Why an element's words are no words of the document; null where they are, '' where it never has any. */
export function apartness($: CheerioAPI): (node: Element) => string | null {
  const whole = weightOf($('body').get(0))
  return (node) => {
    if (UNPRINTED.has(node.name)) return ''
    const style = node.attribs.style ?? ''
    if ('hidden' in node.attribs || node.attribs['aria-hidden'] === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
      return 'hidden on the web page'
    if (node.name === 'del' || node.name === 's' || node.name === 'strike' || /text-decoration[^;]*line-through/i.test(style))
      return 'struck out'
    if (!FURNITURE.has(node.name) && node.attribs.role !== 'navigation') return null
    return isDocument(node, whole) ? null : 'part of the web page around the document'
  }
}

/**
 * A part of a page that holds the heading of an article, or most of the words, is the document itself; so is a button that is a heading, and a
 * header of paragraphs without a link, which gets nobody about.
 */
function isDocument(node: Element, whole: number): boolean {
  if (node.name === 'button' && (isIn(node, HEADINGS) || isAnyHeading(weigh(node).text.trim()))) return true
  if (node.name === 'nav' || node.attribs.role === 'navigation') return false
  const { letters, links, paragraphs, headings } = weigh(node)
  if (node.name === 'header' && paragraphs > 0 && links === 0) return true
  return headings > 0 || (node.name === 'form' && letters > whole / 2)
}

function isIn(node: Element, names: Set<string>): boolean {
  for (let up = node.parent; up; up = up.parent) if (up.type === 'tag' && names.has(up.name)) return true
  return false
}

const weightOf = (node: AnyNode | undefined) => (node ? weigh(node).letters : 0)

function weigh(root: AnyNode) {
  const found = { letters: 0, links: 0, paragraphs: 0, headings: 0, text: '' }
  const stack: AnyNode[] = [root]
  while (stack.length > 0) {
    const node = stack.pop() as AnyNode
    if (node.type === 'text') {
      const words = node.data.trim()
      found.letters += words.length
      if (found.text.length < 300) found.text += ` ${words}`
      if (words.length > 3 && words.length < 200 && isArticleHeading(words)) found.headings += 1
    } else if (node.type === 'tag' && !UNPRINTED.has(node.name)) {
      if (node !== root && /^(?:a|nav|form|button)$/.test(node.name)) found.links += 1
      if (node.name === 'p') found.paragraphs += 1
      if (node.name !== 'a') for (let i = node.children.length - 1; i >= 0; i -= 1) stack.push(node.children[i] as AnyNode)
      else found.letters += 1
    }
  }
  return found
}

/** The main part of the page, unless the articles stand outside of it. */
export function mainOf($: CheerioAPI): AnyNode | undefined {
  const main = $('main, [role=main]').get(0)
  const body = $('body').get(0) ?? $.root().get(0)
  if (!main) return body
  const inside = weigh(main)
  return inside.headings > 0 || inside.letters * 2 > weightOf(body) || weigh(body as AnyNode).headings === 0 ? main : body
}
