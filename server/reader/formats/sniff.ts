import type { Format } from './plain-text.ts'

interface Refusal {
  saw: string
  fix: string
}

interface Sniffed {
  kind: Format
  encoding: string
  refusal: Refusal | null
}

const starts = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, i) => bytes[i] === byte)

/** What a file is, by what it begins with: names lie. A format that is not read is refused by its name, with the way out. */
export function sniff(bytes: Uint8Array): Sniffed {
  const no = (saw: string, fix: string): Sniffed => ({ kind: 'TXT', encoding: 'utf-8', refusal: { saw, fix } })
  const is = (kind: Format, encoding = 'utf-8'): Sniffed => ({ kind, encoding, refusal: null })
  if (bytes.length === 0) return no('The file is empty.', 'See whether it was saved whole.')
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  if (head.slice(0, 1024).includes('%PDF-')) return is('PDF')
  if (head.startsWith('PK\u0003\u0004')) {
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (all.includes('word/')) return is('DOCX')
    if (head.includes('opendocument'))
      return no('The file is an OpenDocument text, which is not read.', 'Save it as DOCX or as plain text and try again.')
    return all.includes('[Content_Types].xml') || bytes.length < 4096
      ? is('DOCX')
      : no('The file is a ZIP archive, which is not read.', 'Unpack it and give the file inside.')
  }
  if (/^\s*\{\\rtf/.test(head))
    return no('The file is in Rich Text Format (RTF), which is not read.', 'Save it as DOCX or as plain text and try again.')
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return no('The file is an old Word document (.doc), which is not read.', 'Save it as DOCX or as plain text and try again.')
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47) || starts(bytes, 0xff, 0xd8, 0xff) || /^(?:GIF8|II\*\0|MM\0\*)/.test(head))
    return no('The file is a picture and holds no words.', 'Find a copy with words in it, or run text recognition on it first.')
  const encoding = starts(bytes, 0xff, 0xfe) ? 'utf-16le' : starts(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8'
  if (encoding === 'utf-8' && looksLikeUtf16(bytes))
    return no('The file is in UTF-16 without a mark that says so.', 'Save it as UTF-8 text and try again.')
  const words = encoding === 'utf-8' ? head.replace(/^ï»¿/, '') : new TextDecoder(encoding).decode(bytes.subarray(0, 4096))
  return is(markupOf(words), encoding)
}

/** Every other byte of a text in UTF-16 is nothing, where it is in Latin letters. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, 2000)
  let zeros = 0
  for (let i = 0; i < size; i += 1) if (bytes[i] === 0) zeros += 1
  return size > 8 && zeros > size * 0.3
}

const HTML =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|span|h\d|p|table|ol|ul|pre|form|header|center|font|a|b|i|br)\b/i

function markupOf(words: string): Format {
  if (/^\s*<\?xml\b/.test(words)) return /<!doctype\s+html|<html\b/i.test(words) ? 'HTML' : 'XML'
  if (HTML.test(words)) return 'HTML'
  if (/^\s*(?:<!doctype\b[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<[A-Za-z][\w.:-]*[\s/>]/i.test(words)) return 'XML'
  return /^\s*<!--/.test(words) ? 'HTML' : 'TXT'
}
