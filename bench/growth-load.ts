import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { coverage } from '../server/coverage/index.ts'
import { createGrafeoStore } from '../server/graph/grafeo.ts'
import type { GraphDataset } from '../server/model/graph.ts'
import { enlarged } from './corpus-copies.ts'
import type { Grown } from './growth.ts'
import { median, time } from './measure.ts'

/**
 * A program of its own, so that its peak of memory is that of one load: takes a file with a dataset and how many times as large to make it,
 * and prints what it has measured after each step, so that something stands even where a later step fails.
 */
const [file = '', size = '1'] = process.argv.slice(2)
const dataset = enlarged(JSON.parse(readFileSync(file, 'utf8')) as GraphDataset, Number(size))
const measured: Partial<Grown> = {}
function tell(more: Partial<Grown>) {
  const { maxRSS } = process.resourceUsage()
  console.log(JSON.stringify(Object.assign(measured, more, { peakMemory: maxRSS * 1024 })))
}
tell({ things: dataset.nodes.length, links: dataset.links.length, datasetMemory: process.memoryUsage().rss })

const graphDir = mkdtempSync(path.join(tmpdir(), 'counterpoise-growth-'))
process.on('exit', () => rmSync(graphDir, { recursive: true, force: true }))
const store = createGrafeoStore({ graphDir })
const before = process.cpuUsage()
const [load] = await time(() => store.load(dataset), 1, 0)
const { user, system } = process.cpuUsage(before)
const onDisk = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const name = path.join(folder, entry.name)
    return sum + (entry.isDirectory() ? onDisk(name) : statSync(name).size)
  }, 0)
tell({ load: load ?? 0, processor: (user + system) / 1000, disk: onDisk(graphDir) })

let written = 0
const [again] = await time(
  async () => {
    const report = await store.load(dataset)
    written += report.nodesWritten + report.linksWritten + report.nodesDeleted + report.linksDeleted
  },
  1,
  0,
)
tell({ again: again ?? 0, written })

const question = { version: 'uncc/final', yardstick: 'yardstick/necessary-proportionate', kinds: ['power', 'mechanism'] } as const
const ask = () => store.reading((reader) => coverage(reader, { ...question, kinds: [...question.kinds] }), { timeoutMs: 300_000 })
const [open] = await time(() => store.reading(async () => {}), 1, 0)
tell({ open: open ?? 0 })
tell({ coverage: median(await time(ask, 7, 2)) })
await store.close()
