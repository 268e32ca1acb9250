import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../free-port.ts'
import { jarsOf } from './jars.ts'
import { findJava } from './java.ts'

/** The versions that the product is tested on, and the Java each needs. */
export const NEO4J_VERSIONS = { '5.26.0': 17, '2026.09.0': 25 } as const
export type Neo4jVersion = keyof typeof NEO4J_VERSIONS

export interface Neo4jServer {
  uri: string
  pid: number
  /** Ends it in order, as an operator would: it says goodbye to whoever is connected. */
  shutDown(): Promise<void>
  stop(): Promise<void>
}

const OPENS = ['java.base/java.nio=ALL-UNNAMED', 'java.base/sun.nio.ch=ALL-UNNAMED'].map((o) => `--add-opens=${o}`)
const PATIENCE_MS = 120_000

/** Starts a real Neo4j with an empty graph in a temporary folder. Throws with a sentence where it cannot be had. */
export async function startNeo4j(version: Neo4jVersion): Promise<Neo4jServer> {
  const java = findJava(NEO4J_VERSIONS[version])
  if (!java) throw new Error(`there is no Java ${NEO4J_VERSIONS[version]} or later`)
  const jars = jarsOf(version)
  const home = mkdtempSync(path.join(tmpdir(), 'counterpoise-neo4j-'))
  const port = await freePort()
  const launcher = path.resolve('tests/support/neo4j/Neo4jServer.java')
  // Quick to start rather than quick in the long run.
  const args = [
    '-Xmx768m',
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    ...OPENS,
    '-cp',
    path.join(jars, '*'),
    launcher,
    home,
    String(port),
  ]
  // It reads its standard input and ends with it, so it cannot outlive this process, however that dies.
  const child = spawn(java, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const forget = () => rmSync(home, { recursive: true, force: true })
  try {
    await untilReady(child)
  } catch (error) {
    child.kill('SIGKILL')
    forget()
    throw error
  }
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return {
    uri: `bolt://127.0.0.1:${port}`,
    pid: Number(child.pid),
    shutDown: async () => {
      child.stdin.end()
      await ended
    },
    stop: async () => {
      child.kill('SIGKILL')
      await ended
      forget()
    },
  }
}

function untilReady(child: ChildProcess): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`it was not ready in ${PATIENCE_MS / 1000} seconds: ${said.slice(-500)}`)), PATIENCE_MS)
    const settle = (done: () => void) => {
      clearTimeout(timer)
      done()
    }
    child.stdout?.on('data', (chunk) => {
      said += chunk
      if (/^ready$/m.test(said)) settle(resolve)
    })
    child.stderr?.on('data', (chunk) => {
      said += chunk
    })
    child.once('error', (error) => settle(() => reject(error)))
    child.once('exit', (code) => settle(() => reject(new Error(`it ended with ${code}: ${said.slice(-500)}`))))
  })
}
