import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { law } from '../support/law.ts'

/** Which folder may not import what: data flows one way through the house. */
const RULES: { from: RegExp; never: RegExp; why: string }[] = [
  { from: /^client\//, never: /^(server|tests|bench)\//, why: 'the client knows the API only' },
  { from: /^client\/(parts|shell)\//, never: /^client\/pages\//, why: 'what pages are made of knows no page' },
  {
    from: /^client\/(api|export|graph|state|twin|words)\//,
    never: /^client\/(pages|parts|shell)\//,
    why: 'what is drawn, said or saved knows nobody who shows it',
  },
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

/** What each file of the client imports of the client, types included. */
async function clientGraph(): Promise<Map<string, string[]>> {
  const files = (await sources()).filter((file) => file.startsWith('client/'))
  const of = async (file: string) =>
    imports(await readFile(file, 'utf8'))
      .map((name) => path.posix.join(path.posix.dirname(file), name))
      .filter((target) => files.includes(target))
  return new Map(await Promise.all(files.map(async (file) => [file, await of(file)] as const)))
}

/** One way round for each circle that is met: the files in it, the first again at the end. */
function circlesIn(graph: Map<string, string[]>): string[] {
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (file: string, way: string[]) => {
    const at = way.indexOf(file)
    if (at >= 0) circles.push([...way.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
  return circles
}

describe('the files of the client', () => {
  it('import each other in no circle: a part takes its types from its own fragment, not from the page that uses it', async () => {
    expect(circlesIn(await clientGraph())).toEqual([])
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ])
    expect(circlesIn(ring)).toEqual(['b → c → b'])
  })
})

/** What files of one page's folder take from another page's. An address (`view.ts`) is how one page leads to another. */
function acrossPages(graph: Map<string, string[]>): string[] {
  const page = (file: string) => file.match(/^client\/pages\/([^/]+)\//)?.[1]
  const isForeign = (file: string, target: string) =>
    page(file) && page(target) && page(file) !== page(target) && !/\/view\.ts$/.test(target)
  return [...graph].flatMap(([file, targets]) =>
    targets.filter((target) => isForeign(file, target)).map((target) => `${file} imports ${target}`),
  )
}

describe('a page', () => {
  it('takes nothing from another page but its address: what two of them use is a part', async () => {
    expect(acrossPages(await clientGraph())).toEqual([])
    const two = new Map([
      ['client/pages/a/a.tsx', ['client/pages/a/b.ts', 'client/pages/b/view.ts', 'client/parts/c.tsx', 'client/pages/b/map/d.tsx']],
      ['client/router.tsx', ['client/pages/b/b.tsx']],
    ])
    expect(acrossPages(two)).toEqual(['client/pages/a/a.tsx imports client/pages/b/map/d.tsx'])
  })
})

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

describe('what is tried at random', () => {
  it('is tried through one place, so that each run of the tests is the same', async () => {
    const names = (await readdir('tests', { recursive: true })).filter((name) => /\.tsx?$/.test(name))
    const elsewhere: string[] = []
    for (const name of names.filter((each) => !/^(support\/law|house\/imports\.test)\.ts$/.test(each)))
      if (/\bfc\.(assert|check)\b/.test(await readFile(path.join('tests', name), 'utf8'))) elsewhere.push(name)
    expect(elsewhere).toEqual([])
  })

  it('prints the line to add when a law breaks', () => {
    const broken = () => law(fc.string(), (text) => expect(text.length).toBeLessThan(3))
    expect(broken).toThrow(/Add to the cases of this law:\n".{3}",\n/)
  })

  it('tries the cases of a law first', () => {
    const seen: string[] = []
    law(fc.string(), (text) => void seen.push(text), { cases: ['once broke it'] })
    expect(seen[0]).toBe('once broke it')
  })
})
