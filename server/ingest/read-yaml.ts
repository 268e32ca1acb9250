import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Problem } from './problem.ts'
import type { Key, Place } from './read.ts'
import { strangeCharacter } from './strange-characters.ts'

export interface YamlFile {
  value: unknown
  /** Where a value stands, or the nearest value that holds it. */
  at(keys: readonly Key[]): Place
  /** Where a key of a map stands. */
  atKey(map: readonly Key[], key: string): Place
}

/** Deeper than any file of `data/` has a reason to be. */
const DEEPEST = 60
const DEEP = new RegExp(`(?:[[{]\\s*|- ){${DEEPEST}}`)

/** The value of a YAML file with the places of everything in it, or what is wrong with it as YAML. */
export function parseYaml(file: string, text: string): YamlFile | Problem[] {
  const lines = new LineCounter()
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.max(0, offset))
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const problem = (offset: number, message: string, fix = 'Correct the YAML here; the rest of the file was not read.', rule = 'yaml') => [
    { ...place(offset), rule, message, fix },
  ]
  const tooDeep = (offset: number) => problem(offset, `more than ${DEEPEST} lists and maps stand in each other.`, 'Close what is open.')
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const wrong = [...document.errors, ...document.warnings]
    if (wrong.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return tooDeep(DEEP.exec(text)?.index ?? 0)
    // What follows the first may only follow from it.
    if (wrong[0]) return problem(wrong[0].pos[0], sentenceFor(wrong[0]))
    if (document.directives?.yaml.explicit) return problem(0, 'the file names a version of YAML.', 'Take the line out; data/ is YAML 1.2.')
    const alias = text.includes('*') ? wrongAlias(document) : null
    if (alias) return problem(alias.at, alias.message, 'Write the value out, or name an anchor above it.')
    const value = document.toJS()
    const { depth, strange } = lookThrough(value)
    if (depth > DEEPEST) return tooDeep(DEEP.exec(text)?.index ?? 0)
    if (strange)
      return problem(
        offsetOf(document, strange.text),
        `the character ${strange.name} stands in this value, which nobody sees.`,
        'Take it out, or write the letter that was meant.',
        'characters',
      )
    return { value, ...placesIn(document, place) }
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(DEEP.exec(text)?.index ?? 0)
    if (error instanceof ReferenceError)
      return problem(text.search(/\*[\w-]/), 'the aliases of this file unfold to too much.', 'Write it out.')
    throw error
  }
}

const OWN_WORDS: Partial<Record<Document['errors'][number]['code'], string>> = {
  MULTIPLE_DOCS: 'a second document begins here; a data file is one.',
  TAG_RESOLVE_FAILED: 'a tag (!…) stands here; data has none.',
}
const sentenceFor = ({ code, message }: Document['errors'][number]) => OWN_WORDS[code] ?? `${message.replace(/\.?$/, '.')}`

/** The first alias that names nothing above it, or what it stands in. */
function wrongAlias(document: Document): { at: number; message: string } | null {
  let wrong: { at: number; message: string } | null = null
  visit(document, {
    Alias(_, alias, path) {
      const source = alias.resolve(document)
      if (source && !path.includes(source)) return undefined
      const message = source ? `*${alias.source} stands in what it names.` : `*${alias.source} names nothing that stands above it.`
      wrong = { at: alias.range?.[0] ?? 0, message }
      return visit.BREAK
    },
  })
  return wrong
}

/** How deep a value is, and the first text in it with a character that nobody sees. */
function lookThrough(value: unknown): { depth: number; strange: { text: string; name: string } | null } {
  let deepest = 0
  let strange: { text: string; name: string } | null = null
  const open = [{ value, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next
    deepest = Math.max(deepest, depth)
    if (typeof value === 'string') strange ??= named(value)
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) open.push({ value: key, depth }, { value: inner, depth: depth + 1 })
  }
  return { depth: deepest, strange }
}

const named = (text: string) => {
  const found = strangeCharacter(text)
  return found && { text, name: found.name }
}

function offsetOf(document: Document, text: string): number {
  let at = 0
  visit(document, {
    Scalar(_, scalar) {
      if (scalar.value !== text) return undefined
      at = scalar.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return at
}

function placesIn(document: Document, place: (offset: number) => Place): Pick<YamlFile, 'at' | 'atKey'> {
  const at = (keys: readonly Key[]): Place => {
    for (let n = keys.length; n >= 0; n -= 1) {
      const node = n === 0 ? document.contents : document.getIn(keys.slice(0, n) as unknown[], true)
      if (isNode(node) && node.range) return place(node.range[0])
    }
    return place(0)
  }
  const atKey = (keys: readonly Key[], key: string): Place => {
    const map = keys.length === 0 ? document.contents : document.getIn(keys as unknown[], true)
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined
    return isScalar(pair?.key) && pair.key.range ? place(pair.key.range[0]) : at(keys)
  }
  return { at, atKey }
}
