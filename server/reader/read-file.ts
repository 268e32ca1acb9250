import { type PlainText, toPlainText } from './formats/plain-text.ts'
import { type OfficialText, readOfficialText, type Suspicion } from './index.ts'

export interface FileRead {
  plain: PlainText
  official: OfficialText
  /** Of the tree and of the format, in the order of the file. */
  suspicions: Suspicion[]
}

/** Reads a file of any format as the text of a version. Throws a ParseProblem with its place in the file. */
export async function readFileAs(version: string, name: string, bytes: Uint8Array): Promise<FileRead> {
  const plain = await toPlainText(bytes, name)
  const { placeAt } = plain.origin
  const official = readOfficialText({ version, name, text: plain.text, placeAt })
  const unread = (plain.unread ?? []).map(({ at, said }) => ({ at, ...placeAt(at), said }))
  return { plain, official, suspicions: [...official.suspicions, ...unread].sort((a, b) => a.at - b.at) }
}

export interface Region {
  reason: string
  /** Offsets in the file; among the words where the file is no text; null where a format does not tell. */
  start: number | null
  end: number | null
  /** How many letters. */
  size: number
}

/** What of the file is in no provision and no heading: what cleaning took, what is not the treaty, what the format left out. */
export function leftOf({ plain, official }: FileRead): Region[] {
  const regions: Region[] = []
  let open: { reason: string; from: number; to: number } | null = null
  const close = () => {
    if (open)
      regions.push({
        reason: open.reason,
        start: plain.origin.at(open.from),
        end: plain.origin.at(open.to - 1) + 1,
        size: open.to - open.from,
      })
    open = null
  }
  for (const span of official.spans) {
    if (span.reason === 'blank' || span.reason === 'line break') continue
    const reason = span.kind === 'noise' ? (span.reason ?? '') : null
    if (open && (open as { reason: string }).reason === reason) (open as { to: number }).to = span.end
    else {
      close()
      open = reason === null ? null : { reason, from: span.start, to: span.end }
    }
  }
  close()
  return [...regions, ...plain.leftOut.map(({ reason, start, end, text }) => ({ reason, start, end, size: text.length }))]
}
