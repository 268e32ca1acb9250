import { inflateSync } from 'node:zlib'
import { ParseProblem } from '../problem.ts'
import { oddity, orderOf } from './glyph-orders.ts'
import { pageOrigin } from './origin.ts'
import { columnsOf } from './pdf-columns.ts'
import { linesOf, lineText, type PlacedWord } from './pdf-lines.ts'
import { withoutLineNumbers } from './pdf-margin.ts'
import { pagesText } from './pdf-pages.ts'
import type { LeftOut, Words } from './plain-text.ts'

const MOST_PAGES = 3000
const LARGEST_STREAM = 60 * 2 ** 20

interface FontWord extends PlacedWord {
  font: string
}

/** The words of a PDF by their places on the page; pages are set apart by a form feed. */
export async function pdfToText(bytes: Uint8Array, name: string): Promise<Words> {
  const fail = (saw: string, fix: string, page = 1): never => {
    throw new ParseProblem(name, { line: page, column: 1 }, saw, fix)
  }
  if (unpacksTooFar(bytes))
    fail('A part of the PDF unpacks to more than 60 MB.', 'Find a copy without pictures, or save its words as plain text.')
  const { pages, width } = await placedWords(bytes, fail)
  if (pages.every((page) => page.length === 0))
    fail('The PDF holds pictures of pages and no words.', 'Find a copy with words in it, or run text recognition on it first.')
  decodeFonts(pages)
  const whole = pages.flatMap((page) => page.map((word) => word.text)).join(' ')
  if (oddity(whole) > 0.05)
    fail(
      'The letters of the PDF do not decode: its fonts keep no way from their shapes to letters.',
      'Find another copy, or run text recognition on it first.',
    )
  const leftOut: LeftOut[] = []
  const inner = pages.map((page) => {
    const { kept, numbers } = withoutLineNumbers(page)
    if (numbers.length > 0) leftOut.push({ reason: 'line number in the margin', text: numbers.join(' '), start: null, end: null })
    return kept
  })
  const { pages: read, isSet } = columnsOf(inner, (page) =>
    fail('The pages are set in columns of two languages.', 'Find a copy in one language.', page),
  )
  const { kept, unread } = withoutUnread(read)
  const text = pagesText(kept, isSet ? 0 : width)
  for (const words of unread) leftOut.push({ reason: 'letters that do not decode', text: words, start: null, end: null })
  return {
    text,
    leftOut,
    origin: pageOrigin(text),
    unread: unread.length > 0 ? [{ at: 0, said: `${unread.length} lines have letters that do not decode; they were left out.` }] : [],
  }
}

/** Takes away lines whose letters do not decode in a file whose other lines do. */
function withoutUnread(pages: PlacedWord[][]): { kept: PlacedWord[][]; unread: string[] } {
  const unread: string[] = []
  const kept = pages.map((page) => {
    const odd = linesOf(page).filter((line) => lineText(line).length > 3 && oddity(lineText(line)) > 0.3)
    unread.push(...odd.map(lineText))
    const gone = new Set(odd.flatMap((line) => line.words))
    return gone.size > 0 ? page.filter((word) => !gone.has(word)) : page
  })
  return { kept, unread }
}

/** Whether a packed stream is a bomb: looked at without keeping what it unpacks to. */
function unpacksTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const start = at + (file[at + 6] === 13 ? 8 : 7)
    if ((file[start] as number) % 16 !== 8) continue
    const end = file.indexOf('endstream', start)
    // What is small packed is small enough unpacked to be let through.
    if (end - start < 20_000) continue
    try {
      total += inflateSync(file.subarray(start, end < 0 ? undefined : end), { maxOutputLength: LARGEST_STREAM, finishFlush: 2 }).length
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return true
    }
    if (total > 10 * LARGEST_STREAM) return true
  }
  return false
}

async function placedWords(
  bytes: Uint8Array,
  fail: (saw: string, fix: string, page?: number) => never,
): Promise<{ pages: FontWord[][]; width: number }> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // The library takes the bytes for itself.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
  })
  let page = 0
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) fail(`The PDF has more than ${MOST_PAGES} pages.`, 'Take the instrument out of the volume.')
    const pages: FontWord[][] = []
    let width = 0
    for (page = 1; page <= document.numPages; page += 1) {
      const sheet = await document.getPage(page)
      width = Math.max(width, sheet.getViewport({ scale: 1 }).width)
      const { items } = await sheet.getTextContent({ disableNormalization: true })
      pages.push(items.flatMap((item) => ('str' in item ? placed(item as Item) : [])))
      sheet.cleanup()
    }
    return { pages, width }
  } catch (error) {
    if (error instanceof ParseProblem) throw error
    if (error instanceof Error && error.name === 'PasswordException')
      return fail('The PDF is locked with a password.', 'Save an unlocked copy and try again.')
    return page > 0
      ? fail(`Page ${page} of the PDF is damaged.`, 'Find another copy.', page)
      : fail('The file is not a PDF that can be opened.', 'See whether it is complete.')
  } finally {
    await task.destroy().catch(() => {})
  }
}

interface Item {
  str: string
  transform: number[]
  width: number
  height: number
  fontName: string
}

function placed(item: Item): FontWord[] {
  if (item.str.trim() === '') return []
  const [a = 1, b = 0, , d = 1, x = 0, y = 0] = item.transform
  // Words that stand across the page are stamps and margin notes of the printer.
  if (Math.abs(b) > Math.abs(a)) return []
  const finite = [x, y, item.width].every(Number.isFinite)
  return finite ? [{ text: item.str, x, y, width: item.width, height: item.height || Math.abs(d) || 1, font: item.fontName }] : []
}

function decodeFonts(pages: FontWord[][]) {
  const samples = new Map<string, string>()
  for (const page of pages)
    for (const { font, text } of page) {
      const sample = samples.get(font) ?? ''
      if (sample.length < 4000) samples.set(font, sample + text.replace(/\s/g, ''))
    }
  const orders = new Map([...samples].map(([font, sample]) => [font, orderOf(sample)]))
  for (const page of pages)
    for (const word of page) {
      const decode = orders.get(word.font)
      if (decode) {
        word.text = decode(word.text)
        word.width = Math.max(word.width, widthOf(word))
      } else word.text = word.text.replace(/[\uFB00-\uFB06\u2000-\u200A\uFE70-\uFEFC]/g, (odd) => odd.normalize('NFKC'))
    }
}

/** Chinese letters are as wide as they are high; the library takes some of their numbers for signs without any width. */
const widthOf = ({ text, height }: FontWord) => (text.match(/[\u3000-\u9FFF\uFF00-\uFFEF]/g)?.length ?? 0) * height
