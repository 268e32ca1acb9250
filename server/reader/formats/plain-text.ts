import { ParseProblem, placeOf } from '../problem.ts'
import { docxToText } from './docx.ts'
import { htmlToText } from './html.ts'
import { pdfToText } from './pdf.ts'

export const FORMATS = ['TXT', 'HTML', 'PDF', 'DOCX'] as const
export type Format = (typeof FORMATS)[number]

export interface PlainText {
  format: Format
  /** Lines as printed; an empty line between paragraphs, a form feed between the pages of a PDF. Raised numbers are superscript digits. */
  text: string
  /** What of the file is not in `text`, and why. */
  leftOut: { reason: string; text: string }[]
}

/** The words of an official file, whatever its format. `name` is how problems call it. Throws a ParseProblem where there are none to read. */
export async function toPlainText(bytes: Uint8Array, name: string): Promise<PlainText> {
  const format = formatOf(bytes)
  if (format === 'PDF') return { format, ...(await pdfToText(bytes, name)) }
  if (format === 'DOCX') return { format, ...(await docxToText(bytes, name)) }
  if (format === 'HTML') return { format, ...htmlToText(bytes) }
  return { format, text: decode(bytes, name), leftOut: [] }
}

/** By what the file begins with: names lie. */
function formatOf(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return 'PDF'
  if (head.startsWith('PK\u0003\u0004')) return 'DOCX'
  return /^(?:ï»¿)?\s*<(?:!doctype|!--|\?xml|html|head|body|article|main|div|h\d|p)\b/i.test(head) ? 'HTML' : 'TXT'
}

/** A byte order mark stays in, so that it is accounted for like any other mark. */
function decode(bytes: Uint8Array, name: string): string {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const readable = Buffer.from(bytes).toString('utf8')
    const at = readable.indexOf('\uFFFD')
    throw new ParseProblem(name, placeOf(readable, Math.max(at, 0)), 'The file is not in UTF-8.', 'Save it as UTF-8 text and try again.')
  }
}
