import { type DocumentNode, Kind, Lexer, type SelectionSetNode, Source, TokenKind } from 'graphql'
import { badInput, tooCostly } from '../errors.ts'
import { LIMITS } from './limits.ts'

const OPENS: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSES: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * How many words and signs a document has, comments included. Throws TOO_COSTLY where they are too many, or their brackets too deep for a
 * parser that calls itself for each: it runs before the parser, so that a refusal costs no more than the reading up to it.
 */
export function tokensIn(text: string): number {
  const lexer = new Lexer(new Source(text))
  let count = 0
  let depth = 0
  for (let last = lexer.token; last.kind !== TokenKind.EOF; last = lexer.token) {
    const token = lexer.advance()
    for (let before = token.prev; before && before !== last; before = before.prev) count += 1
    if (token.kind !== TokenKind.EOF) count += 1
    if (OPENS.has(token.kind)) depth += 1
    if (CLOSES.has(token.kind)) depth -= 1
    if ((token.value ?? '').length > LIMITS.text) throw badInput(`A name or a text in the document may be ${LIMITS.text} characters long.`)
    if (depth > LIMITS.brackets) throw tooCostly(`Brackets stand within brackets more than ${LIMITS.brackets} deep.`, LIMITS.brackets)
    if (count > LIMITS.tokens)
      throw tooCostly(
        `The document has more than ${LIMITS.tokens} words and signs. Ask in several documents, or hand over lists as variables.`,
        LIMITS.tokens,
      )
  }
  return count
}

/** How many fields all operations of a valid document have once fragments are written out where they are used; at most `most` + 1. */
export function fieldsIn(document: DocumentNode, most: number): number {
  const fragments = new Map(document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])))
  const known = new Map<string, number>()
  const ofFragment = (name: string): number => {
    const count = known.get(name) ?? within(fragments.get(name)?.selectionSet)
    known.set(name, count)
    return count
  }
  const within = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (sum > most) return sum
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value)
      return sum + (selection.kind === Kind.FIELD ? 1 : 0) + within(selection.selectionSet)
    }, 0)
  const operations = document.definitions.flatMap((d) => (d.kind === Kind.OPERATION_DEFINITION ? [d.selectionSet] : []))
  return Math.min(
    operations.reduce((sum, set) => sum + within(set), 0),
    most + 1,
  )
}
