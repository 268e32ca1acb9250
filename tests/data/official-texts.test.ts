import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { build } from '../../server/ingest/index.ts'
import { countHits } from '../../server/ingest/term-runs.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import { officialText, textsHeld } from '../support/texts.ts'

interface Run {
  pattern: string
  version: string
  digest: string
  hits: number
  hitsIn: string[]
}

let data: GraphDataset
let lapsed: unknown[]
beforeAll(async () => {
  const built = await build('data')
  data = built.dataset
  lapsed = built.lapsed
})

describe.runIf(textsHeld)('what is said of the Budapest Convention, against its official text', () => {
  const { text, digest } = officialText('budapest-2001.en.txt')
  const lines = text.split('\n').map((line) => line.trim())

  it('was compared with the very file that is held, and every witness still stands', async () => {
    expect(parse(await readFile('data/checked/budapest-2001.yaml', 'utf8')).digest).toBe(digest)
    expect(lapsed).toEqual([])
  })

  it('counts the terms of every finding of absence as the text has them', () => {
    const runs = data.nodes.filter((n) => n.props.method === 'terms').flatMap((n) => JSON.parse(String(n.props.terms)) as Run[])
    const different = new Map(runs.map((r) => [r.pattern, r])).values()
    let counted = 0
    for (const run of different) {
      expect([run.pattern, run.digest, run.hits]).toEqual([run.pattern, digest, countHits(run.pattern, text)])
      counted += 1
    }
    expect(counted).toBeGreaterThan(0)
  })

  it('has the articles and their titles that the text prints, no more and no fewer', () => {
    const printed = lines.flatMap((line, i) => {
      const number = /^Article (\d+)$/.exec(line)?.[1]
      return number ? [[number, lines.slice(i + 1).find((l) => l !== '')]] : []
    })
    const ours = data.nodes.filter((n) => n.props.version === 'budapest/2001' && n.props.level === 'article')
    expect(ours.map((n) => [n.props.number, n.props.printedTitle])).toEqual(printed)
  })

  it('shares no run of more than eight words with the text in any summary or note', () => {
    const words = (s: string) => s.toLowerCase().match(/[a-z0-9']+/g) ?? []
    const runs = (w: string[]) => w.flatMap((_, i) => (i + 9 <= w.length ? [w.slice(i, i + 9).join(' ')] : []))
    const official = new Set(runs(words(text)))
    const own = [...data.nodes, ...data.links].flatMap((f) =>
      ['summary', 'note', 'rule', 'wouldChange', 'howFar'].map((k) => [f.id, String(f.props[k] ?? '')]),
    )
    expect(own.filter(([, s]) => runs(words(s ?? '')).some((r) => official.has(r)))).toEqual([])
  })
})
