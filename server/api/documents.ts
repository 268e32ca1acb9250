import type { DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { tooCostly } from '../errors.ts'
import { createKept } from '../kept.ts'
import { MOST_COMPILED } from './compiled.ts'
import { fieldsIn, tokensIn } from './document-size.ts'
import { LIMITS } from './limits.ts'

/** What a token takes once it is parsed, and a field once it is compiled and has run; measured, in bytes. */
const WEIGHT = { token: 500, field: 5_000 }
const ROOM = 32_000_000

/**
 * Parses and validates each document once, as long as it is asked again. What is refused is not kept, and what is kept is weighed with
 * what it grows to.
 */
export function useDocuments(): Plugin {
  const kept = createKept<DocumentNode>({ room: ROOM, largest: ROOM / 10 })
  const valid = new WeakSet<DocumentNode>()
  const tokens = new WeakMap<DocumentNode, number>()
  return {
    onParse({ params: { source }, parseFn, setParseFn, setParsedDocument }) {
      const text = String(source)
      const known = kept.get(text)
      if (known) return setParsedDocument(known)
      const count = tokensIn(text)
      setParseFn((...parse: Parameters<typeof parseFn>) => onTheStack(() => parseFn(...parse)))
      return ({ result }) => {
        if (result && !(result instanceof Error)) tokens.set(result, count)
      }
    },
    onValidate({ params: { documentAST }, validateFn, setValidationFn, setResult }) {
      if (valid.has(documentAST)) return setResult([])
      setValidationFn((...validate: Parameters<typeof validateFn>) => onTheStack(() => validateFn(...validate)))
      return ({ valid: isValid }) => {
        if (isValid) valid.add(documentAST)
        const text = documentAST.loc?.source.body
        if (!isValid || text === undefined) return
        const fields = fieldsIn(documentAST, MOST_COMPILED)
        const grown = fields > MOST_COMPILED ? 0 : fields * WEIGHT.field
        kept.keep(text, documentAST, 2 * text.length + (tokens.get(documentAST) ?? 0) * WEIGHT.token + grown)
      }
    },
  }
}

/** A document that is within all limits may still be nested, by its fragments, deeper than the stack of whoever walks through it. */
function onTheStack<T>(walk: () => T): T {
  try {
    return walk()
  } catch (error) {
    if (error instanceof RangeError) throw tooCostly('The document is nested too deep to be read.', LIMITS.brackets)
    throw error
  }
}
