import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoApi, type TestApi } from '../support/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await demoApi()
})
afterAll(() => api.close())

const provision = async (number: string, fields: string) => {
  const data = await api.ask<{ provision: Record<string, unknown> }>(
    `{ provision(id: "${number.includes('/') && number.startsWith('other') ? number : `demo/one/${number}`}") { ${fields} } }`,
  )
  return data.provision
}

describe('a provision', () => {
  it('says where it stands', async () => {
    const fields =
      'title printedTitle citation level number summary modality basis isMeasure parent { id } article { id } extentOf { id } version { id } children { id children { id } } origin { file line } witnesses { how }'
    expect(await provision('4/3', fields)).toMatchObject({
      title: 'Demo Treaty, art. 4(3)',
      printedTitle: null,
      level: 'paragraph',
      number: '3',
      modality: null,
      isMeasure: true,
      parent: { id: 'demo/one/4' },
      article: { id: 'demo/one/4' },
      extentOf: { id: 'demo/one/4/3' },
      version: { id: 'demo/one' },
      witnesses: [],
      origin: { file: 'data/instruments/demo/versions/one.yaml' },
    })
    const { children } = await provision('other/two/8', 'children { number children { number children { number children { number } } } }')
    expect(children).toEqual([
      { number: '1', children: [{ number: 'a', children: [{ number: 'i', children: [] }] }] },
      { number: '2', children: [] },
    ])
    expect(await provision('ch/2', 'title parent { id } article { id } extentOf { id }')).toEqual({
      title: 'Powers',
      parent: null,
      article: null,
      extentOf: null,
    })
    expect(await provision('4/1', 'extentOf { id } isMeasure')).toEqual({ extentOf: { id: 'demo/one/4' }, isMeasure: false })
  })

  it('says what it gives, with the words of the law', async () => {
    expect(
      await provision(
        '3',
        'grants { power { name covert } obligation link { kind sentence by on basis unsettled properties witness { field how checker by on } } }',
      ),
    ).toEqual({
      grants: [
        {
          power: { name: 'listening', covert: 'YES' },
          obligation: 'SHALL',
          link: {
            kind: 'GRANTS',
            sentence: 'Demo Treaty, art. 3 obliges States to have this power: listening.',
            by: 'coder/one',
            on: '2026-01-01',
            basis: 'TEXT',
            unsettled: false,
            properties: { obligation: 'shall' },
            witness: { field: 'link', how: 'read', checker: 'reading', by: 'coder/one', on: '2026-01-02' },
          },
        },
      ],
    })
    expect(
      await provision(
        '5',
        'establishes { mechanism { name } } opensTo { class { id } maxPenaltyAtLeast whoseLaw transnational organizedGroup }',
      ),
    ).toEqual({
      establishes: [{ mechanism: { name: 'assistance' } }],
      opensTo: [
        { class: { id: 'offence/serious' }, maxPenaltyAtLeast: 4, whoseLaw: 'unsettled', transnational: true, organizedGroup: false },
      ],
    })
    expect(await provision('1', 'criminalises { offence { id } obligation }')).toEqual({
      criminalises: [{ offence: { id: 'offence/intrusion' }, obligation: 'SHALL' }],
    })
  })

  it('says how strongly it gives a safeguard, for which sides, and what a ground of refusal allows', async () => {
    const fields = 'provides { safeguard { name } strength appliesTo force closedList provision { id } }'
    expect(await provision('2/1', fields)).toMatchObject({
      provides: [
        {
          safeguard: { name: 'judge' },
          strength: 'MANDATORY',
          appliesTo: ['DOMESTIC', 'REQUESTING', 'REQUESTED'],
          force: null,
          closedList: null,
        },
      ],
    })
    expect(await provision('5/1', fields)).toMatchObject({
      provides: [
        {
          safeguard: { name: 'refusal ground' },
          strength: null,
          appliesTo: ['REQUESTED'],
          force: 'NO_DUTY',
          closedList: true,
          provision: { id: 'demo/one/5/1' },
        },
      ],
    })
  })

  it('says what it reaches, carries, relies on and refers to, from both ends', async () => {
    expect(await provision('2/1', 'reaches { provision { id } words sides } carriedBy { provision { id } }')).toEqual({
      reaches: [{ provision: { id: 'demo/one/ch/2' }, words: 'this chapter', sides: ['DOMESTIC'] }],
      carriedBy: [{ provision: { id: 'demo/one/2/3' } }],
    })
    expect(await provision('2/3', 'carries { provision { id } }')).toEqual({ carries: [{ provision: { id: 'demo/one/2/1' } }] })
    expect(await provision('6', 'reachedBy { provision { id } sides } reliesOn { provision { id } link { note } }')).toEqual({
      reachedBy: [{ provision: { id: 'demo/one/2/3' }, sides: ['REQUESTED'] }],
      reliesOn: [{ provision: { id: 'demo/one/3' }, link: { note: 'Because the test says so.' } }],
    })
    expect(await provision('3', 'reliedOnBy { provision { id } }')).toEqual({ reliedOnBy: [{ provision: { id: 'demo/one/6' } }] })
    expect(await provision('2', 'referredToBy { provision { id } words } refersTo { words }')).toEqual({
      referredToBy: [{ provision: { id: 'demo/one/5/2' }, words: 'article 2' }],
      refersTo: [],
    })
  })

  it('reads a counterpart from where one stands: what is narrower on one side is broader on the other', async () => {
    expect(await provision('3', 'correspondsTo { relation provision { id } }')).toEqual({
      correspondsTo: [{ relation: 'narrower', provision: { id: 'other/two/8' } }],
    })
    expect(await provision('other/two/8', 'correspondsTo { relation provision { id } } secures { name }')).toEqual({
      correspondsTo: [{ relation: 'broader', provision: { id: 'demo/one/3' } }],
      secures: [{ name: 'privacy' }],
    })
  })

  it('shows what was run over which words where something was not found in them', async () => {
    const { absences } = (await provision(
      '6',
      'absences { method basis witnesses { how } searched { id } terms { pattern hits version { id } hitsIn { id } } }',
    )) as { absences: object[] }
    expect(absences).toEqual([
      {
        method: 'TERMS',
        basis: 'TEXT',
        witnesses: [{ how: 'machine' }],
        searched: ['preamble/1', '1', '2', '6', 'ch/4'].map((n) => ({ id: `demo/one/${n}` })),
        terms: [{ pattern: 'notice', hits: 1, version: { id: 'demo/one' }, hitsIn: [{ id: 'demo/one/2/2' }] }],
      },
    ])
  })

  it('says what was not found there and what is not known of it', async () => {
    const absences =
      'absences { safeguard { name } method rule wouldChange searched { id } terms { pattern } by on basis title origin { file } }'
    expect(await provision('4', absences)).toEqual({
      absences: [
        {
          title: 'No notice found for Demo Treaty, art. 4',
          safeguard: { name: 'notice' },
          method: 'RECALLED',
          rule: 'Nobody remembers notice.',
          wouldChange: 'A word of notice.',
          searched: [],
          terms: [],
          by: 'coder/one',
          on: '2026-01-01',
          basis: 'RECALLED',
          origin: { file: 'data/absences/demo.yaml' },
        },
      ],
    })
    expect(await provision('7', 'gaps { missing wouldFill touches { id } }')).toEqual({
      gaps: [{ missing: 'The annex.', wouldFill: 'Its text.', touches: [{ id: 'demo/one/7' }, { id: 'other' }] }],
    })
  })
})

describe('powers, mechanisms, safeguards, rights, offences, yardsticks', () => {
  it('name the provisions they are found in', async () => {
    const query = `{
      listening: node(id: "power/listening") { ... on Power { grantedBy { id } } }
      assistance: node(id: "mechanism/assistance") { ... on Mechanism { establishedBy { id } subsumes { id } } }
      judge: node(id: "safeguard/judge") { ... on Safeguard { providedBy { id } } }
      privacy: node(id: "right/privacy") { ... on Right { securedBy { id } realisedBy { id } interferedWithBy { id } } }
      serious: node(id: "offence/serious") { ... on Offence { opens { id } criminalisedBy { id } } }
      powers: node(id: "yardstick/powers") { ... on Yardstick { requires { safeguard { id } for applies locus link { kind } } } }
    }`
    expect(await api.ask(query)).toEqual({
      listening: { grantedBy: [{ id: 'demo/one/3' }] },
      assistance: { establishedBy: [{ id: 'demo/one/5' }], subsumes: [{ id: 'mechanism/sharing' }] },
      judge: { providedBy: [{ id: 'demo/one/2/1' }] },
      privacy: {
        securedBy: [{ id: 'other/two/8' }],
        realisedBy: [{ id: 'safeguard/judge' }],
        interferedWithBy: [{ id: 'power/listening' }],
      },
      serious: { opens: [{ id: 'demo/one/5' }], criminalisedBy: [] },
      powers: {
        requires: [{ safeguard: { id: 'safeguard/judge' }, for: 'powers', applies: ['power'], locus: null, link: { kind: 'REQUIRES' } }],
      },
    })
  })
})

describe('a link', () => {
  it('can be opened by its id, with both ends, a sentence and where it stands', async () => {
    const query = `{ link(id: "link/reaches/demo/one/2/1/to/demo/one/ch/2") { title kind from { id } to { id } basis witness { how } note sentence properties origin { file line } } }`
    expect(await api.ask(query)).toMatchObject({
      link: {
        title: 'Demo Treaty, art. 2(1) reaches: Demo Treaty, ch. II',
        kind: 'REACHES',
        from: { id: 'demo/one/2/1' },
        to: { id: 'demo/one/ch/2' },
        basis: 'RECALLED',
        witness: null,
        note: 'Because the test says so.',
        sentence: 'Demo Treaty, art. 2(1) reaches Demo Treaty, ch. II (in our words: this chapter) (domestic side).',
        properties: { words: 'this chapter', sides: ['domestic'] },
        origin: { file: 'data/links/demo.yaml' },
      },
    })
  })
})
