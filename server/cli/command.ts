import type { ParseArgsConfig } from 'node:util'
import type { Asker } from './asker.ts'

export type Options = Record<string, string | boolean | undefined>

/** What a command prints: for people, and for programs that read it from a pipe. */
export interface Said {
  /** Lines for people. */
  text: string
  /** The same as data. */
  json: unknown
  /** False where the question has an answer, and that is no: what was cited is not held, or is not the same. */
  good?: boolean
}

export interface Command {
  name: string
  /** What it is for, in a line. */
  summary: string
  /** How it is called, after the program's name. */
  usage: string
  /** Options beside those that all commands have, each with what it means. */
  options?: Record<string, { type: 'string' | 'boolean'; says: string }>
  examples: string[]
  /** Throws `UsageError` where it was called in a way that makes no sense. */
  run(words: string[], options: Options, asker: () => Promise<Asker>): Promise<Said | null>
}

/** It was called in a way that makes no sense; the program then says how it is called, and ends with 2. */
export class UsageError extends Error {}

export const COMMON = {
  json: { type: 'boolean', says: 'print data for a program' },
  server: { type: 'string', says: 'ask a running server, such as http://127.0.0.1:4000, and load nothing here' },
  help: { type: 'boolean', short: 'h', says: 'say how it is called' },
} as const

export const optionsOf = ({ options = {} }: Command): ParseArgsConfig['options'] => ({ ...COMMON, ...options })
