import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { disagreement } from '../../client/export/patch.ts'

const FILE = `by: coder/first-pass
links:
  - type: PROVIDES
    from: uncc/final/24/1
    to: safeguard/proportionality
  - type: PROVIDES
    from: uncc/final/24/2
    to: safeguard/effective-remedy
    strength: conditional
`
let folder = ''
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function applied(instead: string, why: string, line = 6): string {
  folder = mkdtempSync(join(tmpdir(), 'patch-'))
  mkdirSync(join(folder, 'data/links'), { recursive: true })
  writeFileSync(join(folder, 'data/links/uncc.yaml'), FILE)
  const patch = disagreement({
    id: 'link/provides/uncc/final/24/2/to/safeguard/effective-remedy',
    says: 'Art. 24(2) gives this protection.',
    origin: { file: 'data/links/uncc.yaml', line },
    release: 'r-0123456789ab',
    instead,
    why,
  })
  execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd: folder, input: patch })
  return readFileSync(join(folder, 'data/links/uncc.yaml'), 'utf8')
}

describe('the patch of somebody who disagrees', () => {
  it('applies to the file as it is, puts the objection above the entry, and changes no data', () => {
    const after = applied('strength: mandatory', 'The paragraph says shall.')
    const lines = after.split('\n')
    const entry = lines.indexOf('    from: uncc/final/24/2')
    const objection = lines.findIndex((line) => line.startsWith('# DISAGREE with link/provides/uncc/final/24/2'))
    expect(objection).toBe(5)
    expect(entry).toBeGreaterThan(objection)
    expect(after).toContain('# It should say: strength: mandatory')
    expect(after).toContain('# Because: The paragraph says shall.')
    expect(parse(after)).toEqual(parse(FILE))
  })

  it('keeps long and many-lined answers inside comments', () => {
    const after = applied(`first line\nsecond: line\n${'very '.repeat(60)}long`, 'x: [y')
    expect(parse(after)).toEqual(parse(FILE))
    expect(Math.max(...after.split('\n').map((line) => line.length))).toBeLessThan(110)
  })

  it('applies at the first line of a file', () => {
    expect(parse(applied('a', 'b', 1))).toEqual(parse(FILE))
  })
})
