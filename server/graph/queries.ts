import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { LINK_TYPES, NODE_LABELS } from '../model/graph.ts'
import type { Params, Row } from './store.ts'

export type Engine = 'grafeo' | 'neo4j'
export type Folder = 'schema' | 'load' | 'read' | 'questions' | 'checks'
/** The one label or type that a load statement is about. */
export interface Fixed {
  label?: string
  type?: string
}
/** Runs a query by name on an engine; its rows hold plain values. */
export type Run = <R extends object = Row>(folder: Folder, name: string, params?: Params, fixed?: Fixed) => Promise<R[]>

const ROOT = path.resolve(import.meta.dirname, '../../cypher')
const texts = new Map<string, string>()

/**
 * The text of `cypher/<folder>/<name>.cypher`, or of its variant for one engine where a need outruns what both understand. Load
 * statements name a label or a type from the model's fixed lists; nothing from data ever enters a text.
 */
export function queryText(engine: Engine, folder: Folder, name: string, fixed: Fixed = {}): string {
  const key = `${engine} ${folder}/${name} ${fixed.label ?? ''}${fixed.type ?? ''}`
  const known = texts.get(key)
  if (known) return known
  const text = expand(readVariant(engine, folder, name), fixed)
  texts.set(key, text)
  return text
}

/** Where the text stands that a reader asks for: a question of the catalogue by `questions/<name>`, else something read. */
export function asked(name: string): [Folder, string] {
  const [folder, rest] = name.split('/')
  return folder === 'questions' && rest ? ['questions', rest] : ['read', name]
}

/** The names of all queries of a folder that an engine has, in the order of their names. */
export function queryNames(engine: Engine, folder: Folder): string[] {
  const names = readdirSync(path.join(ROOT, folder)).flatMap((file) => {
    const [, name, only] = /^([a-z0-9-]+)(?:\.(grafeo|neo4j))?\.cypher$/.exec(file) ?? []
    return name && (only === undefined || only === engine) ? [name] : []
  })
  return [...new Set(names)].sort()
}

function readVariant(engine: Engine, folder: Folder, name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`${name} is not the name of a query`)
  for (const file of [`${name}.${engine}.cypher`, `${name}.cypher`]) {
    try {
      return readFileSync(path.join(ROOT, folder, file), 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw new Error(`There is no query ${folder}/${name}`)
}

function expand(text: string, { label, type }: Fixed): string {
  if (label && !(NODE_LABELS as readonly string[]).includes(label)) throw new Error(`${label} is no label of the model`)
  if (type && !(LINK_TYPES as readonly string[]).includes(type)) throw new Error(`${type} is no link of the model`)
  return withParts(text)
    .replaceAll('__LABEL__', label ?? '')
    .replaceAll('__TYPE__', type ?? '')
    .replaceAll('__ALL_LABELS__', NODE_LABELS.join(':'))
    .replaceAll('__ALL_TYPES__', LINK_TYPES.join('|'))
}

/** What several queries have alike, by the word that stands for it on a line of its own. */
const PARTS = { HELD: 'held', MEASURES: 'measures', GIVEN: 'given' } as const

/** Puts in the parts that a text names, and those that they name: each without the comments at its head. */
const withParts = (text: string): string =>
  text.replaceAll(/^__([A-Z]+)__$/gm, (whole, name: string) => {
    if (!(name in PARTS)) return whole
    const part = readFileSync(path.join(ROOT, 'parts', `${PARTS[name as keyof typeof PARTS]}.cypher`), 'utf8')
    return withParts(part.replace(/^(\/\/[^\n]*\n)+/, '').trimEnd())
  })
