import { z } from 'zod'
import { ProductError } from './errors.ts'

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)
const setting = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema)
const text = (allowed: string) => z.string({ error: allowed })

const PORT = 'a whole number from 0 (any free port) to 65535'
const URI = 'an address such as bolt://127.0.0.1:7687, neo4j://host:7687 or neo4j+s://host'
const ORIGINS = 'web origins with commas between, such as https://example.org,http://localhost:5173'
const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text

/** Every setting, read once from the environment. */
const settings = z.object({
  PORT: setting(z.coerce.number({ error: PORT }).int({ error: PORT }).min(0, { error: PORT }).max(65535, { error: PORT }).default(4000)),
  HOST: setting(
    text('a host name or address')
      .regex(/^[A-Za-z0-9.:_-]+$/, { error: 'a host name or address, such as 127.0.0.1 or 0.0.0.0' })
      .default('127.0.0.1'),
  ),
  GRAPH_DIR: setting(text('a folder').default('.graph')),
  NEO4J_URI: setting(
    text(URI)
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, { error: URI })
      .optional(),
  ),
  NEO4J_USER: setting(text('a user name').default('neo4j')),
  NEO4J_PASSWORD: setting(text('a password').default('')),
  NEO4J_DATABASE: setting(text('the name of a database').default('neo4j')),
  CORS_ORIGINS: setting(
    text(ORIGINS)
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((origin) => origin.trim())
          .filter(Boolean),
      )
      .refine((list) => list.every(isOrigin), { error: ORIGINS }),
  ),
  LOG_LEVEL: setting(z.enum(LEVELS, { error: `one of ${LEVELS.join(', ')}` }).default('info')),
})

export interface Settings {
  port: number
  host: string
  graphDir: string
  /** Null: the embedded engine. */
  neo4j: { uri: string; user: string; password: string; database: string } | null
  corsOrigins: string[]
  logLevel: (typeof LEVELS)[number]
}

/** Throws BAD_SETTING, with a sentence for each setting that is wrong: its name and what is allowed, never the value of a password. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const result = settings.safeParse(environment)
  if (!result.success) {
    const wrong = result.error.issues.map(({ path, message }) => `${String(path[0])} is not as it must be. Allowed: ${message}.`)
    throw new ProductError('BAD_SETTING', [...new Set(wrong)].join('\n'))
  }
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, ...own } = result.data
  return {
    port: own.PORT,
    host: own.HOST,
    graphDir: own.GRAPH_DIR,
    neo4j: uri ? { uri, user, password, database } : null,
    corsOrigins: own.CORS_ORIGINS,
    logLevel: own.LOG_LEVEL,
  }
}
