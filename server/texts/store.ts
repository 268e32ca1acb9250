import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { ProductError } from '../errors.ts'
import { sha256 } from '../verify/held-texts.ts'

const suppliedText = z.strictObject({
  version: z.string(),
  /** What the file was called where it came from. */
  name: z.string(),
  /** The copy of the file, and its words as plain text, in the folder of the index. */
  copy: z.string(),
  plain: z.string(),
  digest: z.string(),
  plainDigest: z.string(),
})
export type SuppliedText = z.infer<typeof suppliedText>
const index = z.strictObject({ texts: z.array(suppliedText) })

const INDEX = 'index.json'

/** The official texts that a user supplied, by version. Throws BAD_DATA where the index cannot be read. */
export async function listTexts(folder: string): Promise<SuppliedText[]> {
  const file = path.join(folder, INDEX)
  if (!existsSync(file)) return []
  try {
    return index.parse(JSON.parse(await readFile(file, 'utf8'))).texts
  } catch {
    throw new ProductError('BAD_DATA', `${INDEX} of the texts supplied cannot be read. Remove it and supply the texts again.`)
  }
}

/** The words of a supplied text. Throws BAD_DATA where they are gone or not what was accepted. */
export async function readSupplied(folder: string, { plain, plainDigest, version }: SuppliedText): Promise<string> {
  const bytes = await readFile(path.join(folder, plain)).catch(() => null)
  if (!bytes || sha256(bytes) !== plainDigest)
    throw new ProductError(
      'BAD_DATA',
      `The text supplied for ${version} is gone or was changed. Supply it again: npm run ingest -- text ${version} <file>`,
    )
  return bytes.toString('utf8')
}

/** Keeps a file and its words; the one that was kept for the version before is replaced. The index changes last. */
export async function keepText(
  folder: string,
  { version, name, bytes, text }: { version: string; name: string; bytes: Uint8Array; text: string },
): Promise<SuppliedText> {
  await mkdir(folder, { recursive: true })
  const before = await listTexts(folder)
  const plainBytes = Buffer.from(text)
  const digest = sha256(bytes)
  const stem = `${version.replace('/', '-')}.${digest.slice(7, 15)}`
  const entry = {
    version,
    name,
    copy: `${stem}${path.extname(name) || '.txt'}`,
    plain: `${stem}.plain.txt`,
    digest,
    plainDigest: sha256(plainBytes),
  }
  await put(path.join(folder, entry.copy), bytes)
  await put(path.join(folder, entry.plain), plainBytes)
  const texts = [...before.filter((t) => t.version !== version), entry].sort((a, b) => (a.version < b.version ? -1 : 1))
  await put(path.join(folder, INDEX), Buffer.from(`${JSON.stringify({ texts }, null, 2)}\n`))
  const kept = new Set(texts.flatMap((t) => [t.copy, t.plain]))
  for (const old of before.flatMap((t) => [t.copy, t.plain])) if (!kept.has(old)) await rm(path.join(folder, old), { force: true })
  return entry
}

async function put(file: string, bytes: Uint8Array) {
  await writeFile(`${file}.new`, bytes)
  await rename(`${file}.new`, file)
}
