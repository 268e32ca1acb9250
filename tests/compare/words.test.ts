import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWords, type PieceKind } from '../../server/compare/words.ts'
import { law } from '../support/law.ts'

const joinOf = (left: string, right: string, ...kinds: PieceKind[]) =>
  markWords(left, right)
    .filter((p) => kinds.includes(p.kind))
    .map((p) => p.text)
    .join('')

const words = fc
  .array(fc.constantFrom('each', 'State', 'shall', 'may', 'order,', 'seek\n', '(a)', 'data.', 'ünïcode'), { maxLength: 25 })
  .map((w) => w.join(' '))

describe('the differing words of two provisions', () => {
  it('give back both texts, whatever they are', () => {
    law(fc.tuple(words, words), ([left, right]) => {
      expect(joinOf(left, right, 'kept', 'removed')).toBe(left)
      expect(joinOf(left, right, 'kept', 'added')).toBe(right)
    })
  })

  it('are marked, and the rest is kept', () => {
    expect(markWords('A State shall order it.', 'A State may order it.')).toEqual([
      { kind: 'kept', text: 'A State ' },
      { kind: 'removed', text: 'shall' },
      { kind: 'added', text: 'may' },
      { kind: 'kept', text: ' order it.' },
    ])
  })

  it('are one piece where nothing differs', () => {
    expect(markWords('The same.', 'The same.')).toEqual([{ kind: 'kept', text: 'The same.' }])
  })

  it('are two whole texts where next to nothing is alike', () => {
    const [left, right] = ['a', 'b'].map((letter) => Array.from({ length: 2000 }, (_, i) => `${letter}${i}`).join(' ')) as [string, string]
    expect(markWords(left, right)).toEqual([
      { kind: 'removed', text: left },
      { kind: 'added', text: right },
    ])
  })
})
