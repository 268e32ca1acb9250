import mammoth from 'mammoth'
import { ParseProblem } from '../problem.ts'
import { htmlToText } from './html.ts'

interface Part {
  type: string
  numbering?: { isOrdered: boolean } | null
  value?: string
  children?: Part[]
}

/** The words of a Word file, a paragraph a block. Numbers that Word makes itself stand nowhere in the file's words, so they are refused. */
export async function docxToText(bytes: Uint8Array, name: string): Promise<{ text: string; leftOut: { reason: string; text: string }[] }> {
  const fail = (saw: string, fix: string, line = 1): never => {
    throw new ParseProblem(name, { line, column: 1 }, saw, fix)
  }
  let paragraphs = 0
  const refuseMadeNumbers = (paragraph: Part): Part => {
    paragraphs += 1
    if (paragraph.numbering?.isOrdered)
      fail(
        `The number of the paragraph “${wordsOf(paragraph).slice(0, 40)}…” is made by Word and not part of the words.`,
        'In Word, turn automatic numbers into text (or save as plain text), and try again.',
        paragraphs,
      )
    return paragraph
  }
  try {
    // The published types leave out the transforms.
    const transforms = (mammoth as unknown as { transforms: { paragraph(change: (p: Part) => Part): (document: unknown) => unknown } })
      .transforms
    const options = {
      transformDocument: transforms.paragraph(refuseMadeNumbers),
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    }
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)
    return htmlToText(`<body>${value}</body>`)
  } catch (error) {
    if (error instanceof ParseProblem) throw error
    return fail('The file is not a Word document that can be opened.', 'See whether it is complete; save it as DOCX or as plain text.')
  }
}

const wordsOf = (part: Part): string => part.value ?? (part.children ?? []).map(wordsOf).join('')
