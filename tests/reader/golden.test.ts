import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { textsHeld } from '../support/texts.ts'
import { HELD, read } from './support.ts'

/** What makes each of them hard. */
const HARD = [
  ['budapest/2001/6', 'items below items, and a number right behind them'],
  ['budapest/2001/14', 'an empty paragraph above its items'],
  ['budapest/2001/39', 'dashes that are no items'],
  ['untoc/2000/5', 'a third kind of list inside the second'],
  ['untoc/2000/6', 'an empty item above its own items'],
  ['uncac/2003/46', 'thirty paragraphs; (i) as a letter'],
  ['iccpr/1966/14', 'a first item on the line of its paragraph'],
  ['iccpr/1966/41', '(i) as a number behind (h)'],
  ['iccpr/1966/51', 'a paragraph on the line of another'],
  ['udhr/1948/23', 'unnumbered paragraphs that run together'],
  ['crc-opsc/2000/3', 'four levels'],
  ['vclt/1969/annex/1', 'an annex with words behind its items'],
  ['uncc/final/11', 'Arabic numbers, and words behind the items of an item'],
] as const

describe.runIf(textsHeld)('golden articles', () => {
  it.each(HARD)('%s: %s', async (id) => {
    const [, name] = HELD.find(([version]) => id.startsWith(`${version}/`)) as (typeof HELD)[number]
    const version = id.split('/').slice(0, 2).join('/')
    const provisions = read(version, name).provisions.filter((p) => p.id === id || p.id.startsWith(`${id}/`))
    const rows = provisions.map((p) => ({ id: p.id, level: p.level, words: digest(p.text) }))
    await expect(`${JSON.stringify(rows, null, 2)}\n`).toMatchFileSnapshot(`golden/${id.replaceAll('/', '-')}.json`)
  })
})

const digest = (text: string) => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 16)
