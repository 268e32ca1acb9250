import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What the built page is made of: its sources, the API's schema, and the versions of everything it uses. */
const SOURCES = ['client', 'server/api', 'vite.config.ts', 'package-lock.json']
const BUILT = 'dist/client'
const MARK = 'dist/client.sources'

/** Builds the page where its sources differ from those it was last built from. Gives true where it did. */
export async function buildClientIfStale(root: string): Promise<boolean> {
  // A package brings the page built, and none of its sources.
  if (!existsSync(path.join(root, 'client/index.html'))) return false
  const digest = digestOfSources(root)
  const mark = path.join(root, MARK)
  if (existsSync(path.join(root, BUILT, 'index.html')) && existsSync(mark) && readFileSync(mark, 'utf8') === digest) return false
  const { build } = await import('vite')
  // Vite takes the environment's word for it, and a page built for tests or development is slower, larger and acts otherwise.
  process.env.NODE_ENV = 'production'
  // Beside the one that is served, because another start may be building at the same time.
  const building = path.join(root, `${BUILT}.${process.pid}`)
  await build({
    root: path.join(root, 'client'),
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: building },
  })
  putInPlace(building, path.join(root, BUILT))
  writeFileSync(mark, digest)
  return true
}

function putInPlace(building: string, built: string) {
  rmSync(built, { recursive: true, force: true, maxRetries: 3 })
  try {
    renameSync(building, built)
  } catch (error) {
    // The other start was quicker, and made the same.
    if (!existsSync(path.join(built, 'index.html'))) throw error
    rmSync(building, { recursive: true, force: true })
  }
}

function digestOfSources(root: string): string {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((source) => filesBelow(path.join(root, source))).sort()) {
    const name = path.relative(root, file)
    if (name.startsWith('server') && !name.endsWith('.graphql')) continue
    hash.update(`${name}\n`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesBelow(place: string): string[] {
  if (statSync(place).isFile()) return [place]
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => filesBelow(path.join(place, entry.name)))
}
