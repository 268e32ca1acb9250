import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** The product as `npm start` runs it, in a process of its own with so much heap, over the embedded engine and a new folder. */
export async function ownServer(heapMb: number) {
  const graphDir = await mkdtemp(path.join(tmpdir(), 'counterpoise-bench-'))
  const env = { ...process.env, PORT: '0', GRAPH_DIR: graphDir, LOG_LEVEL: 'error', NEO4J_URI: '' }
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, '--import', 'tsx', 'server/main.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await new Promise<string>((resolve, reject) => {
    let all = ''
    child.stdout.on('data', (chunk) => {
      all += chunk
      const address = /Counterpoise is at (\S+),/.exec(all)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${all}`)))
  })
  const agent = new Agent({ keepAlive: true })
  const schedule = `/proc/${child.pid}/schedstat`
  const ask = (pathname: string, { method = 'GET', headers = {}, body = '' }: Asking = {}) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
      const req = request(`${said}${pathname}`, { method, headers, agent }, (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () => resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks).toString() }))
        res.on('error', reject)
      })
      req.on('error', reject)
      req.end(body)
    })
  return {
    ask,
    /** Resident memory, in MB, once the server has been left alone for a moment. */
    residentMb: async () => {
      await sleep(1_500)
      const { body } = await ask('/metrics')
      return Number(/^process_resident_memory_bytes (\d+)$/m.exec(body)?.[1]) / 2 ** 20
    },
    /** Milliseconds that its one thread has worked, whatever else the machine does; null where the system does not say. */
    worked: () => (existsSync(schedule) ? Number(readFileSync(schedule, 'utf8').split(' ')[0]) / 1e6 : null),
    isAlive: () => child.exitCode === null,
    stop: async () => {
      agent.destroy()
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      await rm(graphDir, { recursive: true })
    },
  }
}
