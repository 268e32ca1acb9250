import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { TextEntry } from '../server/model/official-text.ts'
import { readOfficialText } from '../server/reader/index.ts'
import { textFolders } from '../server/verify/held-texts.ts'
import { median, processorTime, row, times } from './measure.ts'

/** How fast official texts are read into trees, beside a bare pass over their lines: the least that reading them could take. */
export async function measureReading(): Promise<string[]> {
  const { texts } = parse(readFileSync('data/texts.yaml', 'utf8')) as { texts: TextEntry[] }
  const held = texts.flatMap(({ version, file }) => {
    const found =
      file?.endsWith('.txt') &&
      textFolders()
        .map((folder) => path.join(folder, file))
        .find((name) => existsSync(name))
    return found && file ? [{ version, name: file, text: readFileSync(found, 'utf8') }] : []
  })
  if (held.length === 0) return ['No official text is held; reading was not measured.']
  const megabytes = held.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
  let provisions = 0
  const reading = median(
    await processorTime(async () => {
      provisions = held.reduce((sum, file) => sum + readOfficialText(file).provisions.length, 0)
    }, 10),
  )
  let lines = 0
  const scan = median(
    await processorTime(async () => {
      lines = held.reduce(
        (sum, { text }) => sum + text.split('\n').filter((line) => /^(?:Article|\(?[a-z\d]{1,3}[.)])/.test(line.trim())).length,
        0,
      )
    }, 50),
  )
  const speed = (milliseconds: number) => `${((megabytes / milliseconds) * 1000).toFixed(1)} MB/s`
  return [
    row('texts', 'size', 'provisions', 'reading', 'bare line scan', 'to scan'),
    row('---', '---', '---', '---', '---', '---'),
    row(
      String(held.length),
      `${megabytes.toFixed(2)} MB`,
      String(provisions),
      speed(reading),
      `${speed(scan)} (${lines} lines found)`,
      times(reading / scan),
    ),
  ]
}
