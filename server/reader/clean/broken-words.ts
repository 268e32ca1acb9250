import { type Cleaned, drop } from './cleaned.ts'

/** First parts that treaties write with a hyphen, whatever comes behind. */
const FIRST = /^(?:non|self|ex|vice|one|two|three|four|user|well|long|short|high|low|full|cross|quasi|all|half|anti|pre|post)$/i
/** Second parts that hang on another word by a hyphen. */
const SECOND =
  /^(?:friendly|based|related|specific|wide|term|making|building|border|free|party|owned|led|like|being|level|scale|time|known|called|mentioned|operation|operate|operative|ordination|ordinate|date|in|out|up|general|chief|president|elect)$/
/** Words that are written in one where the hyphen is only that of the line's end. */
const ONE_WORD = /^co(?:operat|ordinat)/

/** A word broken at the end of a line; its hyphen stays where the word is written with one, here or elsewhere in the text. */
export function brokenWords(c: Cleaned): Cleaned {
  const breaks = [...c.text.matchAll(/-[ \t\u2028]*\n[ \t]*(?=\p{Ll})/gu)].filter((m) =>
    /\p{L}$/u.test(c.text.slice(Math.max(0, m.index - 2), m.index)),
  )
  if (breaks.length === 0) return c
  const compounds = new Set([...c.text.matchAll(/(?=(?<!\p{L})(\p{L}+-\p{L}+))\p{L}/gu)].map((m) => (m[1] as string).toLowerCase()))
  const ranges = breaks.map((m) => {
    const before = c.text.slice(Math.max(0, m.index - 40), m.index)
    const first = before.match(/\p{L}+$/u)?.[0] ?? ''
    const behind = m.index + m[0].length
    const second = c.text.slice(behind, behind + 40).match(/^\p{Ll}+/u)?.[0] ?? ''
    const isChain = /\p{L}-\p{L}+$/u.test(before)
    const isKnown = compounds.has(`${first}-${second}`.toLowerCase())
    const isCompound = isKnown || isChain || ((FIRST.test(first) || SECOND.test(second)) && !ONE_WORD.test(first.toLowerCase() + second))
    return { start: isCompound ? m.index + 1 : m.index, end: behind }
  })
  return drop(c, ranges, 'broken word')
}
