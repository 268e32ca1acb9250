import { createRequire } from 'node:module'
import { LINK_TYPES, NODE_LABELS } from '../../server/model/graph.ts'

// The package's ES modules name each other in a way that Node does not take; its CommonJS build works.
const { lintCypherQuery }: typeof import('@neo4j-cypher/language-support') = createRequire(import.meta.url)(
  '@neo4j-cypher/language-support',
)

/** Labels and types a query may name. */
const SCHEMA = {
  labels: ['Node', 'LoadState', ...NODE_LABELS],
  relationshipTypes: [...LINK_TYPES],
  defaultLanguage: 'CYPHER 5' as const,
}

/** What Neo4j's own grammar and semantics have against a query, a line each: `3: Variable x not defined`. */
export function lintCypher(text: string): string[] {
  // Parameters are declared, because an unknown one counts as a mistake.
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, '']))
  return lintCypherQuery(text, { ...SCHEMA, parameters }).map((d) => `${d.range.start.line + 1}: ${d.message}`)
}

/** What runs on one engine only, or gives other rows there, or is slow: engines differ in it, so no query may hold it. */
const FORBIDDEN: { what: RegExp; instead: string }[] = [
  { what: /\bIN\s+(\d+\s+CONCURRENT\s+)?TRANSACTIONS\b/i, instead: 'a load is one transaction: no IN TRANSACTIONS' },
  { what: /\(\s*\w*\s*:\s*[^){[]*[|!&%]/, instead: 'labels: WHERE a:A OR a:B, :A:B, WHERE NOT a:A' },
  { what: /\$\(|:\$\w/, instead: 'a label or type from a fixed list, not a computed one' },
  { what: /\bSHORTEST\b|\b(ALL|ANY)\s+(SHORTEST|PATHS?)\b/i, instead: 'shortestPath or allShortestPaths with an order' },
  {
    what: /\)\s*(\{\s*\d*\s*,?\s*\d*\s*\}|\+)\s*(\(|$|\n)|->\s*[+{]|-\s*\{\d/m,
    instead: 'a path of variable length, -[:T*1..4]->, not a quantified one',
  },
  {
    what: /\[[^\]]*\*\s*0?\s*\.\.|\[[^\]]*\*\s*\]|\[[^\]]*\*\d+\s*\.\.\s*\]/,
    instead: 'a path with a smallest length of one and a largest length, *1..6',
  },
  { what: /\bCALL\s*\(\s*[\w*]/i, instead: 'CALL () { … }: a correlated one runs once a row' },
  { what: /\bCALL\s*\{/i, instead: 'CALL () { … }' },
  { what: /\b(elementId|id)\s*\(/i, instead: "a thing's own id, not the engine's" },
  { what: /\b(date|datetime|localdatetime|time|localtime|duration)\s*(\.\w+\s*)?\(/i, instead: 'dates as ISO 8601 strings' },
  { what: /\bround\s*\(/i, instead: 'round in TypeScript' },
  { what: /\btoString\s*\(/i, instead: 'make texts of numbers in TypeScript' },
  { what: /\[\s*-\s*\d|\.\.\s*-\s*\d/, instead: 'no negative place in a list' },
  {
    what: /\b(all|any|none|single)\s*\([^()]*\bIN\s+(relationships|nodes)\s*\(/i,
    instead: 'the types of a path in its pattern, as it is filtered too late',
  },
  { what: /\bORDER\s+BY\b[^\n]*\b(elementId|rand)\s*\(/i, instead: 'an order that is the same every time' },
  { what: /\b(apoc|gds|db|dbms)\.\w/i, instead: 'no procedures: one engine has none' },
  { what: /\bLOAD\s+CSV\b|\bFULLTEXT\b|\bVECTOR\b/i, instead: 'one index of words, in TypeScript' },
]

/** Without comments and the insides of texts, which may say anything. */
const codeOf = (text: string) => text.replace(/'(?:[^'\\]|\\.)*'/g, "''").replace(/\/\/[^\n]*/g, '')

/** A subquery in the WHERE of an OPTIONAL MATCH drops rows on one engine, silently. */
function optionalWithSubquery(code: string): boolean {
  const clauses = code.split(/\b(?=(?:OPTIONAL\s+MATCH|WITH|RETURN|UNWIND|CALL|UNION|CREATE|MERGE|SET|DELETE|REMOVE|DETACH)\b)/i)
  return clauses.some((clause) => {
    if (!/^OPTIONAL\s+MATCH\b/i.test(clause)) return false
    return /\bWHERE\b[\s\S]*\b(EXISTS|COUNT|COLLECT)\s*\{/i.test(clause)
  })
}

/** What a query may not hold because engines differ in it, with what to write instead. */
export function differences(text: string): string[] {
  const code = codeOf(text)
  const found = FORBIDDEN.filter(({ what }) => what.test(code)).map(({ what, instead }) => `${what.exec(code)?.[0].trim()} – ${instead}`)
  if (optionalWithSubquery(code))
    found.push('EXISTS or COUNT in the WHERE of an OPTIONAL MATCH – the hop in the pattern, or the flag in a later WITH')
  return found
}
