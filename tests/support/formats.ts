import { Document, Packer, Paragraph, TextRun } from 'docx'
import PDFDocument from 'pdfkit'

/** A PDF as a printer of treaties would make it: wrapped lines, a running head and a page number on every page. */
export async function makePdf(text: string, { head = 'Series of Treaties 12' } = {}): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margins: { top: 90, bottom: 90, left: 72, right: 72 }, bufferPages: true })
  document.font('Times-Roman').fontSize(11)
  for (const line of text.split('\n')) line.trim() === '' ? document.moveDown(0.6) : document.text(line)
  const { count } = document.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page)
    document.page.margins = { top: 0, bottom: 0 }
    document.fontSize(9).text(head, 72, 40, { lineBreak: false })
    document.text(String(page + 1), 290, 800, { lineBreak: false })
  }
  return bytesOf(document)
}

/** A PDF with words at the places given: text, points from the left and from the top, size. */
export async function placedPdf(pages: [string, number, number, number][][]): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', margins: { top: 0, bottom: 0, left: 0, right: 0 } })
  pages.forEach((words, i) => {
    if (i > 0) document.addPage()
    document.font('Times-Roman')
    for (const [text, x, y, size] of words) document.fontSize(size).text(text, x, y, { lineBreak: false })
  })
  return bytesOf(document)
}

/** A PDF with a picture in place of words, as a scanner makes it. */
export function wordlessPdf(): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4' })
  document.rect(72, 72, 400, 600).fill()
  return bytesOf(document)
}

function bytesOf(document: PDFDocument): Promise<Buffer> {
  const parts: Uint8Array[] = []
  return new Promise((resolve) => {
    document.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts)))
    document.end()
  })
}

/** A Word file, each line a paragraph; some runs of letters are split, as Word does. */
export function makeDocx(text: string): Promise<Buffer> {
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => new Paragraph({ children: [new TextRun(line.slice(0, 5)), new TextRun(line.slice(5))] }))
  return Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }))
}

/** A Word file whose paragraphs Word numbers by itself. */
export function numberedDocx(lines: string[]): Promise<Buffer> {
  const numbering = { config: [{ reference: 'list', levels: [{ level: 0, format: 'decimal' as const, text: '%1.' }] }] }
  const children = lines.map((line, i) => new Paragraph({ text: line, ...(i > 1 ? { numbering: { reference: 'list', level: 0 } } : {}) }))
  return Packer.toBuffer(new Document({ numbering, sections: [{ children }] }))
}

/** A web page with the text in its middle and what such pages have around it. */
export function makeHtml(text: string): Buffer {
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      /^(Article|CHAPTER|SECTION)\b/.test(line) ? `<h3>${escapeHtml(line)}</h3>` : `<p>${escapeHtml(line).replace(/, /g, ',\n   ')}</p>`,
    )
  const page = `<!DOCTYPE html><html><head><title>Treaties</title><style>p{}</style></head><body><nav><a>All treaties</a></nav>
<main>${blocks.join('\n')}</main><footer>Imprint</footer><script>track()</script></body></html>`
  return Buffer.from(page)
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The same as Akoma Ntoso: headings and paragraphs by what a line looks like. */
export function makeAkn(text: string): Buffer {
  const blocks = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const words = escapeHtml(line)
      if (/^Article \S+$/.test(line)) return `</article><article><num>${words}</num>`
      const mark = /^(\(\w+\)|\d+\.) (.*)$/.exec(words)
      return mark
        ? `<paragraph><num>${mark[1]}</num><content><p>${mark[2]}</p></content></paragraph>`
        : `<content><p>${words}</p></content>`
    })
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="treaty"><meta/><body><article>${blocks.join('\n')}</article></body></act></akomaNtoso>`,
  )
}
