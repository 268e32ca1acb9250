import { describe, expect, it } from 'vitest'
import { build } from '../../server/ingest/index.ts'
import { BadData } from '../../server/ingest/problem.ts'
import { absent, type DataFiles, demoWith, provides, writeData } from '../support/data.ts'

const LINK = 'link/provides/demo/one/3/1/to/safeguard/judge'
const ABSENCE = 'absence/notice/in/demo/one/3'
const FILE = 'coding/audits/2026-01-01-7.yaml'
const good = { verdict: 'beyond-objection' }
const audit = (provides: object[], absences: object[] = [{ id: ABSENCE, ...good }]) => ({
  by: 'coder/one',
  on: '2026-01-01',
  seed: '7',
  release: 'r-0123456789ab',
  provides,
  absences,
})
const data = (files: DataFiles) => ({ ...demoWith([provides('3/1', 'judge', 'mandatory')], [absent('notice', ['3'])]), ...files })
const told = async (files: DataFiles) =>
  build(await writeData(data(files))).then(
    () => 'in order',
    (error: unknown) => {
      if (!(error instanceof BadData)) throw error
      return error.message
    },
  )

describe('an audit', () => {
  it('is kept where every id is there, or is said to be removed since', async () => {
    expect(await told({ [FILE]: audit([{ id: LINK, ...good }]) })).toBe('in order')
    const corrected = { id: LINK, verdict: 'arguable', since: 'corrected', reason: 'One side too many.' }
    expect(await told({ [FILE]: audit([corrected]) })).toBe('in order')
    const gone = { id: `${LINK}s`, verdict: 'wrong', wrongInKind: true, since: 'removed', reason: 'It gives something else.' }
    expect(await told({ [FILE]: audit([gone]) })).toBe('in order')
  })

  it.each<[string, object[], string]>([
    ['an id of nothing', [{ id: `${LINK}s`, ...good }], 'there is no such thing in data/'],
    ['an id of nothing that is said to be corrected', [{ id: `${LINK}s`, ...good, since: 'corrected' }], 'there is no such thing in data/'],
    ['something removed that is there', [{ id: LINK, ...good, since: 'removed' }], 'is said to be removed, and is there'],
    ['an absence among the links', [{ id: ABSENCE, ...good }], 'does not belong among the provides'],
    [
      'one that stands twice',
      [
        { id: LINK, ...good },
        { id: LINK, ...good },
      ],
      'stands here twice',
    ],
    ['a doubt without a reason', [{ id: LINK, verdict: 'arguable' }], 'give a reason'],
    ['a reason without a doubt', [{ id: LINK, ...good, reason: 'Fine.' }], 'give a reason'],
    ['wrong in kind, and only arguable', [{ id: LINK, verdict: 'arguable', wrongInKind: true, reason: 'Both.' }], 'wrong in kind'],
  ])('is refused with %s', async (_, list, said) => {
    const message = await told({ [FILE]: audit(list) })
    expect(message).toContain(said)
    expect(message).toContain(`data/${FILE}:`)
  })

  it('is refused under the name of another day or seed', async () => {
    expect(await told({ 'coding/audits/2026-01-01-8.yaml': audit([{ id: LINK, ...good }]) })).toContain('Call its file 2026-01-01-7.yaml')
  })
})
