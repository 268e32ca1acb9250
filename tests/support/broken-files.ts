import JSZip from 'jszip'
import type { Random } from './engines-data.ts'

type Change = (text: string, random: Random, other: string) => string

const lines = (text: string) => text.split('\n')
const at = (text: string, random: Random) => random.below(text.length + 1)
const put = (text: string, random: Random, what: string) => {
  const i = at(text, random)
  return text.slice(0, i) + what + text.slice(i)
}
const STRANGE = [
  '\u00AD',
  '\uFEFF',
  '\u200B',
  '\u202E',
  '\u2028',
  '\f',
  '\r',
  '\t',
  '\u00A0',
  '\uFFFD',
  '\u0301',
  '\uD800',
  '¹',
  '[3]',
  '“',
  '\u0660',
]
const STRUCTURE = [
  'Article 1',
  'ARTICLE IV',
  'Annex',
  'PART TWO',
  'Preamble',
  '(a) ',
  '1. ',
  '1.1 ',
  '(i) ',
  'DONE at a place.',
  'CONTENTS',
  '第一条',
  'المادة 1',
  '[',
]

/** What scanning, copying and typing do to a text. */
const CHANGES: Change[] = [
  (text, r) =>
    lines(text)
      .toSpliced(r.below(lines(text).length), 1 + r.below(3))
      .join('\n'),
  (text, r) => {
    const all = lines(text)
    const i = r.below(all.length)
    return all.toSpliced(i, 0, ...all.slice(i, i + 1 + r.below(5))).join('\n')
  },
  (text, r) => {
    const all = lines(text)
    const [i, k] = [r.below(all.length), r.below(all.length)]
    return all
      .with(i, all[k] as string)
      .with(k, all[i] as string)
      .join('\n')
  },
  (text, r) => text.slice(0, at(text, r)),
  (text, r) => text.slice(at(text, r)),
  (text, r) => put(text, r, r.one(STRANGE)),
  (text, r) => put(text, r, `\n\n${r.one(STRUCTURE)}\n\n`),
  (text, r) => put(text, r, r.one(STRUCTURE)),
  (text, r) => put(text, r, r.one(STRANGE).repeat(1 + r.below(500))),
  (text, r) => put(text, r, `${r.one(STRUCTURE)}\n`.repeat(1 + r.below(200))),
  (text, _, other) => `${text}\n\n${other}`,
  (text, r, other) => text.slice(0, at(text, r)) + other.slice(at(other, r)),
  (text) => text.replaceAll('\n\n', '\n'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, r) => text.replaceAll('\n', () => (r.chance(0.05) ? ' ' : '\n')),
  (text, r) => text.replace(/\d+/g, (digits) => (r.chance(0.05) ? String(r.below(40)) : digits)),
  (text, r) => text.replace(/[aeiou0-9]/g, (letter) => (r.chance(0.01) ? r.one([...'lIоа١１']) : letter)),
  (text, r) => text.replace(/[().]/g, (sign) => (r.chance(0.03) ? r.one(['', '[', ']', ',', '((']) : sign)),
  (text, r) => text.replace(/(?:[^\n]{60,80}) /g, (line) => (r.chance(0.5) ? `${line.slice(0, -1)}\n` : line)),
  (text, r) => text.replace(/\n\n/g, () => (r.chance(0.1) ? `\n${1 + r.below(99)}\n\f` : '\n\n')),
  (text) => text.toUpperCase(),
]

/** A text with one to five things changed. */
export function brokenText(text: string, other: string, random: Random): string {
  let broken = text
  for (let times = 1 + random.below(5); times > 0; times -= 1) broken = random.one(CHANGES)(broken, random, other)
  return broken
}

/** What disks, networks and programs do to a file. */
const DAMAGES: ((bytes: Buffer, random: Random, other: Buffer) => Buffer)[] = [
  (bytes, r) => bytes.subarray(0, r.below(bytes.length + 1)),
  (bytes, r) => Buffer.concat([bytes.subarray(0, r.below(bytes.length)), bytes.subarray(r.below(bytes.length))]),
  (bytes, r, other) => Buffer.concat([bytes.subarray(0, r.below(bytes.length)), other.subarray(r.below(other.length))]),
  (bytes, r) => {
    const broken = Buffer.from(bytes)
    for (let k = 1 + r.below(50); k > 0; k -= 1) broken[r.below(broken.length)] = r.below(256)
    return broken
  },
  (bytes, r) => {
    const broken = Buffer.from(bytes)
    const from = r.below(broken.length)
    return broken.fill(r.one([0, 32, 255, 60]), from, Math.min(broken.length, from + r.below(2000)))
  },
  (bytes, r) => {
    // A number becomes another: lengths, offsets and counts of the format.
    const text = bytes.toString('latin1')
    const numbers = [...text.matchAll(/\d+/g)]
    if (numbers.length === 0) return bytes
    const number = r.one(numbers)
    return Buffer.from(
      text.slice(0, number.index) + r.one(['0', '-1', '99999999', '7']) + text.slice(number.index + number[0].length),
      'latin1',
    )
  },
  (bytes, r) => {
    const tag = r.one([
      '<div>',
      '<table><tr><td>',
      '<ol><li>',
      '<!--',
      '<![CDATA[',
      '<p hidden>',
      '&#x',
      '<article><num>',
      '<sup>',
      '</p></div>',
    ])
    const i = r.below(bytes.length)
    return Buffer.concat([bytes.subarray(0, i), Buffer.from(tag.repeat(1 + r.below(3000))), bytes.subarray(i)])
  },
]

/** A file with one to three damages. */
export function brokenFile(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let broken = bytes
  for (let times = 1 + random.below(3); times > 0; times -= 1) if (broken.length > 0) broken = random.one(DAMAGES)(broken, random, other)
  return broken
}

/** A Word file that opens, with damage to one of the parts inside. */
export async function brokenDocx(bytes: Buffer, other: Buffer, random: Random): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes)
  const part = random.one(['word/document.xml', 'word/document.xml', 'word/styles.xml', 'word/numbering.xml', '[Content_Types].xml'])
  const inside = await zip.file(part)?.async('nodebuffer')
  if (!inside || inside.length === 0) return brokenFile(bytes, other, random)
  zip.file(part, brokenFile(inside, other, random))
  return zip.generateAsync({ type: 'nodebuffer' })
}
