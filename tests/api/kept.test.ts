import { describe, expect, it } from 'vitest'
import { Body } from '../../server/http/reply.ts'
import { createKept } from '../../server/kept.ts'

describe('what is kept', () => {
  it('never weighs more than there is room for; the least recently asked for goes first', () => {
    const kept = createKept<string>({ room: 100, largest: 60 })
    kept.keep('a', 'A', 40)
    kept.keep('b', 'B', 40)
    expect(kept.get('a')).toBe('A')
    kept.keep('c', 'C', 40)
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['A', undefined, 'C'])
    expect(kept.weight()).toBe(80)
  })

  it('is weighed anew where it is kept again, and nothing once all is let go', () => {
    const kept = createKept<string>({ room: 100, largest: 60 })
    kept.keep('a', 'A', 40)
    kept.keep('a', 'B', 10)
    expect([kept.get('a'), kept.weight()]).toEqual(['B', 10])
    kept.clear()
    expect([kept.get('a'), kept.weight()]).toEqual([undefined, 0])
  })

  it('is not what is too large to be worth its room', () => {
    const kept = createKept<string>({ room: 100, largest: 60 })
    kept.keep('a', 'A', 50)
    kept.keep('b', 'B', 61)
    expect([kept.get('a'), kept.get('b')]).toEqual(['A', undefined])
  })

  it('holds no more memory for an answer than it weighs', async () => {
    const body = new Body('application/json', Buffer.from('answer '.repeat(300)))
    const packed = await body.gzipped()
    expect([body.bytes.buffer.byteLength, packed.buffer.byteLength]).toEqual([body.size, packed.length])
  })
})
