import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { officialText, textsHeld } from '../support/texts.ts'
import { ARABIC, COMPLETE, HELD, read } from './support.ts'

interface Entry {
  id: string
  title?: string
  children?: Entry[]
}

function rows(version: string, entries: Entry[], parent: string): string[] {
  return entries.flatMap((e) => {
    const id = `${version}/${e.id}`
    return [`${id} | ${e.title ?? ''} | in ${parent}`, ...rows(version, e.children ?? [], id)]
  })
}

describe.runIf(textsHeld)('official texts', () => {
  it('reads the Budapest Convention into the tree that the data has: ids, titles, places', () => {
    const file = parse(readFileSync('data/instruments/budapest/versions/2001.yaml', 'utf8')) as { provisions: Entry[] }
    const seen = read('budapest/2001', 'budapest-2001.en.txt').provisions.map((p) => `${p.id} | ${p.title ?? ''} | in ${p.parent}`)
    expect(seen).toEqual(rows('budapest/2001', file.provisions, 'budapest/2001'))
  })

  it.each(COMPLETE)('%s has every article once and in order', (version, name, count) => {
    const articles = read(version, name).provisions.filter((p) => p.level === 'article' && !p.id.includes('/annex/'))
    expect(articles.map((a) => a.id)).toEqual(Array.from({ length: count }, (_, i) => `${version}/${i + 1}`))
  })

  it('reads the annex of the Vienna Convention, which numbers its own paragraphs', () => {
    const annex = read('vclt/1969', 'vclt-1969.en.txt').provisions.filter((p) => p.id.includes('/annex/'))
    const below = ['', '/1', '/2', '/2/a', '/2/b', '/3', '/4', '/5', '/6', '/7']
    expect(annex.map((p) => p.id)).toEqual(below.map((piece) => `vclt/1969/annex/1${piece}`))
  })

  it('tells unnumbered paragraphs from a single one', () => {
    const ids = read('udhr/1948', 'udhr-1948.en.txt').provisions.map((p) => p.id)
    expect(ids.filter((id) => id.startsWith('udhr/1948/13/'))).toEqual(['udhr/1948/13/~1', 'udhr/1948/13/~2'])
    expect(ids.filter((id) => id.startsWith('udhr/1948/12/'))).toEqual([])
  })

  it('reads the Arabic text into the ids that the outline has', () => {
    const { provisions } = read(ARABIC[0], ARABIC[1])
    const below = provisions.filter((p) => p.level === 'paragraph' || p.level === 'item').map((p) => p.id)
    expect(below.sort()).toEqual(outlineIds().sort())
    expect(below).toHaveLength(70)
    expect(provisions.filter((p) => p.level === 'article').map((p) => p.number)).toEqual(Array.from({ length: 15 }, (_, i) => `${i + 1}`))
  })

  it.each(HELD)('accounts for every character of %s', (version, name) => {
    const { text } = officialText(name)
    const { spans, provisions } = read(version, name)
    let at = 0
    for (const span of spans) {
      expect(span.start).toBe(at)
      if (span.kind === 'noise') expect(span.reason).toBeTruthy()
      if (span.reason === 'blank') expect(text.slice(span.start, span.end).trim()).toBe('')
      at = span.end
    }
    expect(at).toBe(text.length)
    for (const p of provisions) {
      const own = spans.filter((s) => s.kind === 'text' && s.provision === p.id)
      expect(squeeze(p.text)).toBe(squeeze(own.map((s) => text.slice(s.start, s.end)).join(' ')))
      expect(own.every((s) => s.start >= p.start && s.end <= p.end)).toBe(true)
    }
  })

  it.each(HELD)('loses no word of %s between numbers, headings and provisions', (version, name) => {
    const { text } = officialText(name)
    const { spans, provisions } = read(version, name)
    const noise = spans.filter((s) => s.kind === 'noise' && s.reason !== 'blank')
    const outside = spans.filter((s) => s.kind === 'number' || s.kind === 'heading')
    const counted = (parts: string[]) => parts.reduce((sum, part) => sum + squeeze(part).replaceAll(' ', '').length, 0)
    const of = (list: typeof spans) => list.map((s) => text.slice(s.start, s.end))
    expect(counted(provisions.map((p) => p.text)) + counted(of(outside)) + counted(of(noise))).toBe(counted([text]))
    expect(counted(of(noise)) / counted([text])).toBeLessThan(0.1)
  })
})

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Paragraph and item ids of articles 1 to 15 of the convention's outline. */
function outlineIds(): string[] {
  const file = path.resolve('../shared/domain/uncc-outline.json')
  if (!existsSync(file)) throw new Error('The outline of the convention is not beside the official texts.')
  const { articles } = JSON.parse(readFileSync(file, 'utf8')) as {
    articles: Record<string, { paragraphs: number; items?: Record<string, string[]> }>
  }
  return Object.entries(articles)
    .filter(([article]) => Number(article) <= 15)
    .flatMap(([article, { paragraphs, items }]) => [
      ...Array.from({ length: paragraphs }, (_, i) => `uncc/final/${article}/${i + 1}`),
      ...Object.entries(items ?? {}).flatMap(([under, letters]) =>
        letters.map((l) => ['uncc/final', article, ...under.split('/'), l].filter(Boolean).join('/')),
      ),
    ])
}
