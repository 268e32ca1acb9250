import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { columnHead } from '../../client/words/heads.ts'

const { safeguards } = parse(await readFile('data/vocabulary/safeguards.yaml', 'utf8')) as { safeguards: { id: string; name: string }[] }

describe('the heads of columns', () => {
  it('are short for every safeguard there is: no piece of a word over nine letters, no head over three lines of them', () => {
    const long = safeguards
      .map((safeguard) => columnHead(safeguard))
      .filter((head) => head.split(/[\s\u00AD]/).some((piece) => piece.length > 9) || head.replaceAll('\u00AD', '').length > 24)
    expect(long).toEqual([])
  })

  it('differ from each other', () => {
    const heads = safeguards.map((safeguard) => columnHead(safeguard))
    expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([])
  })
})
