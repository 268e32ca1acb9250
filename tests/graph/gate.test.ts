import { describe, expect, it } from 'vitest'
import { createGate } from '../../server/graph/gate.ts'

/** A gate over a process whose work is told by hand. */
function gate() {
  const done = { ms: 0 }
  return { done, ...createGate({ heavyAtOnce: 2, heavyAfterMs: 500, worked: () => done.ms }) }
}

describe('the gate', () => {
  it('lets nothing in while two pieces have each worked long, and lets in again once one is over', () => {
    const { done, enter } = gate()
    const [leave] = [enter(), enter()]
    done.ms = 1_100
    expect(enter).toThrow('Too many large questions')
    leave?.()
    expect(enter).not.toThrow()
  })

  it('takes no crowd of small pieces for large ones: each is put down for its share alone', () => {
    const { done, enter } = gate()
    const all = Array.from({ length: 40 }, () => enter())
    done.ms = 1_900
    expect(enter).not.toThrow()
    for (const leave of all) leave()
  })

  it('does not put down to a piece what was done before it came', () => {
    const { done, enter } = gate()
    enter()
    done.ms = 5_000
    enter()
    done.ms = 5_600
    expect(enter).not.toThrow()
  })

  it('takes no piece for large because the machine was busy with something else', () => {
    const { enter } = gate()
    enter()
    enter()
    // However much time passes, this process has done no work.
    expect(enter).not.toThrow()
  })
})
