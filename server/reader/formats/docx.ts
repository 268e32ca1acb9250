import JSZip from 'jszip'
import mammoth from 'mammoth'
import { ParseProblem } from '../problem.ts'
import { stylesWithNumbers } from './docx-styles.ts'
import { unitOrigin } from './origin.ts'
import type { LeftOut, Words } from './plain-text.ts'
import { SUPERSCRIPT } from './superscript.ts'

interface Part {
  type: string
  numbering?: { isOrdered: boolean } | null
  styleId?: string | null
  isStrikethrough?: boolean
  verticalAlignment?: string
  value?: string
  children?: Part[]
  /** Of the document: its footnotes and endnotes, by kind and number. */
  notes?: { _notes?: Record<string, { body?: Part[] }> }
}

const LARGEST = 60 * 2 ** 20
const MOST_PARAGRAPHS = 40_000

/** The words of a Word file, a paragraph a block. Numbers that Word makes itself stand nowhere in the file's words, so they are refused. */
export async function docxToText(bytes: Uint8Array, name: string): Promise<Words> {
  const fail = (saw: string, fix: string, line = 1): never => {
    throw new ParseProblem(name, { line, column: 1 }, saw, fix)
  }
  const broken = () =>
    fail('The file is not a Word document that can be opened.', 'See whether it is complete; save it as DOCX or as plain text.')
  try {
    const files = await unpack(bytes, fail)
    const numbered = stylesWithNumbers(files.styles, files.numbering)
    let document: Part | null = null
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
      transformDocument: (whole: Part) => {
        document = whole
        return { ...whole, children: [] }
      },
    } as unknown as Parameters<typeof mammoth.convertToHtml>[1])
    if (!document) return broken()
    return wordsIn(document, numbered, fail)
  } catch (error) {
    if (error instanceof ParseProblem) throw error
    return broken()
  }
}

/** Looks at what the parts unpack to before anything is unpacked. */
async function unpack(bytes: Uint8Array, fail: (saw: string, fix: string) => never): Promise<{ styles: string; numbering: string }> {
  const zip = await JSZip.loadAsync(bytes)
  let size = 0
  for (const file of Object.values(zip.files)) {
    const { _data } = file as unknown as { _data?: { uncompressedSize?: number } }
    size += _data?.uncompressedSize ?? 0
  }
  if (size > LARGEST) fail('The file unpacks to more than 60 MB.', 'See whether it is a treaty; save it as plain text.')
  const text = (path: string) => zip.file(path)?.async('string') ?? Promise.resolve('')
  const body = await text('word/document.xml')
  if (body.length > LARGEST) fail('The file unpacks to more than 60 MB.', 'See whether it is a treaty; save it as plain text.')
  let paragraphs = 0
  for (let at = body.indexOf('<w:p'); at >= 0 && paragraphs <= MOST_PARAGRAPHS; at = body.indexOf('<w:p', at + 4))
    if (/[\s>/]/.test(body[at + 4] ?? '')) paragraphs += 1
  if (paragraphs > MOST_PARAGRAPHS)
    fail(`The file has more than ${MOST_PARAGRAPHS} paragraphs.`, 'See whether it is one treaty; save it as plain text.')
  return { styles: await text('word/styles.xml'), numbering: await text('word/numbering.xml') }
}

function wordsIn(document: Part, numbered: Set<string>, fail: (saw: string, fix: string, line: number) => never): Words {
  const leftOut: LeftOut[] = []
  const starts: number[] = []
  const blocks: string[] = []
  let length = 0
  let paragraphs = 0
  const refuse = (words: string, why: string) =>
    fail(
      `The number of the paragraph “${words.slice(0, 40)}…” is made by ${why} and not part of the words.`,
      'In Word, turn automatic numbers into text (or save as plain text), and try again.',
      paragraphs,
    )
  const paragraph = (part: Part): string => {
    paragraphs += 1
    const words = runs(part, leftOut)
    if (part.numbering?.isOrdered) refuse(words, 'Word')
    if (!part.numbering && part.styleId && numbered.has(part.styleId) && words.trim() !== '') refuse(words, 'a style of Word')
    return words.trim()
  }
  const put = (words: string) => {
    starts.push(length)
    if (words === '') return
    blocks.push(words)
    length += words.length + 2
  }
  const visit = (part: Part) => {
    if (part.type === 'paragraph') put(paragraph(part))
    else if (part.type === 'tableRow') for (const row of rowOf(part, paragraph)) put(row)
    else for (const child of part.children ?? []) visit(child)
  }
  visit(document)
  for (const { body = [] } of Object.values(document.notes?._notes ?? {})) {
    const text = body
      .map((part) => runs(part, []))
      .join(' ')
      .trim()
    if (text) leftOut.push({ reason: 'footnote', text, start: null, end: null })
  }
  return { text: `${blocks.join('\n\n')}\n`, leftOut, origin: unitOrigin(starts) }
}

/** The first paragraphs of the cells stand on one line; so a number in a cell of its own stands before its words. */
function rowOf(row: Part, paragraph: (part: Part) => string): string[] {
  const cells = (row.children ?? []).map((cell) => {
    const words: string[] = []
    const collect = (part: Part) => {
      if (part.type === 'paragraph') words.push(paragraph(part))
      else for (const child of part.children ?? []) collect(child)
    }
    collect(cell)
    return words.filter((w) => w !== '')
  })
  const first = cells
    .map((words) => words[0] ?? '')
    .filter((w) => w !== '')
    .join(' ')
  return [first, ...cells.flatMap((words) => words.slice(1))].filter((w) => w !== '')
}

/** The words of a paragraph; struck ones and the marks of footnotes are left out. */
function runs(part: Part, leftOut: LeftOut[]): string {
  if (part.isStrikethrough) {
    const text = (part.children ?? []).map((child) => runs(child, leftOut)).join('')
    if (text.trim()) leftOut.push({ reason: 'struck out', text, start: null, end: null })
    return ''
  }
  if (part.type === 'text') return part.value ?? ''
  if (part.type === 'tab') return '\t'
  if (part.type === 'break') return '\n'
  if (part.type === 'noteReference' || part.type === 'image') return ''
  const words = (part.children ?? []).map((child) => runs(child, leftOut)).join('')
  return part.verticalAlignment === 'superscript' && /^\d{1,3}$/.test(words.trim())
    ? words.trim().replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] as string)
    : words
}
