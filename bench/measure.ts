/** What a share of several measurements stay below: `at(taken, 0.95)`. */
export function at(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

/** The middle of several measurements. */
export const median = (values: number[]) => at(values, 0.5)

/** Milliseconds of each of `times` runs, one after another, after `warm` runs that do not count. */
export async function time(work: (round: number) => Promise<unknown>, times: number, warm = 3): Promise<number[]> {
  const taken: number[] = []
  for (let round = 0; round < warm + times; round += 1) {
    const start = performance.now()
    await work(round)
    if (round >= warm) taken.push(performance.now() - start)
  }
  return taken
}

/** The same in processor time of this process, whatever else the machine does. */
export async function processorTime(work: (round: number) => Promise<unknown>, times: number, warm = 3): Promise<number[]> {
  const taken: number[] = []
  for (let round = 0; round < warm + times; round += 1) {
    const start = process.cpuUsage()
    await work(round)
    const { user, system } = process.cpuUsage(start)
    if (round >= warm) taken.push((user + system) / 1000)
  }
  return taken
}

export const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
export const times = (value: number) => `${value < 10 ? value.toFixed(2) : Math.round(value)} ×`
export const row = (...cells: string[]) => `| ${cells.join(' | ')} |`
