/** What the tests use of pdfkit, which has no types of its own. */
declare module 'pdfkit' {
  export default class PDFDocument {
    constructor(options: object)
    page: { margins: { top: number; bottom: number } }
    on(event: 'data', take: (part: Uint8Array) => void): this
    on(event: 'end', take: () => void): this
    font(name: string): this
    fontSize(size: number): this
    text(words: string, options?: object): this
    text(words: string, x: number, y: number, options?: object): this
    moveDown(lines: number): this
    addPage(): this
    rect(x: number, y: number, width: number, height: number): this
    fill(): this
    bufferedPageRange(): { start: number; count: number }
    switchToPage(page: number): this
    end(): void
  }
}
