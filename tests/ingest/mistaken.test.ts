import { describe, expect, it } from 'vitest'
import { build } from '../../server/ingest/index.ts'
import { carries, type DataFiles, demo, demoWith, note, provides, writeData } from '../support/data.ts'

const named = (slug: string, family: string, more: object = {}) => ({
  id: `safeguard/${slug}`,
  name: slug,
  description: 'Made by hand.',
  family,
  fits: ['power', 'mechanism'],
  sides: ['requesting', 'requested'],
  ...more,
})
const vocabulary: DataFiles = {
  'vocabulary/safeguards.yaml': {
    safeguards: [
      ...demo['vocabulary/safeguards.yaml'].safeguards,
      named('human-rights-clause', 'general'),
      named('bona-fide-third-parties', 'remedy and fairness'),
      named('offence-threshold', 'limits'),
      named('necessity', 'general'),
      named('request-contents', 'authorisation and review'),
      named('confidentiality-from-country-of-origin', 'data protection'),
      named('dual-criminality', 'cooperation and refusal', { fits: ['mechanism'], sides: ['requested'], ground: true }),
    ],
  },
  'vocabulary/burdens.yaml': { burdens: [{ id: 'burden/secrecy', name: 'Secrecy', description: 'To keep quiet.' }] },
  'vocabulary/offences.yaml': {
    offences: [...demo['vocabulary/offences.yaml'].offences, { id: 'offence/own', name: 'Own', description: 'Own.', kind: 'class' }],
  },
}
const told = async (...links: object[]) =>
  build(await writeData({ ...demoWith(links), ...vocabulary })).then(
    () => 'in order',
    (e: unknown) => String((e as Error).message),
  )
const refusal = (rule: string) => new RegExp(`data/links/demo\\.yaml:\\d+:\\d+ {2}${rule}: .+\\. \\S.+\\.`)
const opensTo = (from: string, to: string) => ({ type: 'OPEN_TO', from: `demo/one/${from}`, to: `offence/${to}`, note })
const dual = (force: string, form: string) => ({
  type: 'PROVIDES',
  from: 'demo/one/5/1',
  to: 'safeguard/dual-criminality',
  force,
  form,
  note,
})

describe('what an audit counted', () => {
  it('is counted anew, and a figure that nobody knows how to count is refused', async () => {
    const figures = (id: string) => ({ release: 'r-0123456789ab', on: '2026-01-01', figures: [{ id, before: 7 }] })
    const files = { ...demoWith([provides('3/1', 'judge', 'mandatory', { part: 'at night' })]), ...vocabulary }
    const { dataset } = await build(await writeData({ ...files, 'coding/audits/one-figures.yaml': figures('parts') }))
    expect(dataset.release.counts.audit).toEqual({ parts: { before: 7, now: 1 } })
    await expect(writeData({ ...files, 'coding/audits/one-figures.yaml': figures('guesses') }).then(build)).rejects.toThrow(
      /coding\/audits\/one-figures\.yaml:\d+:\d+ {2}figure: guesses is no figure that is counted/,
    )
  })
})

describe('what a load refuses of protections', () => {
  it('keeps preambular to recitals', async () => {
    expect(await told(provides('2/1', 'judge', 'preambular'))).toMatch(refusal('preambular'))
    expect(await told(provides('preamble/1', 'judge', 'mandatory'))).toMatch(refusal('preambular'))
    expect(await told(provides('preamble/1', 'judge', 'preambular'))).toBe('in order')
  })

  it('keeps interpretive to rules about reading the whole', async () => {
    // Nothing shall be interpreted as prejudicing third parties in good faith: it decides a case.
    expect(await told(provides('4/1', 'bona-fide-third-parties', 'interpretive'))).toMatch(refusal('interpretive'))
    expect(await told(provides('5/1', 'judge', 'interpretive'))).toMatch(refusal('interpretive'))
    expect(await told(provides('2/1', 'human-rights-clause', 'interpretive'))).toBe('in order')
  })

  it('takes the scope of a duty for no threshold', async () => {
    expect(await told(opensTo('5', 'own'), provides('5', 'offence-threshold'))).toMatch(refusal('scope-no-threshold'))
    expect(await told(opensTo('5', 'own'), provides('5/1', 'offence-threshold'))).toBe('in order')
    expect(await told(opensTo('5', 'own'), opensTo('5', 'serious'), provides('5', 'offence-threshold'))).toBe('in order')
  })

  it('takes a need that a request states for no necessity', async () => {
    expect(await told(provides('5/1', 'request-contents'), provides('5/1', 'necessity'))).toMatch(refusal('need-no-necessity'))
    expect(await told(provides('5/1', 'request-contents'), provides('5/2', 'necessity'))).toBe('in order')
    expect(await told(provides('5/1', 'necessity'))).toBe('in order')
  })

  it('takes the secrecy of a request for no protection', async () => {
    const secrecy = (onWhom: string) => ({ type: 'IMPOSES', from: 'demo/one/5/1', to: 'burden/secrecy', onWhom, note })
    const keeps = provides('5/1', 'confidentiality-from-country-of-origin')
    expect(await told(secrecy('requested-state'), keeps)).toMatch(refusal('secrecy-no-safeguard'))
    expect(await told(secrecy('provider'), keeps)).toBe('in order')
    expect(await told(secrecy('requested-state'), provides('5/2', 'confidentiality-from-country-of-origin'))).toBe('in order')
  })

  it('keeps forms to dual criminality, and those that bar to the force barred', async () => {
    expect(await told(dual('may', 'barred'))).toMatch(refusal('form-force'))
    expect(await told(dual('barred', 'may-decline'))).toMatch(refusal('form-force'))
    expect(await told(dual('barred', 'barred-but-reservable'))).toBe('in order')
    expect(await told({ ...dual('may', 'may-decline'), to: 'safeguard/refusal-ground' })).toMatch(refusal('form-only'))
  })

  it('takes what a clause carries of its own treaty for no renvoi, and wants words for a part', async () => {
    expect(await told({ ...carries('2/1', '5/1'), ifBound: true })).toMatch(refusal('renvoi'))
    expect(await told(provides('3/1', 'judge', 'mandatory', { part: '' }))).toMatch(/links\/demo\.yaml:\d+:\d+ {2}shape: .*part/)
    expect(await told(provides('3/1', 'judge', 'mandatory', { part: 'in custody' }))).toBe('in order')
  })
})
