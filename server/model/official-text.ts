import { z } from 'zod'
import { anyId, idOf, isoDate, sentence, webAddress } from './terms.ts'

const sha256 = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits')

/** Where the official text of a version is, and the copy that our statements are compared with. */
export const textEntry = z.strictObject({
  version: anyId,
  /** Words, titles and verbs are compared in English alone; numbers and places in any language that is read. */
  language: z.string().regex(/^[a-z]{2}$/),
  /** The copy compared: its name in the folder of official texts, and its digest. */
  file: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)*$/)
    .optional(),
  digest: sha256.optional(),
  /** The last article that the copy has, where it is not whole. */
  upToArticle: z.int().min(1).max(2_000).optional(),
  source: idOf('source'),
  /** What is fetched: `url` where the source's own address is a page about the text, and the digest of what lies there where it is known. */
  url: webAddress.optional(),
  urlDigest: sha256.optional(),
})
export type TextEntry = z.infer<typeof textEntry>

export const texts = z.strictObject({ texts: z.array(textEntry) })

/** A difference between the data and the text that somebody has read and found to be none, or to be the text's own. */
export const settledEntry = z.strictObject({
  id: anyId,
  field: sentence,
  ours: z.string().max(600),
  printed: z.string().max(600),
  reason: sentence,
})
export type SettledEntry = z.infer<typeof settledEntry>

export const settled = z.strictObject({
  by: idOf('coder'),
  on: isoDate,
  version: anyId,
  language: z.string().regex(/^[a-z]{2}$/),
  settled: z.array(settledEntry),
})
