import { describe, expect, it } from 'vitest'
import { build } from '../../server/ingest/index.ts'
import { absent, type DataFiles, demo, demoWith, linkFile, note, provides, reaches, writeData } from '../support/data.ts'

const told = async (files: DataFiles) =>
  build(await writeData(files)).then(
    () => 'in order',
    (e: unknown) => String((e as Error).message),
  )
const VERSION = 'instruments/demo/versions/one.yaml'
/** The demonstration treaty where nobody holds what some paragraphs say. */
const thin = (...ids: string[]) => ({
  ...demo[VERSION],
  provisions: JSON.parse(JSON.stringify(demo[VERSION].provisions), (_, v) =>
    v && typeof v === 'object' && ids.includes(v.id) ? { id: v.id } : v,
  ),
})

/** A second treaty with the official words of one article read. */
const twin: DataFiles = {
  'instruments/twin/instrument.yaml': {
    id: 'twin',
    name: 'Twin Treaty',
    shortName: 'Twin',
    cite: 'Twin',
    kind: 'binding',
    languages: ['en'],
    basis: 'recalled',
  },
  'instruments/twin/versions/one.yaml': {
    id: 'twin/one',
    label: 'As adopted',
    stage: 'adopted',
    basis: 'recalled',
    provisions: [{ id: '1', title: 'Listening', summary: 'Listening in.', children: [{ id: '1/1', summary: 'With a judge.' }] }],
  },
}
const given = (strength: string, relation: string, from = 'demo/one/3', to = 'twin/one/1') =>
  linkFile([
    { ...provides('1', 'judge', strength), from: 'twin/one/1/1' },
    { type: 'CORRESPONDS_TO', from, to, relation, note },
  ])
/** Fills in the witness that the twin's clause was read. */
async function withTwin(strength: string, relation: string, absence: object, ends: [string, string] = ['demo/one/3', 'twin/one/1']) {
  const { factsDigest } = await import('../../server/ingest/witnesses.ts')
  const { linkFacts } = await import('../../server/ingest/links.ts')
  const id = 'link/provides/twin/one/1/1/to/safeguard/judge'
  const facts = factsDigest(linkFacts('PROVIDES', 'twin/one/1/1', 'safeguard/judge', { strength }), ['link'])
  return {
    ...demoWith([], [absence]),
    ...twin,
    'links/twin.yaml': given(strength, relation, ...ends),
    'checked/twin-one.yaml': {
      version: 'twin/one',
      file: 'twin.txt',
      digest: `sha256:${'0'.repeat(64)}`,
      checker: 'reading',
      by: 'coder/one',
      on: '2026-01-01',
      witnesses: [{ id, fields: ['link'], how: 'read', facts }],
    },
  }
}

describe('a recalled finding of absence', () => {
  it('stands only where the content of the measure and of every clause that reaches it is held', async () => {
    const finding = [absent('judge', ['3'])]
    expect(await told(demoWith([], finding))).toBe('in order')
    // Known by number and verb only: the trap of an outline taken for a text.
    expect(await told({ ...demoWith([], finding), [VERSION]: thin('3/2') })).toMatch(
      /absences\/demo\.yaml:\d+:\d+ {2}recalled-content: absence\/judge\/in\/demo\/one\/3: the content of demo\/one\/3\/2 is not held/,
    )
    const reached = demoWith([reaches('2/1', 'ch/2', ['domestic'])], finding)
    expect(await told({ ...reached, [VERSION]: thin('2/1') })).toContain('the content of demo/one/2/1 is not held')
    expect(await told({ ...reached, [VERSION]: thin('2/2') })).toBe('in order')
    // What a further measure says is no part of this one.
    expect(await told({ ...demoWith([], [absent('judge', ['4'])]), [VERSION]: thin('4/3') })).toBe('in order')
    expect(await told({ ...demoWith([], [absent('judge', ['4/3'])]), [VERSION]: thin('4/3') })).toContain('recalled-content')
  })

  it('says why the texts differ where a matching provision gives the protection by text', async () => {
    expect(await told(await withTwin('mandatory', 'equal', absent('judge', ['3'])))).toMatch(
      /absences\/demo\.yaml:\d+:\d+ {2}recalled-twin: absence\/judge\/in\/demo\/one\/3: twin\/one\/1\/1, which matches it, gives this by text\. Say in twinDiffers/,
    )
    expect(await told(await withTwin('conditional', 'overlaps', absent('judge', ['3'])))).toContain('recalled-twin')
    // The demonstration treaty is narrower, so the twin is the broader one; and the match may stand at a paragraph.
    expect(await told(await withTwin('mandatory', 'narrower', absent('judge', ['3']), ['demo/one/3/1', 'twin/one/1/1']))).toContain(
      'recalled-twin',
    )
    expect(await told(await withTwin('mandatory', 'narrower', absent('judge', ['3']), ['twin/one/1', 'demo/one/3']))).toBe('in order')
    expect(await told(await withTwin('optional', 'equal', absent('judge', ['3'])))).toBe('in order')
    expect(await told(await withTwin('mandatory', 'equal', absent('notice', ['3'])))).toBe('in order')
    const differs = { twinDiffers: 'Both recollections have the article without the judge.' }
    expect(await told(await withTwin('mandatory', 'equal', absent('judge', ['3'], differs)))).toBe('in order')
    const searched = absent('judge', ['3'], { method: 'secondary', source: 'source/book' })
    expect(await told(await withTwin('mandatory', 'equal', searched))).toBe('in order')
  })

  it('has a reason of its own', async () => {
    const alike = { rule: 'Two passes found nothing.' }
    expect(await told(demoWith([], [absent('judge', ['3'], alike), absent('notice', ['3'], alike)]))).toMatch(
      /absences\/demo\.yaml:\d+:\d+ {2}recalled-reason: absence\/notice\/in\/demo\/one\/3 has the same reason as absence\/judge/,
    )
    expect(await told(demoWith([], [absent('judge', ['3'], alike), absent('notice', ['3'])]))).toBe('in order')
    expect(await told(demoWith([], [absent('judge', ['3', '4'])]))).toBe('in order')
  })
})
