import { ParseProblem } from '../problem.ts'
import type { PlacedWord } from './pdf-lines.ts'
import { hasColumns, pagesText } from './pdf-pages.ts'

/** The words of a PDF by their places on the page; pages are set apart by a form feed. */
export async function pdfToText(bytes: Uint8Array, name: string): Promise<{ text: string; leftOut: [] }> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const fail = (saw: string, fix: string): never => {
    throw new ParseProblem(name, { line: 1, column: 1 }, saw, fix)
  }
  // The library takes the bytes for itself.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
  })
  try {
    const document = await task.promise.catch((error: Error) =>
      error.name === 'PasswordException'
        ? fail('The PDF is locked with a password.', 'Save an unlocked copy and try again.')
        : fail('The file is not a PDF that can be opened.', 'See whether it is complete.'),
    )
    const pages: PlacedWord[][] = []
    let width = 0
    for (let n = 1; n <= document.numPages; n += 1) {
      const page = await document.getPage(n)
      width = Math.max(width, page.getViewport({ scale: 1 }).width)
      const { items } = await page.getTextContent()
      pages.push(
        items.flatMap((item) => {
          if (!('str' in item) || item.str.trim() === '') return []
          const [, , , , x, y] = item.transform as number[]
          return [
            {
              text: item.str,
              x: x ?? 0,
              y: y ?? 0,
              width: item.width,
              height: item.height || Math.abs((item.transform as number[])[3] ?? 1),
            },
          ]
        }),
      )
    }
    if (pages.every((page) => page.length === 0))
      fail('The PDF holds pictures of pages and no words.', 'Find a copy with words in it, or run text recognition on it first.')
    if (hasColumns(pages)) fail('The pages are set in columns.', 'Find a copy with one column, in one language.')
    return { text: pagesText(pages, width), leftOut: [] }
  } finally {
    await task.destroy()
  }
}
