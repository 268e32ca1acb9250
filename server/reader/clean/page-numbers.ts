import { isAnyHeading } from '../grammar/headings.ts'
import { type Cleaned, drop } from './cleaned.ts'
import { PAGE_LINE } from './page-line.ts'
import { isInked, type TextLine, textLines } from './text-lines.ts'

/** Lines with nothing but the number of a page. */
export function pageNumbers(c: Cleaned): Cleaned {
  const lines = pageLines(textLines(c.text))
  return drop(c, lines, 'page number')
}

/** A line printed three times or more beside a page number is a running head. Must come before page numbers are left out. */
export function runningHeads(c: Cleaned): Cleaned {
  const all = textLines(c.text)
  const pages = new Set(pageLines(all).map((line) => line.start))
  if (pages.size < 3) return c
  let inked = all.filter(isInked)
  const heads: TextLine[] = []
  // Once the first line of a head is gone, its second line stands beside the page number.
  for (;;) {
    const isPage = (line: TextLine | undefined) => line !== undefined && pages.has(line.start)
    const besides = inked.filter((line, i) => !isPage(line) && (isPage(inked[i - 1]) || isPage(inked[i + 1])))
    const times = new Map<string, number>()
    for (const line of besides) times.set(line.text.trim(), (times.get(line.text.trim()) ?? 0) + 1)
    const found = new Set(besides.filter((line) => (times.get(line.text.trim()) ?? 0) >= 3))
    if (found.size === 0) break
    heads.push(...found)
    inked = inked.filter((line) => !found.has(line))
    if (heads.length > 20 * pages.size) break
  }
  return drop(
    c,
    heads.sort((a, b) => a.start - b.start),
    'running head',
  )
}

/** Numbers on lines of their own are those of pages, unless they count the paragraphs of articles. */
function pageLines(lines: TextLine[]): TextLine[] {
  const found = lines.filter((line) => PAGE_LINE.test(line.text))
  if (found.length === 0) return found
  if (countParagraphs(lines)) return found.filter((line) => !/^\s*\d{1,3}\s*$/.test(line.text))
  const heads = aboveDecimals(lines)
  return found.filter((line) => !heads.has(line))
}

/** "2" on a line of its own is no page where its first part, 2.1, comes before any other such number. */
function aboveDecimals(lines: TextLine[]): Set<TextLine> {
  const heads = new Set<TextLine>()
  let last: TextLine | null = null
  for (const line of lines) {
    const whole = /^\s*(\d{1,3})\s*$/.exec(line.text)
    if (whole) last = line
    const part = /^\s*(\d{1,3})\.1(?![\d])/.exec(line.text)
    if (part && last && last.text.trim() === part[1]) heads.add(last)
  }
  return heads
}

/** Whether every such number is 1 below a heading, or the next one behind the end of a sentence. */
function countParagraphs(lines: TextLine[]): boolean {
  const inked = lines.filter(isInked)
  let last = 0
  let begins = 0
  for (const [i, { text }] of inked.entries()) {
    if (!/^\s*\d{1,3}\s*$/.test(text)) continue
    const value = Number(text)
    const [above, further] = [inked[i - 1]?.text.trim() ?? '', inked[i - 2]?.text.trim() ?? '']
    const isFirst = value === 1 && (isAnyHeading(above) || (isAnyHeading(further) && !/[.;]$/.test(above)) || above.endsWith(':'))
    const isNext = value === last + 1 && last > 0 && /[.;:)”"]$/.test(above)
    if (!isFirst && !isNext) return false
    if (isFirst) begins += 1
    if (!/^\s*[“"(\p{Lu}\p{Lo}]/u.test(inked[i + 1]?.text ?? '')) return false
    last = value
  }
  return begins > 0
}
