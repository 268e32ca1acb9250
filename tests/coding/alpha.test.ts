import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../server/coding/alpha.ts'

const units = (coders: string[]) =>
  [...(coders[0] ?? '')].map((_, i) => coders.map((row) => (row[i] === '.' || row[i] === undefined ? null : row[i])))

describe("Krippendorff's alpha", () => {
  it('is what its author works out for four coders with values missing', () => {
    const { alpha, units: coded } = agreementOf(units(['123321412...', '1233224125.3', '.3332342251.', '12332441251.']))
    expect(alpha).toBeCloseTo(0.743, 3)
    expect(coded).toBe(11)
  })

  it('is 1 where all agree, and below 0 where they agree less than by chance', () => {
    expect(agreementOf(units(['abab', 'abab'])).alpha).toBe(1)
    expect(agreementOf(units(['ab', 'ba'])).alpha).toBeLessThan(0)
  })

  it('says nothing where the values do not vary, and counts what was coded', () => {
    expect(agreementOf(units(['aaaa', 'aaa.']))).toEqual({ alpha: null, units: 3, agreed: 3 })
  })
})
