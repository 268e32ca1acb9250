import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which folder may not import what: data flows one way through the house. */
const RULES: { from: RegExp; never: RegExp; why: string }[] = [
  { from: /^client\//, never: /^(server|tests|bench)\//, why: 'the client knows the API only' },
  { from: /^server\//, never: /^(client|tests|bench)\//, why: 'the server knows no client' },
  { from: /^server\/(?!graph\/)/, never: /^(neo4j-driver|@grafeo-db\/js)$/, why: 'only server/graph knows a driver' },
  { from: /^server\/ingest\//, never: /^(graphql|graphql-yoga|server\/api\/)/, why: 'ingestion knows no GraphQL' },
  { from: /^server\/model\//, never: /^server\/(?!model\/)/, why: 'the model stands by itself' },
  { from: /^server\/graph\//, never: /^server\/(api|coverage|http)\//, why: 'the graph knows nobody who asks it' },
  {
    from: /^server\/coverage\//,
    never: /^(graphql|server\/(api|ingest|http)\/)/,
    why: 'coverage is told facts by a reader and nothing else',
  },
]

const imports = (text: string) => [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1] ?? '')

async function sources() {
  const names = (
    await Promise.all(['server', 'client'].map(async (top) => (await readdir(top, { recursive: true })).map((n) => `${top}/${n}`)))
  ).flat()
  return names.filter((n) => /\.tsx?$/.test(n) && !n.includes('/generated/'))
}

describe('the way data flows', () => {
  it('has no import that goes against it', async () => {
    const against: string[] = []
    for (const file of await sources())
      for (const name of imports(await readFile(file, 'utf8'))) {
        const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
        for (const rule of RULES)
          if (rule.from.test(file) && rule.never.test(target)) against.push(`${file} imports ${target}: ${rule.why}`)
      }
    expect(against).toEqual([])
  })
})

describe('what the project installs', () => {
  it('is pinned to exact versions', async () => {
    const { dependencies, devDependencies } = JSON.parse(await readFile('package.json', 'utf8'))
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  })
})
