import type { seeded } from './engines-data.ts'

type Random = ReturnType<typeof seeded>

/** A data file with one thing changed as an editor, a disk or a tool may change it. */
export interface Mutation {
  kind: string
  file: string
  bytes: Buffer
  /** Where something was changed. */
  line: number
  /** Whether it must be refused, at that very line; what may also be a legal change says nothing. */
  wrong: boolean
}

type Maker = (lines: string[], random: Random, ids: string[]) => { lines: string[]; line: number; wrong: boolean; latin1?: boolean } | null

const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[random.below(list.length)]
/** The number of a line that fits, from 0; null where none does. */
const lineWith = (lines: string[], random: Random, pattern: RegExp) => {
  const fitting = lines.flatMap((text, i) => (pattern.test(text) && !/^\s*#/.test(text) ? [i] : []))
  return pick(random, fitting) ?? null
}
/** Puts what `change` makes of a line in its place. */
const changed = (pattern: RegExp, change: (text: string, random: Random, ids: string[]) => string, wrong: boolean, latin1 = false): Maker =>
  function change_(lines, random, ids) {
    const at = lineWith(lines, random, pattern)
    if (at === null) return null
    const text = change(lines[at] as string, random, ids)
    return text === lines[at] ? null : { lines: lines.with(at, text), line: at + 1, wrong, latin1 }
  }

/** A field whose value is a sentence of ours. */
const SENTENCE = /^\s*(?:- )?(?:note|summary|description|rule|statement|missing|wouldFill|reason): [A-Z]/
/** A mention of an id, at the end of its line, that no file may leave open. */
const MENTION = /^\s*(?:- )?(?:from|to|safeguard|provision|measure|state|by|source|previous): [a-z-]+\/[A-Za-z0-9~/-]+$/
const SCALAR = /^\s*(?:- )?(\w+): \S/
const ENUM = /\b(?:strength|modality|basis|obligation|method|stance|relation|change|timing|covert|stage|channel): [a-z-]+/

/** Stands for one byte of Latin-1; a letter would be found in files that have it already. */
const LATIN_1 = '\uE0E9'

export const MAKERS: Record<string, Maker> = {
  'a letter in Latin-1': changed(SENTENCE, (text) => `${text} caf${LATIN_1}`, true, true),
  'a control character': changed(SENTENCE, (text) => `${text}\u0001`, true),
  'a mark of direction': changed(SENTENCE, (text) => text.replace(/: /, ': \u202E'), true),
  'a tag': changed(SENTENCE, (text) => text.replace(/: /, ': !secret '), true),
  'an alias to nothing': changed(SENTENCE, (text) => text.replace(/: .*/, ': *nowhere'), true),
  'an unknown field': changed(SENTENCE, (text) => text.replace(/(\w+): /, '$1x: '), true),
  'brackets without end': changed(SENTENCE, (text) => text.replace(/: .*/, `: ${'['.repeat(3_000)}`), true),
  'a second document': changed(/^\S/, (text) => `---\n${text}`, false),
  'an id with a slip': changed(MENTION, (text) => `${text}x9`, true),
  'an id of another kind': changed(
    /^\s*(?:- )?(?:from|to): [a-z-]+\/[A-Za-z0-9~/-]+$/,
    (text) => text.replace(/: .*/, ': coder/first-pass'),
    true,
  ),
  'any other id': changed(MENTION, (text, random, ids) => text.replace(/: .*/, `: ${pick(random, ids)}`), false),
  'an id in a list with a slip': changed(
    /\[[a-z0-9-]+\/[a-z0-9]+\/[0-9a-z/]+[,\]]/,
    (text) => text.replace(/(\[[a-z0-9-]+\/[a-z0-9]+\/)/, '$1zz9/'),
    false,
  ),
  'a word of no list': changed(
    ENUM,
    (text) =>
      text.replace(
        /\b(strength|modality|basis|obligation|method|stance|relation|change|timing|covert|stage|channel): [a-z-]+/,
        '$1: perhaps',
      ),
    true,
  ),
  'a day that is none': changed(/: \d{4}-\d{2}-\d{2}$/, (text) => text.replace(/\d{2}-\d{2}$/, '13-45'), true),
  'a number out of sense': changed(
    /: \d+$/,
    (text, random) => text.replace(/\d+$/, pick(random, ['-1', '1e308', '0x7fffffffffff', '.nan']) as string),
    true,
  ),
  'a list instead of a value': changed(SENTENCE, (text) => text.replace(/: .*/, ': [a, b]'), true),
  'a line less': (lines, random) => {
    const at = lineWith(lines, random, /\S/)
    return at === null ? null : { lines: lines.toSpliced(at, 1), line: at + 1, wrong: false }
  },
  'a line twice': (lines, random) => {
    const at = lineWith(lines, random, /\S/)
    return at === null ? null : { lines: lines.toSpliced(at, 0, lines[at] as string), line: at + 2, wrong: false }
  },
  'two lines exchanged': (lines, random) => {
    const at = random.below(Math.max(1, lines.length - 2))
    return { lines: lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? ''), line: at + 1, wrong: false }
  },
  'a line moved to the right': changed(SCALAR, (text) => `  ${text}`, false),
  'the end cut off': (lines, random) => {
    const at = random.below(lines.length)
    return {
      lines: [...lines.slice(0, at), (lines[at] as string).slice(0, random.below(1 + (lines[at] as string).length))],
      line: at + 1,
      wrong: false,
    }
  },
  'one character another': (lines, random) => {
    const at = lineWith(lines, random, /\S/)
    if (at === null) return null
    const text = lines[at] as string
    const i = random.below(text.length)
    return {
      lines: lines.with(at, text.slice(0, i) + pick(random, [...':{}[]#&*!|>\'"%@`, -aZ9/~']) + text.slice(i + 1)),
      line: at + 1,
      wrong: false,
    }
  },
}

/** As many mutations as asked for, of all kinds in turn; the same for the same files and seed. */
export function mutationsOf(files: Map<string, string>, random: Random, count: number, ids: string[]): Mutation[] {
  const names = [...files.keys()]
  const kinds = Object.entries(MAKERS)
  const made: Mutation[] = []
  while (made.length < count) {
    const [kind, make] = kinds[made.length % kinds.length] as [string, Maker]
    const file = random.one(names)
    const result = make((files.get(file) as string).split('\n'), random, ids)
    // Not every file has what is changed; the next one may.
    if (!result) continue
    const text = result.lines.join('\n')
    const bytes = result.latin1
      ? Buffer.concat(text.split(LATIN_1).flatMap((part, i) => [...(i > 0 ? [Buffer.from([0xe9])] : []), Buffer.from(part)]))
      : Buffer.from(text)
    made.push({ kind, file, bytes, line: result.line, wrong: result.wrong })
  }
  return made
}
