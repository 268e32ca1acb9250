/** Collects the words of a marked-up file line by line, each letter with where it stood; never looks back further than a line. */
export class Writer {
  private readonly parts: string[] = []
  private readonly places: number[] = []
  private line = ''
  private lineAt: number[] = []
  private lines = 0
  private isEmpty = true
  /** The next break is not made: what comes stands beside what is there. */
  private isGlued = false

  /** The words of the line that is being written. */
  get current(): string {
    return this.line
  }

  glue() {
    this.isGlued = true
  }

  /** Adds words; `at` gives the place of each letter of them. */
  add(words: string, at: (i: number) => number) {
    if (words === '') return
    const from = /^\s/.test(words) && (this.line === '' || /\s$/.test(this.line)) ? words.length - words.trimStart().length : 0
    if (from === words.length) return
    if (this.line === '' && !this.isEmpty) this.writeBreak(at(from))
    for (let i = from; i < words.length; i += 1) this.lineAt.push(at(i))
    this.line += words.slice(from)
    this.isEmpty = false
    this.isGlued = false
  }

  /** Ends the line; `lines` is 2 for a paragraph. */
  break(lines: 1 | 2) {
    if (this.isGlued) return
    this.endLine()
    this.lines = Math.max(this.lines, lines)
  }

  private endLine() {
    const kept = this.line.trimEnd().length
    this.parts.push(this.line.slice(0, kept))
    for (let i = 0; i < kept; i += 1) this.places.push(this.lineAt[i] as number)
    this.line = ''
    this.lineAt = []
  }

  private writeBreak(at: number) {
    this.parts.push('\n'.repeat(this.lines))
    for (let i = 0; i < this.lines; i += 1) this.places.push(at)
    this.lines = 0
  }

  finish(): { text: string; at: number[] } {
    this.endLine()
    this.places.push(this.places.at(-1) ?? 0)
    return { text: `${this.parts.join('')}\n`, at: this.places }
  }
}

/** The places of the letters of a text node: each of its letters, or its entity, in the source. */
export function placesIn(source: string, from: number, data: string): (i: number) => number {
  if (source.startsWith(data, from)) return (i) => from + i
  const places: number[] = []
  let at = from
  for (let i = 0; i < data.length; i += 1) {
    places.push(at)
    const entity = source[at] === '&' ? /^&(?:#\d+|#x[\da-f]+|\w+);?/i.exec(source.slice(at, at + 40))?.[0] : undefined
    // An ampersand that stands for itself is no entity.
    if (entity && (data[i] !== '&' || /^&(?:amp|#38|#x26)\b/i.test(entity))) at += entity.length
    else if (source[at] === '\r' && data[i] === '\n' && source[at + 1] === '\n') at += 2
    else at += 1
  }
  return (i) => places[i] ?? at
}
