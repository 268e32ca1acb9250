import { readFileAs } from '../server/reader/read-file.ts'
import { makeAkn, makeDocx, makeHtml, makePdf } from '../tests/support/formats.ts'
import { median, ms, processorTime, row, times } from './measure.ts'

/** A treaty of so many articles, with every kind of list. */
function treatyOf(articles: number): string {
  const article = (n: number) =>
    [
      `Article ${n}`,
      `Promises of kind ${n}`,
      '1. Each Party shall keep the word that it has given to any other Party, and shall tell it of any doubt that it may have.',
      '2. For this purpose it may ask:',
      '(a) in writing, where there is time for it;',
      '(b) in person:',
      '(i) at its own seat; or',
      '(ii) at that of the other Party.',
      '3. Nothing in this article keeps a Party from asking twice.',
    ].join('\n\n')
  return `A Treaty\n\n${Array.from({ length: articles }, (_, i) => article(i + 1)).join('\n\n')}\n`
}

const FORMATS: [string, number, (text: string) => Buffer | Promise<Buffer>][] = [
  ['TXT', 3_000, (text) => Buffer.from(text)],
  ['HTML', 2_000, makeHtml],
  ['XML', 2_000, makeAkn],
  ['DOCX', 500, makeDocx],
  ['PDF', 200, makePdf],
]

/**
 * The processor time that reading a file twice as long takes, to that of the file itself: 2 where a format is read in time proportional to its
 * length.
 */
export async function measureLinear(rounds = 5): Promise<string[]> {
  const table = [row('format', 'size', 'reading', 'twice as long', 'to the first'), row('---', '---', '---', '---', '---')]
  for (const [format, articles, make] of FORMATS) {
    const files = [await make(treatyOf(articles)), await make(treatyOf(2 * articles))]
    const taken: number[][] = [[], []]
    // Turn about, so that what the machine does besides falls on both.
    for (let round = 0; round <= rounds; round += 1)
      for (const [i, bytes] of files.entries()) {
        const [spent = 0] = await processorTime(() => readFileAs('made/1', `made.${format.toLowerCase()}`, bytes), 1, 0)
        if (round > 0) taken[i]?.push(spent)
      }
    const [once, twice] = taken.map(median) as [number, number]
    table.push(row(format, `${((files[0] as Buffer).length / 1e6).toFixed(2)} MB`, ms(once), ms(twice), times(twice / once)))
  }
  return table
}
