import { execFileSync } from 'node:child_process'
import { mkdir, rename, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { build } from '../../server/ingest/index.ts'
import { BadData, type Problem } from '../../server/ingest/problem.ts'
import { demo, writeData } from '../support/data.ts'

const LINKS = 'links/demo.yaml'
const HEAD = 'by: coder/one\non: 2026-01-01\nbasis: recalled\n'
const problemsOf = async (dir: string): Promise<Problem[]> => {
  const error = await build(dir).then(
    () => null,
    (e: unknown) => e,
  )
  expect(error).toBeInstanceOf(BadData)
  return (error as BadData).problems
}
/** The one problem with a file of links that begins with a good head, as `line:column rule: sentence remedy`. */
const wrong = async (rest: string | Buffer) => {
  const dir = await writeData(demo)
  await mkdir(path.join(dir, 'links'))
  await writeFile(path.join(dir, LINKS), Buffer.concat([Buffer.from(HEAD), Buffer.from(rest)]))
  const problems = await problemsOf(dir)
  expect(problems.map((p) => p.file)).toEqual([`data/${LINKS}`])
  return problems.map((p) => `${p.line}:${p.column} ${p.rule}: ${p.message} ${p.fix}`)[0] ?? ''
}
const link = (more: string) => `links:\n  - {type: CARRIES, from: demo/one/2/1, to: demo/one/3, ${more}}\n`
const nested = (n: number, open: string, close: string) => `links: ${open.repeat(n)}1${close.repeat(n)}\n`

it.each([
  ['bytes that are not UTF-8', Buffer.from('# caf\xe9\nlinks: []\n', 'latin1'), '4:6 encoding: the file is not UTF-8'],
  ['half a letter at the end', Buffer.from([0x23, 0xc3]), '4:2 encoding: '],
  ['a control character', '# a\u0007\n', '4:4 characters: the character U+0007'],
  ['a mark of direction', link('note: "Why \u202Enot."'), '5:68 characters: the character U+202E'],
  ['a lost letter', link('note: Why \uFFFD.'), 'characters: the character U+FFFD'],
  ['a NUL by its escape', link('note: "Why\\0."'), '5:63 characters: the character U+0000'],
  ['half a surrogate by its escape', link('note: "Why \\ud800."'), '5:63 characters: the character U+D800'],
  ['a direction in a key', link('"no\\u200Fte": x'), '5:57 characters: the character U+200F'],
  ['a tag', link("note: !!js/function 'f'"), '5:63 yaml: a tag'],
  ['a tag of its own', link('note: !secret x'), '5:63 yaml: a tag'],
  ['two documents', 'links: []\n---\nlinks: []\n', '5:1 yaml: a second document begins here'],
  ['an alias to nothing', link('note: *nowhere'), '5:63 yaml: *nowhere names nothing'],
  ['an alias to what it stands in', 'links: &all [*all]\n', '4:14 yaml: *all stands in what it names'],
  ['20,000 brackets', nested(20_000, '[', ']'), '4:8 yaml: more than 60 lists and maps'],
  ['20,000 dashes', `links:\n${'- '.repeat(20_000)}1\n`, '5:1 yaml: more than 60 lists and maps'],
  ['100 maps in each other', nested(100, '{a: ', '}'), 'yaml: more than 60 lists and maps'],
  ['5,000 maps in each other', nested(5_000, '{a: ', '}'), 'yaml: more than 60 lists and maps'],
  ['a key twice', 'links: []\nlinks: []\n', '5:1 yaml: '],
  ['a key of the file that is none', 'links: []\nlinx: []\n', '5:1 shape: the file: there is no field "linx"'],
  ['a key of an entry that is none', link('nota: Why.'), '5:57 shape: links: there is no field "nota"'],
  ['a key that JavaScript knows', link('__proto__: {a: 1}'), '5:57 shape: links: there is no field "__proto__"'],
  ['no value', 'links:\n', '4:7 shape: '],
])('%s is refused where it stands', async (_, rest, problem) => {
  const said = await wrong(rest)
  expect(said).toContain(problem)
  expect(said, 'words of a library').not.toMatch(/YAML\.|call stack|alias count|parseAll/i)
})

it('refuses a version of YAML, in which other words are truth values', async () => {
  const dir = await writeData({ ...demo, [LINKS]: `%YAML 1.1\n---\n${HEAD}links: []\n` })
  expect(await problemsOf(dir)).toMatchObject([{ file: `data/${LINKS}`, rule: 'yaml', message: 'the file names a version of YAML.' }])
})

it('refuses aliases that unfold to more than a computer holds', async () => {
  const level = (n: number) => `a${n}: &a${n} [${Array.from({ length: 10 }, () => (n === 0 ? 'x' : `*a${n - 1}`)).join(', ')}]\n`
  expect(await wrong(Array.from({ length: 12 }, (_, n) => level(n)).join(''))).toMatch(/^5:\d+ yaml: the aliases of this file unfold/)
})

it('reads a file with a byte order mark', async () => {
  await expect(build(await writeData({ ...demo, [LINKS]: `\uFEFF${HEAD}links: []\n` }))).resolves.toBeTruthy()
})

it('names the nearest of the shapes that an entry may have', async () => {
  const settled = 'by: coder/one\non: 2026-01-01\nsettled:\n  - {provision: demo/one/2, outcome: perhaps, reason: Why.}\n'
  const [problem] = await problemsOf(await writeData({ ...demo, 'coding/settled.yaml': settled }))
  expect(problem).toMatchObject({ line: 4, column: 38, rule: 'shape', message: expect.stringContaining('outcome') })
})

it.each([
  ['more.yml', 'ends in .yaml'],
  ['links/more.YAML', 'ends in .yaml'],
  ['links/more.yaml~', 'Remove it'],
  ['links/.more.yaml.swp', 'Remove it'],
  ['vocabulary/powers.json', 'Remove it'],
  ['odd/deeper/file.yaml', 'data/FORMAT.md'],
])('refuses %s, which no rule would ever look at', async (name, fix) => {
  const problems = await problemsOf(await writeData({ ...demo, [name]: 'a: 1\n' }))
  expect(problems).toMatchObject([{ file: `data/${name}`, line: 1, rule: 'place', fix: expect.stringContaining(fix) }])
})

it('leaves alone what explains the data, and what desktops leave behind', async () => {
  const more = { LICENSE: 'x', 'README.md': 'x', 'coding/README.md': 'x', 'links/.DS_Store': 'x' }
  await expect(build(await writeData({ ...demo, ...more }))).resolves.toBeTruthy()
})

it('refuses what is no file, without waiting for it', async () => {
  const dir = await writeData(demo)
  await mkdir(path.join(dir, 'links/folder.yaml'), { recursive: true })
  await symlink('circle.yaml', path.join(dir, 'links/circle.yaml'))
  await symlink('nothing', path.join(dir, 'links/nothing.yaml'))
  await rename(path.join(dir, 'sources.yaml'), path.join(dir, 'elsewhere'))
  await symlink('elsewhere', path.join(dir, 'sources.yaml'))
  execFileSync('mkfifo', [path.join(dir, 'links/pipe.yaml')])
  const said = (await problemsOf(dir)).map((p) => `${p.file} ${p.rule}: ${p.message}`)
  expect(said).toEqual([
    'data/elsewhere place: no kind of data file lives here.',
    'data/links/circle.yaml place: this is a link in the file system.',
    'data/links/folder.yaml place: this is a folder, and has the name of a file.',
    'data/links/nothing.yaml place: this is a link in the file system.',
    'data/links/pipe.yaml place: this is no file that can be read to its end.',
    'data/sources.yaml place: this is a link in the file system.',
  ])
})
