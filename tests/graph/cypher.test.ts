import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Engine, type Folder, queryText } from '../../server/graph/queries.ts'
import { LINK_TYPES, NODE_LABELS } from '../../server/model/graph.ts'
import { differences, lintCypher } from '../support/cypher-lint.ts'

const files = readdirSync('cypher', { recursive: true, encoding: 'utf8' }).filter((name) => /^(?!parts).*\.cypher$/.test(name))

/** They differ in one word, so two stand for all. */
const ends = <T>(list: readonly T[]) => [...list.slice(0, 1), ...list.slice(-1)]

/** The texts that an engine may be sent for a file: load statements with a label or type. */
function textsOf(file: string): string[] {
  const [folder, base] = file.split(path.sep) as [Folder, string]
  const [name = '', engine = 'grafeo'] = base.replace('.cypher', '').split('.') as [string, Engine?]
  const raw = readFileSync(path.join('cypher', file), 'utf8')
  if (raw.includes('__LABEL__')) return ends(NODE_LABELS).map((label) => queryText(engine, folder, name, { label }))
  if (raw.includes('__TYPE__')) return ends(LINK_TYPES).map((type) => queryText(engine, folder, name, { type }))
  return [queryText(engine, folder, name)]
}

const isForOne = (file: string) => /\.(neo4j|grafeo)\.cypher$/.test(file)

describe.each(files)('cypher/%s', (file) => {
  it('has nothing that Neo4j itself objects to', () => {
    for (const text of textsOf(file)) expect(lintCypher(text)).toEqual([])
  })

  it('opens with its purpose, parameters and columns', () => {
    const [purpose, parameters, columns] = readFileSync(path.join('cypher', file), 'utf8').split('\n')
    expect(purpose).toMatch(/^\/\/ .{10,}\.$|^\/\/ .{10,}[:,]?$/)
    expect(parameters).toMatch(/^\/\/ Parameters: /)
    expect(columns).toMatch(/^\/\/ Columns: /)
  })

  it('names the parameters it takes, and no others', () => {
    const text = readFileSync(path.join('cypher', file), 'utf8')
    const code = textsOf(file)
      .join('\n')
      .replace(/\/\/[^\n]*/g, '')
    const names = (part: string) => [...new Set([...part.matchAll(/\$(\w+)/g)].map((m) => m[1]))].sort()
    expect(names(/^\/\/ Parameters:.*(\n\/\/ (?!Columns:).*)*/m.exec(text)?.[0] ?? '')).toEqual(names(code))
  })

  if (!isForOne(file))
    it('has nothing in which engines differ', () => {
      for (const text of textsOf(file)) expect(differences(text)).toEqual([])
    })
})

describe('what is written for one engine only', () => {
  it('is a short list: the note about loads, which the other keeps in a file', () => {
    expect(files.filter(isForOne).sort()).toEqual([
      'load/close-gate.neo4j.cypher',
      'load/hold.neo4j.cypher',
      'load/open-gate.neo4j.cypher',
      'load/put-release.neo4j.cypher',
      'load/state.neo4j.cypher',
      'schema/4-load-state.neo4j.cypher',
    ])
  })
})

describe('the lint itself', () => {
  it.each([
    ['a misspelt keyword', 'MATCH (n:Node) RETRUN n.id'],
    ['an unknown variable', 'MATCH (n:Node) RETURN m.id'],
    ['an unknown label', 'MATCH (n:Nod) RETURN n.id'],
    ['an unknown type', 'MATCH (n:Node)-[:PROVIDE]->(m:Node) RETURN n.id'],
  ])('finds %s', (_, text) => expect(lintCypher(text)).not.toEqual([]))

  it.each([
    ['a choice of labels', 'MATCH (a:Power|Right) RETURN a.id'],
    ['a label that is not', 'MATCH (a:!Power) RETURN a.id'],
    ['a computed label', 'MATCH (a:$($label)) RETURN a.id'],
    ['the newer shortest paths', 'MATCH p = SHORTEST 1 (a:Node)-[:OF]-+(b:Node) RETURN length(p)'],
    ['a quantified path', 'MATCH (a:Node) ((x)-[:OF]->(y)){1,3} (b:Node) RETURN a.id'],
    ['a quantified relationship', 'MATCH (a:Node)-[:OF]->+(b:Node) RETURN a.id'],
    ['a path of no length', 'MATCH (a:Node)-[:OF*0..2]->(b:Node) RETURN a.id'],
    ['a path without an end', 'MATCH (a:Node)-[:OF*]->(b:Node) RETURN a.id'],
    ['a correlated subquery', 'MATCH (a:Node) CALL (a) { MATCH (a)-[:OF]->(b:Node) RETURN b } RETURN b.id'],
    ['an internal id', 'MATCH (a:Node) RETURN elementId(a)'],
    ['a date', "MATCH (a:Node) WHERE a.date < date('2026-01-01') RETURN a.id"],
    ['rounding', 'MATCH (a:Node) RETURN round(a.order, 2)'],
    ['a negative place', 'MATCH (a:Node) RETURN a.data[-1]'],
    ['several transactions', 'MATCH (a:Node) CALL () { RETURN 1 AS x } IN TRANSACTIONS OF 10 ROWS RETURN x'],
    [
      'types filtered after the search',
      "MATCH p = (a:Node)-[*1..3]-(b:Node) WHERE all(r IN relationships(p) WHERE type(r) = 'OF') RETURN a.id",
    ],
    [
      'EXISTS in an OPTIONAL MATCH',
      'MATCH (a:Node) OPTIONAL MATCH (a)-[:OF]->(b:Node) WHERE EXISTS { MATCH (b)-[:OF]->(:Node) } RETURN b.id',
    ],
    [
      'COUNT in an OPTIONAL MATCH',
      'MATCH (a:Node)\nOPTIONAL MATCH (a)-[:OF]->(b:Node)\nWHERE b.id > a.id AND COUNT { (b)-[:OF]->(:Node) } > 1\nWITH b RETURN b.id',
    ],
  ])('knows that engines differ in %s', (_, text) => expect(differences(text)).not.toEqual([]))

  it('lets pass what is the same on all', () => {
    const fine = [
      'MATCH (p:Provision)-[r:GRANTS|ESTABLISHES*1..3]->(t:Node) WHERE EXISTS { MATCH (t)-[:OF]->(:Node) } RETURN p.id AS id ORDER BY id',
      "OPTIONAL MATCH (a:Node) WITH a WHERE NOT EXISTS { MATCH (a)-[:OF]->(:Node) } RETURN coalesce(a.date, 'date(') AS x // id(",
      'MATCH (a:Node) WHERE a:Power OR a:Right RETURN a.provisionId AS id, {x: a.id} AS m',
    ]
    for (const text of fine) expect([differences(text), lintCypher(text)]).toEqual([[], []])
  })
})
