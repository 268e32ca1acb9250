import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { GraphDataset } from '../server/model/graph.ts'
import { ms, row, times } from './measure.ts'

const SIZES = [1, 10, 100]
const LIMIT_MS = 10 * 60_000

/** Times in milliseconds, sizes in bytes. */
export interface Grown {
  things: number
  links: number
  /** Of the process with the dataset in memory, before it is loaded. */
  datasetMemory: number
  peakMemory: number
  load: number
  /** Time of the processors that the load took, which other programs on the machine disturb less. */
  processor: number
  disk: number
  again: number
  written: number
  /** From a closed file to the first statement. */
  open: number
  coverage: number
}

const seconds = (value: number) => (value < 1000 ? ms(value) : `${(value / 1000).toFixed(1)} s`)
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
const whole = (value: number) => String(Math.round(value))

const COLUMNS: [string, (g: Partial<Grown>) => number | undefined, (value: number) => string][] = [
  ['things', (g) => g.things, whole],
  ['links', (g) => g.links, whole],
  ['load', (g) => g.load, seconds],
  ['processor', (g) => g.processor, seconds],
  ['facts a second', ({ things = 0, links = 0, load = Number.NaN }) => ((things + links) / load) * 1000, whole],
  ['again', (g) => g.again, seconds],
  ['written again', (g) => g.written, whole],
  ['dataset in memory', (g) => g.datasetMemory, megabytes],
  ['peak memory', (g) => g.peakMemory, megabytes],
  ['on disk', (g) => g.disk, megabytes],
  ['opening', (g) => g.open, seconds],
  ['one coverage', (g) => g.coverage, ms],
]

/** How loading and asking grow with the corpus: the real one, and ten and a hundred times as much, each in a fresh engine and process. */
export async function measureGrowth(dataset: GraphDataset): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'counterpoise-growth-base-'))
  const file = path.join(folder, 'dataset.json')
  writeFileSync(file, JSON.stringify(dataset))
  const lines = [row('corpus', ...COLUMNS.map(([head]) => head)), row('---', ...COLUMNS.map(() => '---'))]
  const failures: string[] = []
  let first: Partial<Grown> = {}
  for (const size of SIZES) {
    const { grown, trouble } = await grow(file, size)
    if (size === 1) first = grown
    lines.push(line(size, grown, first))
    if (trouble) failures.push(`× ${size}: ${trouble}`)
  }
  rmSync(folder, { recursive: true })
  return failures.length > 0 ? [...lines, '', ...failures] : lines
}

/** Every figure with its ratio to that of the real corpus; what was not reached is a dash. */
function line(size: number, grown: Partial<Grown>, first: Partial<Grown>): string {
  const cells = COLUMNS.map(([, value, show]) => {
    const [now, then] = [value(grown), value(first)]
    if (now === undefined || Number.isNaN(now)) return '–'
    return size === 1 || !then ? show(now) : `${show(now)} (${times(now / then)})`
  })
  return row(`× ${size}`, ...cells)
}

/** Measures one size; where the process fails or takes too long, what it got to, and what happened. */
function grow(file: string, size: number): Promise<{ grown: Partial<Grown>; trouble: string | null }> {
  const heap = `--max-old-space-size=${Math.round((totalmem() / 2 ** 20) * 0.6)}`
  const program = path.join(import.meta.dirname, 'growth-load.ts')
  const child = spawn(process.execPath, [heap, '--import', 'tsx', program, file, String(size)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  })
  let grown: Partial<Grown> = {}
  createInterface({ input: child.stdout }).on('line', (text) => {
    grown = JSON.parse(text) as Partial<Grown>
  })
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const after = `after ${seconds(performance.now() - begun)}`
      const trouble = code === 0 ? null : `ended ${after} with ${signal ?? code}.`
      resolve({ grown, trouble })
    })
  })
}
