import { describe, expect, it } from 'vitest'
import { matrixPart } from '../../client/pages/stories/step-view.ts'

describe('what a step of a reading shows of the matrix', () => {
  it('is one cell where its address opens one', () => {
    const part = matrixPart('/matrix?version=uncc/zero&kinds=power&only=safeguard/notification&cell=uncc/zero/30~safeguard/notification')
    expect(part).toEqual({
      version: 'uncc/zero',
      yardstick: 'yardstick/necessary-proportionate',
      kinds: ['POWER'],
      only: ['safeguard/notification'],
      cell: { measure: 'uncc/zero/30', safeguard: 'safeguard/notification' },
    })
  })
  it('is the whole of a text where it names nothing else', () => {
    expect(matrixPart('/matrix')).toMatchObject({ version: 'uncc/final', kinds: ['POWER', 'MECHANISM'], only: [], cell: null })
  })
  it('is nothing where it shows something else', () => {
    for (const view of [null, '/explore?seeds=uncc/final/30', '/p/uncc/final/30', '/claims?about=uncc/zero'])
      expect(matrixPart(view)).toBeNull()
  })
})
