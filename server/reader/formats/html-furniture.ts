import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { isAnyHeading, isArticleHeading } from '../grammar/headings.ts'

const UNPRINTED = new Set('script style noscript template head svg iframe object canvas select math'.split(' '))
const FURNITURE = new Set('nav header footer aside form button'.split(' '))
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '))

/** What is below an element, without what is never printed; of a link only that it is one. */
interface Weight {
  letters: number
  links: number
  paragraphs: number
  /** Text that heads an article. */
  headings: number
}

/** The weight of every element of a page, in one walk. */
export function weightsOf($: CheerioAPI): Map<AnyNode, Weight> {
  const weights = new Map<AnyNode, Weight>()
  const order: AnyNode[] = []
  const stack: AnyNode[] = [$.root().get(0) as AnyNode]
  while (stack.length > 0) {
    const node = stack.pop() as AnyNode
    order.push(node)
    weights.set(node, { letters: 0, links: 0, paragraphs: 0, headings: 0 })
    if ('children' in node && !(node.type === 'tag' && (UNPRINTED.has(node.name) || node.name === 'a'))) stack.push(...node.children)
  }
  for (const node of order.reverse()) {
    const own = weights.get(node) as Weight
    if (node.type === 'text') {
      const words = node.data.trim()
      own.letters = words.length
      if (words.length > 3 && words.length < 200 && isArticleHeading(words)) own.headings = 1
    }
    const above = weights.get(node.parent as AnyNode)
    if (!above) continue
    const isPrinted = node.type === 'tag' && !UNPRINTED.has(node.name)
    above.letters += own.letters + (isPrinted && node.name === 'a' ? 1 : 0)
    above.headings += own.headings
    above.links += own.links + (isPrinted && /^(?:a|nav|form|button)$/.test(node.name) ? 1 : 0)
    above.paragraphs += own.paragraphs + (isPrinted && node.name === 'p' ? 1 : 0)
  }
  return weights
}

const NOTHING: Weight = { letters: 0, links: 0, paragraphs: 0, headings: 0 }

/** Why an element's words are no words of the document; null where they are, '' where it never has any. */
export function apartness($: CheerioAPI, weights: Map<AnyNode, Weight>): (node: Element) => string | null {
  const whole = (weights.get($('body').get(0) as AnyNode) ?? NOTHING).letters
  return (node) => {
    if (UNPRINTED.has(node.name)) return ''
    const style = node.attribs.style ?? ''
    if ('hidden' in node.attribs || node.attribs['aria-hidden'] === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
      return 'hidden on the web page'
    if (node.name === 'del' || node.name === 's' || node.name === 'strike' || /text-decoration[^;]*line-through/i.test(style))
      return 'struck out'
    if (!FURNITURE.has(node.name) && node.attribs.role !== 'navigation') return null
    return isDocument(node, weights.get(node) ?? NOTHING, whole) ? null : 'part of the web page around the document'
  }
}

/**
 * A part of a page that holds the heading of an article, or most of the words, is the document itself; so is a button that is a heading, and a
 * header of paragraphs without a link, which gets nobody about.
 */
function isDocument(node: Element, { letters, links, paragraphs, headings }: Weight, whole: number): boolean {
  if (node.name === 'button' && (isIn(node, HEADINGS) || isAnyHeading(firstWords(node)))) return true
  if (node.name === 'nav' || node.attribs.role === 'navigation') return false
  if (node.name === 'header' && paragraphs > 0 && links === 0) return true
  return headings > 0 || (node.name === 'form' && letters > whole / 2)
}

function isIn(node: Element, names: Set<string>): boolean {
  for (let up = node.parent; up; up = up.parent) if (up.type === 'tag' && names.has(up.name)) return true
  return false
}

/** The first 300 letters of an element. */
function firstWords(root: Element): string {
  let text = ''
  const stack: AnyNode[] = [root]
  while (stack.length > 0 && text.length < 300) {
    const node = stack.pop() as AnyNode
    if (node.type === 'text') text += ` ${node.data.trim()}`
    else if (node.type === 'tag' && !UNPRINTED.has(node.name)) stack.push(...[...node.children].reverse())
  }
  return text.trim()
}

/** The main part of the page, unless the articles stand outside of it. */
export function mainOf($: CheerioAPI, weights: Map<AnyNode, Weight>): AnyNode | undefined {
  const main = $('main, [role=main]').get(0)
  const body = $('body').get(0) ?? $.root().get(0)
  if (!main) return body
  const [inside, all] = [weights.get(main) ?? NOTHING, weights.get(body as AnyNode) ?? NOTHING]
  return inside.headings > 0 || inside.letters * 2 > all.letters || all.headings === 0 ? main : body
}
