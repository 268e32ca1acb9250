import { spawn } from 'node:child_process'
import { mkdtemp, readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ownEnvironment, startProduct } from './product.ts'

/** Every file below a folder with its size and when it was last written; the lock that each start takes and lifts holds no graph. */
async function files(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const all = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('load.lock'))
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Promise.all(all.sort().map(async (file) => stat(file).then(({ size, mtimeMs }) => `${file} ${size} ${mtimeMs}`)))
}

/** Starts the product where it is not expected to come up. */
const tryStart = (settings: Record<string, string>) =>
  new Promise<{ code: number | null; printed: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { env: { ...ownEnvironment(), ...settings } })
    let printed = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += chunk
      })
    child.once('close', (code) => resolve({ code, printed }))
  })

describe('starting', () => {
  let graphDir: string
  let first: string
  let firstCode: number | null
  beforeAll(async () => {
    graphDir = await mkdtemp(path.join(tmpdir(), 'counterpoise-graph-'))
    const product = await startProduct({ GRAPH_DIR: graphDir })
    firstCode = await product.stop()
    first = product.printed()
  })

  it('loads the graph the first time, says so, and ends with 0 when asked to end', () => {
    expect(first).toMatch(/Loaded \S+: [1-9]\d* things and [1-9]\d* links\./)
    expect(firstCode).toBe(0)
  })

  it('builds nothing and writes nothing into the graph the second time', async () => {
    const before = [await files('dist/client'), await files(graphDir)]
    expect(before.every((list) => list.length > 0)).toBe(true)
    const product = await startProduct({ GRAPH_DIR: graphDir })
    const page = await fetch(product.address)
    expect(page.status).toBe(200)
    expect(await product.stop()).toBe(0)
    expect(product.printed()).toContain('Counterpoise is at')
    expect(product.printed()).not.toMatch(/Built|Loaded/)
    expect([await files('dist/client'), await files(graphDir)]).toEqual(before)
  })

  it.each([
    ['PORT', 'seven', /whole number from 0 .* to 65535/],
    ['LOG_LEVEL', 'loud', /one of fatal, error, warn, info, debug, trace, silent/],
    ['NEO4J_URI', 'http://example.org', /bolt:\/\//],
    ['CORS_ORIGINS', 'example.org/path', /web origins/],
  ])('names the setting %s when it is wrong, says what is allowed, and does not start', async (name, value, allowed) => {
    const { code, printed } = await tryStart({ PORT: '0', GRAPH_DIR: graphDir, [name]: value })
    expect(code).toBe(2)
    expect(printed).toContain(name)
    expect(printed).toMatch(allowed)
    expect(printed).not.toMatch(/\n\s+at /)
  })
})
