import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { LoaderTask } from './engines-loader.ts'

/** How a loader ended: the steps it told, and whether it was killed. */
export interface Ended {
  steps: string[]
  killed: boolean
}

/** Runs a loader as a process of its own; kills it so many milliseconds after it began, where told to. */
export function runLoader(task: LoaderTask, killAfterMs: number | null = null): Promise<Ended> {
  const args = ['--import', 'tsx', 'tests/support/engines-loader.ts', JSON.stringify(task)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const steps: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'begin' && killAfterMs !== null) setTimeout(() => child.kill('SIGKILL'), killAfterMs)
    else if (line !== 'begin') steps.push(line)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (_, signal) => resolve({ steps, killed: signal === 'SIGKILL' }))
  })
}
