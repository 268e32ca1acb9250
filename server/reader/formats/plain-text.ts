import { ParseProblem, placeOf } from '../problem.ts'
import { docxToText } from './docx.ts'
import { htmlToText } from './html.ts'
import { DEEPEST, TooDeep } from './html-parse.ts'
import { type Origin, ownOrigin } from './origin.ts'
import { pdfToText } from './pdf.ts'
import { sniff } from './sniff.ts'
import { xmlToText } from './xml.ts'

export const FORMATS = ['TXT', 'HTML', 'PDF', 'DOCX', 'XML'] as const
export type Format = (typeof FORMATS)[number]

/** What of a file is not in its words, and why; offsets in the file where it is text. */
export interface LeftOut {
  reason: string
  text: string
  start: number | null
  end: number | null
}

export interface Words {
  /** Lines as printed; an empty line between paragraphs, a form feed between the pages of a PDF. Raised numbers are superscript digits. */
  text: string
  leftOut: LeftOut[]
  origin: Origin
  /** Words that could not be made out, by their offset. */
  unread?: { at: number; said: string }[]
}

export interface PlainText extends Words {
  format: Format
}

const LARGEST = 60 * 2 ** 20

/** The words of an official file, whatever its format. `name` is how problems call it. Throws a ParseProblem where there are none to read. */
export async function toPlainText(bytes: Uint8Array, name: string): Promise<PlainText> {
  const fail = (saw: string, fix: string, line = 1, column = 1): never => {
    throw new ParseProblem(name, { line, column }, saw, fix)
  }
  if (bytes.length > LARGEST)
    fail('The file is larger than 60 MB.', 'Find a copy without pictures, or take the instrument out of the volume.')
  const { kind, refusal, encoding } = sniff(bytes)
  if (refusal) return fail(refusal.saw, refusal.fix)
  if (kind === 'PDF') return { format: kind, ...(await pdfToText(bytes, name)) }
  if (kind === 'DOCX') return { format: kind, ...(await docxToText(bytes, name)) }
  const text = decode(bytes, name, encoding, kind === 'HTML')
  if (/\r/.test(text) && !text.includes('\n') && kind === 'TXT')
    fail(
      'The lines of the file end in carriage returns alone, as on old Macintosh machines.',
      'Save it as UTF-8 text with ordinary line ends, and try again.',
    )
  if (kind === 'HTML')
    try {
      return { format: kind, ...htmlToText(text) }
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error
      fail(
        `The elements of the page stand in one another more than ${DEEPEST} deep.`,
        'See whether they are closed; save its words as plain text and try again.',
      )
    }
  if (kind === 'XML') return { format: kind, ...xmlToText(text, name) }
  const broken = text.indexOf('\0')
  if (broken >= 0) {
    const { line, column } = placeOf(text, broken)
    fail('The file holds characters that no text has.', 'See whether it is text at all; save it as UTF-8 text and try again.', line, column)
  }
  return { format: 'TXT', text, leftOut: [], origin: ownOrigin(text) }
}

/** A byte order mark stays in, so that it is accounted for like any other mark. */
function decode(bytes: Uint8Array, name: string, encoding: string, isPage: boolean): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    if (isPage) return new TextDecoder(saidEncoding(bytes), { ignoreBOM: true }).decode(bytes)
    const readable = Buffer.from(bytes).toString('utf8')
    const at = readable.indexOf('\uFFFD')
    throw new ParseProblem(name, placeOf(readable, Math.max(at, 0)), 'The file is not in UTF-8.', 'Save it as UTF-8 text and try again.')
  }
}

/** What a page says of itself; what the web takes where it says nothing. */
function saidEncoding(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const said = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252'
  try {
    new TextDecoder(said)
    return said
  } catch {
    return 'windows-1252'
  }
}
