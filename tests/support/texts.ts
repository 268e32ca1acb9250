import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const TEXTS_FOLDER = path.resolve('../shared/texts')

/** Whether the official texts stand beside the project. With CI=true they must. */
export const textsHeld = existsSync(TEXTS_FOLDER)
if (!textsHeld) {
  if (process.env.CI === 'true') throw new Error('The official texts are not at ../shared/texts, and CI=true asks for them.')
  console.warn('Left out: tests that read the official texts, which are not at ../shared/texts.')
}

/** An official file, with its digest as witnesses and findings write it. */
export function officialText(name: string): { text: string; digest: string } {
  const bytes = readFileSync(path.join(TEXTS_FOLDER, name))
  return { text: bytes.toString('utf8'), digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }
}
