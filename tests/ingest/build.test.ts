import { describe, expect, it } from 'vitest'
import { build } from '../../server/ingest/index.ts'
import { BadData } from '../../server/ingest/problem.ts'
import { absenceFile, absent, demo, demoWith, linkFile, provides, reaches, refuses, writeData } from '../support/data.ts'

const broken = async (files: Parameters<typeof writeData>[0]) => {
  const error = await build(await writeData(files)).then(
    () => null,
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(BadData)
  return (error as BadData).message
}

const version = 'instruments/demo/versions/one.yaml'
const asText = (lines: string[]) => lines.join('\n')

describe('what a broken data file is told', () => {
  it('names file, line and column of bad YAML', async () => {
    expect(await broken({ ...demo, 'links/bad.yaml': 'by: coder/one\non: [2026' })).toMatch(/data\/links\/bad\.yaml:2:\d+ {2}yaml: /)
  })

  it('names a value that is not of the list', async () => {
    const file = asText([
      'by: coder/one',
      'on: 2026-01-01',
      'basis: recalled',
      'links:',
      '  - type: PROVIDES',
      '    from: demo/one/2/1',
      '    to: safeguard/judge',
      '    strength: strong',
      '    note: Why.',
    ])
    const message = await broken({ ...demo, 'links/bad.yaml': file })
    expect(message).toMatch(/data\/links\/bad\.yaml:8:15 {2}shape: .*strength/)
    expect(message).toContain('FORMAT.md')
  })

  it('refuses text as a basis that somebody typed', async () => {
    expect(await broken({ ...demo, 'links/bad.yaml': { ...linkFile([]), basis: 'text' } })).toContain('basis')
  })

  it('names a reference that leads nowhere', async () => {
    expect(await broken(demoWith([provides('2/9', 'judge')]))).toMatch(
      /links\/demo\.yaml:\d+:\d+ {2}reference: from demo\/one\/2\/9: there is no such thing/,
    )
  })

  it('refuses a judgement without a note, a secondary one without a source, a link to the wrong kind of thing', async () => {
    const message = await broken(
      demoWith([
        provides('2/1', 'judge', 'mandatory', { note: undefined }),
        provides('2/2', 'judge', 'mandatory', { basis: 'secondary' }),
        { ...reaches('2/1', '3', ['domestic']), to: 'safeguard/judge' },
      ]),
    )
    expect(message).toContain('note: PROVIDES from demo/one/2/1 has no note.')
    expect(message).toContain('secondary-source:')
    expect(message).toContain('link-ends: REACHES to safeguard/judge: this end must be a Provision.')
  })

  it('refuses a side that the safeguard cannot bind and a force on what is no ground of refusal', async () => {
    const message = await broken(
      demoWith([
        refuses('5/1', 'may', { sides: ['requesting'] }),
        refuses('5/2', 'may', { strength: 'mandatory' }),
        provides('5/2', 'judge', 'mandatory', { force: 'may' }),
        provides('5/3', 'judge', 'mandatory', { form: 'required' }),
        { ...refuses('6', 'may'), force: undefined },
        { ...provides('6', 'judge'), strength: undefined },
      ]),
    )
    expect(message).toContain('cannot bind the requesting side')
    for (const rule of ['refusal-only', 'ground-strength', 'ground-force', 'form-only', 'strength'])
      expect(message).toContain(`  ${rule}: `)
  })

  it('refuses the same thing twice, a paragraph in the wrong article and a file that belongs nowhere', async () => {
    expect(await broken(demoWith([provides('2/1', 'judge'), provides('2/1', 'judge')]))).toContain('unique-id:')
    const text = JSON.stringify(demo[version]).replace('"2/3"', '"3/3"')
    expect(await broken({ ...demo, [version]: text })).toContain('provision-place: 3/3')
    expect(await broken({ ...demo, 'odd/file.yaml': 'a: 1' })).toContain('data/odd/file.yaml:1:1')
  })

  it('refuses a finding of absence that did not look everywhere', async () => {
    const digest = `sha256:${'0'.repeat(64)}`
    const searched = ['3', 'preamble/1', '1', 'ch/4'].map((p) => `demo/one/${p}`)
    const finding = absent('notice', ['3'], {
      method: 'terms',
      searched,
      terms: [{ pattern: 'notice', version: 'demo/one', digest, hits: 0 }],
    })
    const files = demoWith([reaches('2/1', 'ch/2', ['domestic'])], [finding])
    expect(await broken(files)).toMatch(/absence-searched: .* does not hold demo\/one\/2\/1/)
    const complete = { ...finding, searched: [...searched, 'demo/one/2'] }
    await expect(build(await writeData({ ...files, 'absences/demo.yaml': absenceFile([complete]) }))).resolves.toBeTruthy()
  })
})

describe('what is built', () => {
  it('gives every link a sentence, every judgement a basis, and knows the measures and their extents', async () => {
    const { dataset } = await build(await writeData(demoWith([provides('2/1', 'judge')])))
    for (const link of dataset.links) expect(link.props.sentence, link.id).toMatch(/\.$/)
    for (const link of dataset.links) expect(link.props.basis, link.id).toBeTruthy()
    const extentOf = (id: string) => dataset.nodes.find((n) => n.id === `demo/one/${id}`)?.props.extentOf
    expect(['3/1', '4/2', '4/3', '5/3', '2/1'].map(extentOf)).toEqual([
      'demo/one/3',
      'demo/one/4',
      'demo/one/4/3',
      'demo/one/5/3',
      undefined,
    ])
  })

  it('is the same release for the same input, another for a changed one', async () => {
    const release = async (files: Parameters<typeof writeData>[0]) => (await build(await writeData(files))).dataset.release.id
    const first = await release(demoWith([]))
    expect(await release(demoWith([]))).toBe(first)
    expect(await release(demoWith([provides('2/1', 'judge')]))).not.toBe(first)
  })

  it('lifts a fact to text while its witness stands, and lets it fall when the fact changes', async () => {
    const checked = (facts?: string) => ({
      version: 'demo/one',
      file: 'demo.txt',
      digest: `sha256:${'a'.repeat(64)}`,
      checker: 'reading',
      by: 'coder/one',
      on: '2026-01-01',
      witnesses: [{ id: 'demo/one/1', fields: ['number', 'title', 'modality'], how: 'read', facts }],
    })
    const basis = async (files: Parameters<typeof writeData>[0]) => {
      const { dataset, lapsed } = await build(await writeData(files))
      return [dataset.nodes.find((n) => n.id === 'demo/one/1')?.props.basis, lapsed.length]
    }
    const { witnesses } = await build(await writeData({ ...demo, 'checked/demo-one.yaml': checked() }))
    const { factsDigest } = await import('../../server/ingest/witnesses.ts')
    const facts = factsDigest(witnesses.facts.get('demo/one/1') ?? {}, ['number', 'title', 'modality'])
    const files = { ...demo, 'checked/demo-one.yaml': checked(facts) }
    expect(await basis(files)).toEqual(['text', 0])
    const changed = JSON.stringify(demo[version]).replace('Use of terms', 'Use of words')
    expect(await basis({ ...files, [version]: changed })).toEqual(['recalled', 1])
  })
})
