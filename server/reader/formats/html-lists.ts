import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { readSignedMark } from '../grammar/marks.ts'
import { ROMAN } from '../grammar/roman.ts'

type Style = 'a' | 'A' | 'i' | 'I' | '1' | 'none'

const NAMES: Record<string, Style> = {
  a: 'a',
  A: 'A',
  i: 'i',
  I: 'I',
  '1': '1',
  decimal: '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  none: 'none',
}
const LIST_STYLE = /list-style(?:-type)?\s*:[^;}]*?\b(decimal|(?:lower|upper)-(?:alpha|latin|roman)|none)\b/i

/** Gives the number that a browser prints before a list item, unless its words begin with one of their own. */
export function listNumbers($: CheerioAPI): (item: Element) => string {
  const rules = stylesOf($)
  const counts = new Map<Element, number>()
  return (item) => {
    const attribute = item.attribs['data-list-text'] ?? item.attribs['data-number']
    if (attribute) return `${attribute.trim()} `
    const list = item.parent
    if (list?.type !== 'tag' || list.name !== 'ol') return ''
    const value = Number(item.attribs.value)
    const last = counts.get(list)
    const place =
      Number.isInteger(value) && item.attribs.value
        ? value
        : last === undefined
          ? startOf(list)
          : last + ('reversed' in list.attribs ? -1 : 1)
    counts.set(list, place)
    const style = styleOf(item, rules) ?? styleOf(list, rules) ?? NAMES[list.attribs.type ?? '1'] ?? '1'
    return style === 'none' || readSignedMark(firstWords(item).trim()) ? '' : printed(style, place)
  }
}

const startOf = (list: Element) => {
  const start = Number(list.attribs.start)
  return Number.isInteger(start) && list.attribs.start ? start : 1
}

function printed(style: Style, place: number): string {
  if (style === '1' || place < 1) return `${place}. `
  const roman = ROMAN[place] ?? String(place)
  const letter = String.fromCharCode(97 + ((place - 1) % 26)).repeat(Math.min(1 + Math.floor((place - 1) / 26), 4))
  const text = style === 'i' || style === 'I' ? roman : letter
  return `(${style === 'A' || style === 'I' ? text.toUpperCase() : text}) `
}

/** The list styles that the page's own style sheets give: by tag, class or id, the last one counts. */
function stylesOf($: CheerioAPI): [RegExp | null, string, Style][] {
  const rules: [RegExp | null, string, Style][] = []
  for (const sheet of $('style').toArray()) {
    const css = $(sheet)
      .text()
      .slice(0, 200_000)
      .replace(/\/\*[\s\S]*?\*\//g, '')
    for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]{1,400})\{([^{}]{0,2000})\}/g)) {
      const style = NAMES[LIST_STYLE.exec(body)?.[1]?.toLowerCase() ?? '']
      if (!style) continue
      for (const selector of selectors.split(',')) {
        const last =
          selector
            .trim()
            .split(/[\s>+~]+/)
            .at(-1) ?? ''
        const match = /^(ol|ul|li)?((?:[.#][\w-]+)*)$/i.exec(last)
        if (match) rules.push([match[1] ? new RegExp(`^${match[1]}$`, 'i') : null, match[2] ?? '', style])
      }
    }
  }
  return rules
}

function styleOf(element: Element, rules: [RegExp | null, string, Style][]): Style | undefined {
  const inline = NAMES[LIST_STYLE.exec(element.attribs.style ?? '')?.[1]?.toLowerCase() ?? '']
  if (inline) return inline
  const classes = (element.attribs.class ?? '').split(/\s+/)
  return rules.findLast(([tag, marks]) => {
    if (tag ? !tag.test(element.name) : marks === '') return false
    return (marks.match(/[.#][\w-]+/g) ?? []).every((mark) =>
      mark[0] === '.' ? classes.includes(mark.slice(1)) : element.attribs.id === mark.slice(1),
    )
  })?.[2]
}

function firstWords(item: Element): string {
  const stack = [...item.children].reverse()
  while (stack.length > 0) {
    const node = stack.pop()
    if (node?.type === 'text' && node.data.trim()) return node.data
    if (node?.type === 'tag') stack.push(...[...node.children].reverse())
  }
  return ''
}
