import { brokenWords } from './broken-words.ts'
import { type Cleaned, dropMatches, uncleaned } from './cleaned.ts'
import { footnoteMarks, footnotes } from './footnotes.ts'
import { pageEdges } from './page-edges.ts'
import { pageNumbers, runningHeads } from './page-numbers.ts'
import { wrappedLines } from './wrapped-lines.ts'

/** A step of cleaning; doing it twice is the same as doing it once. */
export type Step = (cleaned: Cleaned) => Cleaned

/** Carriage returns, byte order marks, zero-width and direction marks: they print nothing. */
const invisibleMarks: Step = (c) => dropMatches(c, /[\r\uFEFF\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]+/g, 'invisible mark')

const softHyphens: Step = (c) => dropMatches(c, /\u00AD+(?:[ \t\u2028]*\n)?/g, 'soft hyphen')

/** A line of dashes or underscores. The mark of a wrapped line is no line break. */
const printedRules: Step = (c) =>
  !/[_*=–—-]{3}/.test(c.text) ? c : dropMatches(c, /(?<=^|\n)[ \t]*[_*=–—-]{3,}[ \t]*(?=\n|$)/g, 'printed rule')

/** What a step leaves it may find more in; as many times as a text that was printed can need. */
const ROUNDS = 40

/** Does a step until it finds nothing more. */
function settled(name: string, step: Step): Step {
  const all: Step = (cleaned) => {
    let at = cleaned
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = step(at)
      if (next.text.length === at.text.length) return next
      at = next
    }
    return at
  }
  Object.defineProperty(all, 'name', { value: name })
  return all
}

export const STEPS: Step[] = [
  settled('invisibleMarks', invisibleMarks),
  settled('pageEdges', pageEdges),
  settled('softHyphens', softHyphens),
  settled('runningHeads', runningHeads),
  settled('pageNumbers', pageNumbers),
  settled('footnotes', footnotes),
  settled('brokenWords', brokenWords),
  settled('footnoteMarks', footnoteMarks),
  settled('printedRules', printedRules),
  settled('wrappedLines', wrappedLines),
]

/** All steps, until none finds more: a cleaned text is clean. */
export const clean = (source: string): Cleaned =>
  settled('clean', (cleaned) => STEPS.reduce((at, step) => step(at), cleaned))(uncleaned(source))
