import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Product {
  address: string
  /** Everything it printed so far. */
  printed(): string
  /** Asks it to end; gives its exit code. */
  stop(): Promise<number | null>
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** The environment without what the test runner put into it: its user's would not have that. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _node, VITEST: _vitest, ...own } = process.env
  return own
}

/** Starts the product as its user would (`npm start`), on a free port and a graph folder of its own, and waits until it is ready. */
export async function startProduct(settings: Record<string, string> = {}): Promise<Product> {
  const port = await freePort()
  const graphDir = settings.GRAPH_DIR ?? (await mkdtemp(path.join(tmpdir(), 'counterpoise-graph-')))
  const env = { ...ownEnvironment(), PORT: String(port), GRAPH_DIR: graphDir, LOG_LEVEL: 'warn', ...settings }
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  const address = `http://127.0.0.1:${port}`
  await untilReady(address, child, () => output)
  return { address, printed: () => output, stop: () => stop(child) }
}

async function untilReady(address: string, child: ChildProcess, printed: () => string) {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}:\n${printed()}`)
    const ready = await fetch(`${address}/health/ready`).then(
      (r) => r.ok,
      () => false,
    )
    if (ready) return
    await new Promise((r) => setTimeout(r, 200))
  }
  child.kill('SIGKILL')
  throw new Error(`The product was not ready in two minutes:\n${printed()}`)
}

const stop = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null) return resolve(child.exitCode)
    child.once('exit', (code) => resolve(code))
    child.kill('SIGTERM')
  })
