import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { schema } from '../../server/api/schema.ts'
import type { Random } from './engines-data.ts'

export const IDS = [
  'demo',
  'demo/one',
  'demo/one/2',
  'demo/one/2/1',
  'demo/one/99',
  'yardstick/all',
  'safeguard/judge',
  'source/book',
  'state/AAA',
  'gap/annex',
]
/** What nobody who means well would send. */
export const ODD_TEXTS = [
  '',
  ' ',
  '\u0000',
  '\n\r\t',
  '\ud800',
  '\u202egnp.exe',
  '😀'.repeat(40),
  '__proto__',
  'constructor',
  '../../etc/passwd',
  "' OR 1=1 --",
  '}) RETURN 1 //',
  '$where',
  'link/a/to/b',
  `link/a${'/to/'.repeat(240)}`,
  'x'.repeat(900),
  'x'.repeat(90_000),
  '2023-02-30',
  '0000-01-01',
  '2026-11-25',
  '[[[[',
  'art. 24(2)(a)(b)(c)',
  '%00%0a',
  '\\u0000',
]
const NUMBERS = ['0', '-1', '1', '101', '2147483648', '-9007199254740993', '1e400', '0.5', '-0']

/** A value as it is written in a document: mostly of the type, at times of another. */
function literal(r: Random, type: GraphQLInputType, depth = 0): string {
  if (r.chance(0.02)) return r.one(['null', '{}', '[]', '{a: {b: [1]}}', 'NOTHING', '$nobody', '"""\n block """'])
  const nullable = getNullableType(type)
  if (isListType(nullable))
    return depth > 2 || r.chance(0.1)
      ? literal(r, nullable.ofType, depth + 1)
      : `[${Array.from({ length: r.below(4) }, () => literal(r, nullable.ofType, depth + 1)).join(', ')}]`
  if (isEnumType(nullable)) return r.one(nullable.getValues()).name
  if (nullable.name === 'Int') return r.chance(0.9) ? String(1 + r.below(100)) : r.one(NUMBERS)
  if (nullable.name === 'Boolean') return r.one(['true', 'false'])
  if (nullable.name === 'Date') return JSON.stringify(r.chance(0.8) ? '2024-02-29' : r.one(ODD_TEXTS))
  return JSON.stringify(r.chance(0.9) ? r.one(IDS) : r.one(ODD_TEXTS))
}

const fieldsOf = (type: GraphQLNamedType) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [])

const args = (r: Random, all: readonly GraphQLArgument[]) => {
  const given = all.filter((a) => isRequiredArgument(a) || r.chance(0.4)).map((a) => `${a.name}: ${literal(r, a.type)}`)
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

function field(r: Random, own: GraphQLField<unknown, unknown>, depth: number): string {
  const to = getNamedType(own.type)
  const alias = r.chance(0.3) ? `a${r.below(1_000)}: ` : ''
  const directive = r.chance(0.05) ? r.one([' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)']) : ''
  return `${alias}${own.name}${args(r, own.args)}${directive}${isLeafType(to) ? '' : ` { ${selection(r, to, depth - 1)} }`}`
}

function selection(r: Random, type: GraphQLNamedType, depth: number): string {
  const choice = fieldsOf(type).filter((f) => depth > 0 || isLeafType(getNamedType(f.type)))
  const chosen = Array.from({ length: 1 + r.below(4) }, () => (choice.length > 0 ? field(r, r.one(choice), depth) : '__typename'))
  if (isInterfaceType(type) && r.chance(0.6)) {
    const kind = r.one(schema.getPossibleTypes(type))
    chosen.push(`... on ${kind.name} { ${selection(r, kind, depth - 1)} }`)
  }
  if (r.chance(0.2)) chosen.push('__typename')
  return chosen.join(' ')
}

const query = schema.getQueryType() as GraphQLNamedType

/** A document that the schema lets expect; most are valid. */
export function someDocument(r: Random): string {
  const body = `{ ${selection(r, query, 1 + r.below(5))} }`
  return r.one([
    () => body,
    () => `query Named ${body}`,
    () =>
      `query($id: ID!, $d: Date, $n: Int = 3, $k: [MeasureKind!]) { provision(id: $id) { title } instrument(id: $id) { status(on: $d) { on } } claims(first: $n) { totalCount } version(id: $id) { measures(kinds: $k) { id } } }`,
    () => `{ ...f } fragment f on Query ${body}`,
    () => `query A ${body} query B ${body}`,
  ])()
}

const SHAPES: ((r: Random, size: number) => string)[] = [
  (r, n) => `{ ${Array.from({ length: n }, () => `a${r.below(1e9)}: release { id }`).join(' ')} }`,
  (r, n) => `{ ${'__typename '.repeat(n)} } # ${r.below(1e9)}`,
  (r, n) => `{ ${Array.from({ length: n }, () => `x${r.below(1e9)}`).join(' ')} }`,
  (_, n) => `{ ${'release { id } '.repeat(n)} }`,
  (_, n) => '{ a'.repeat(n),
  (_, n) => `{ linksBetween(ids: ${'['.repeat(n)}`,
  (r, n) =>
    `{ ...f0 } ${Array.from({ length: n }, (_, i) => `fragment f${i} on Query { ...f${i + 1} }`).join(' ')} fragment f${n} on Query { __typename } # ${r.below(1e9)}`,
  (_, n) =>
    `{ ...f0 } ${Array.from({ length: Math.min(n, 40) }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f${Math.min(n, 40)} on Query { __typename }`,
  (r, n) => `{ ${Array.from({ length: n }, (_, i) => `s${i}: search(text: "word ${r.below(1e9)}") { total }`).join(' ')} }`,
  (_, n) =>
    `{ ${Array.from({ length: n }, (_, i) => `c${i}: coverage(version: "demo/one", yardstick: "yardstick/all") { caution }`).join(' ')} }`,
  (_, n) => `{ ${Array.from({ length: n }, (_, i) => `i${i}: __schema { types { name fields { name args { name } } } }`).join(' ')} }`,
  (_, n) => Array.from({ length: n }, (_, i) => `query q${i} { __typename }`).join(' '),
  (_, n) => `query(${Array.from({ length: n }, (_, i) => `$v${i}: Int`).join(' ')}) { __typename }`,
  (r, n) => `{ __typename } # ${r.below(1e9)} ${'x'.repeat(n * 12)}`,
  (r, n) => `${'#\n'.repeat(n)} { __typename } # ${r.below(1e9)}`,
  (_, n) => `{ node(id: "${'x'.repeat(n * 12)}") { id } }`,
  (_, n) => `query ${'N'.repeat(n * 12)} { __typename }`,
  (_, n) => `{ ${'N'.repeat(n * 12)}: __typename }`,
  () => 'mutation { x }',
  () => 'mutation M { __typename }',
  () => 'subscription { x }',
  () => 'query A { __typename } mutation B { x }',
  () => 'type T { a: Int }',
  () => 'query($a: T, $a: T) { __typename }',
]

/** A document made to be large, repeated or nested: up to 99 kB of it. */
export const largeDocument = (r: Random, size = 1 + r.below(6_000)): string => r.one(SHAPES)(r, size).slice(0, 99_000)

/** A document with a piece cut out, doubled or put elsewhere. */
export function brokenDocument(r: Random): string {
  const text = someDocument(r)
  const [from, to] = [r.below(text.length), r.below(text.length)].sort((a, b) => a - b) as [number, number]
  return r.one([
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, to) + text.slice(from),
    () => text.slice(0, from) + r.one([...ODD_TEXTS, '{', '}', '(', '$', '@', '...', '"', '"""']) + text.slice(from),
  ])()
}
