import type { Method } from '../api/generated/graphql.ts'

/** How it was found out that something is not there. */
export function methodWords(method: Method, source?: string): string {
  switch (method) {
    case 'TERMS':
      return 'patterns were run over the official file, and every hit was read'
    case 'READ':
      return 'the official words were read'
    case 'SECONDARY':
      return source ? `said so by ${source}; not searched in the official text` : 'a source says so; not searched in the official text'
    case 'RECALLED':
      return 'recalled; not searched in the official text'
  }
}
