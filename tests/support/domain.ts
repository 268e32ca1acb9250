import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve('../shared/domain')

/** Whether the outlines and notes that the data rests on stand beside the project. With CI=true they must. */
export const domainHeld = existsSync(FOLDER)
if (!domainHeld) {
  if (process.env.CI === 'true') throw new Error('The outlines are not at ../shared/domain, and CI=true asks for them.')
  console.warn('Left out: tests that read the outlines, which are not at ../shared/domain.')
}

export const domainFile = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8')

export interface OutlineArticle {
  title: string
  chapter: number
  /** Of the zero draft: the article of the final text that continues it. */
  final?: string
  /** Where both recollections agree. */
  change?: string
}
export const outline = (name: string) =>
  Object.entries((JSON.parse(domainFile(name)) as { articles: Record<string, OutlineArticle> }).articles).sort(
    ([a], [b]) => Number(a) - Number(b),
  )

/** The rows of the tables below a heading of a Markdown file, down to the next heading of that or a higher level; heads left out. */
export function tableBelow(markdown: string, heading: string): string[][] {
  const lines = markdown.split('\n')
  const start = lines.findIndex((l) => l.startsWith(heading))
  if (start < 0) throw new Error(`There is no heading ${heading}.`)
  const depth = heading.indexOf(' ')
  const end = lines.findIndex((l, i) => i > start && /^#+ /.test(l) && l.indexOf(' ') <= depth)
  const rows = lines.slice(start, end < 0 ? undefined : end).filter((l) => l.startsWith('|'))
  const isRule = (l: string) => /^\|[ :|-]+$/.test(l)
  return rows
    .filter((l, i) => !isRule(l) && !isRule(rows[i + 1] ?? ''))
    .map((l) =>
      l
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}
