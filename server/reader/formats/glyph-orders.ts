import { turnedBack } from './bidi.ts'

/** Runs of glyphs of a font that stand in the order of the letters: from the first glyph to the last, and the letter of the first. */
type Run = [from: number, to: number, letter: number]

/**
 * Fonts whose files number their letters and keep no way back to them: a PDF then gives the number of the glyph for the letter. The orders are
 * those of the fonts that Word embeds: the common Latin ones (space is glyph 3), and the Chinese ones of GBK.
 */
const ORDERS: { name: string; runs: Run[]; fits: RegExp }[] = [
  {
    name: 'Latin fonts of Windows',
    runs: [[3, 97, 0x20]],
    fits: /^[\p{Lu}\p{Ll}\p{Zs}\d.,;:’'()/-]+$/u,
  },
  {
    name: 'Chinese fonts of GBK',
    runs: [
      [3, 31, 0x20],
      [33, 97, 0x3e],
      [263, 264, 0x201c],
      [573, 575, 0x3001],
      [576, 583, 0x3005],
      [941, 1035, 0xff01],
      [1078, 21979, 0x4e00],
    ],
    fits: /[的和国在应为有与约]/,
  },
]

/** Fonts that number their letters by the square of GBK's two bytes, 192 to a row. */
const GBK_FIRST = 993
const GBK = new TextDecoder('gbk')
const bySquare: Decode = (text) =>
  [...text]
    .map((glyph) => {
      const place = (glyph.codePointAt(0) as number) - GBK_FIRST
      if (place < 0 || place >= 126 * 192) return glyph === '\u0003' ? ' ' : glyph
      return GBK.decode(Uint8Array.of(0x81 + Math.floor(place / 192), 0x40 + (place % 192)))
    })
    .join('')

/** The raised quotation mark of the Latin order; Apple's list of 258 letters, of which only what treaties print is needed. */
const LATIN_EXTRA = new Map([
  [182, '’'],
  [180, '“'],
  [181, '”'],
  [183, '‘'],
  [177, '–'],
  [178, '—'],
  [3031, ' '],
])

export type Decode = (text: string) => string

/** How the letters of a font are to be read, by all of its words in the file; null where they are what they seem. */
export function orderOf(sample: string): Decode | null {
  if (sample.length === 0) return null
  const chinese = ORDERS[1] as (typeof ORDERS)[number]
  const hanzi = (text: string) => (text.match(/[\u4E00-\u9FFF]/g)?.length ?? 0) / text.length
  const inOrder = decoder(chinese.runs)
  if (sample.length > 1 && hanzi(sample) < 0.5 && oddity(sample) > 0.5)
    for (const order of [inOrder, bySquare]) {
      const asChinese: Decode = (text) => order(turnedBack(text))
      const shifted = asChinese(sample)
      if (hanzi(shifted) > 0.6 && (sample.length < 20 || chinese.fits.test(shifted))) return asChinese
    }
  const latin = decoder((ORDERS[0] as (typeof ORDERS)[number]).runs, LATIN_EXTRA)
  const [before, after] = [letters(sample), letters(latin(sample))]
  return after > 0.75 && before < 0.45 && /[!-@[-`]/.test(sample) && !/^[\d\s.,;:()/–-]+$/.test(sample) ? latin : null
}

const letters = (text: string) => (text.match(/[\p{L}\p{Zs}]/gu)?.length ?? 0) / text.length

function decoder(runs: Run[], extra: Map<number, string> = new Map()): Decode {
  return (text) =>
    [...text]
      .map((glyph) => {
        const code = glyph.codePointAt(0) as number
        const run = runs.find(([from, to]) => code >= from && code <= to)
        return extra.get(code) ?? (run ? String.fromCodePoint(run[2] + code - run[0]) : glyph)
      })
      .join('')
}

/** The share of letters that no language writes beside one another: signs of phonetics, rare and unassigned letters. */
export function oddity(text: string): number {
  const words = text.match(/\S/g)?.length ?? 0
  if (words === 0) return 0
  const odd =
    text.match(
      /[\u0180-\u02FF\u0370-\u0373\u0376-\u037D\u1380-\u1CFF\u2C00-\u2DDF\u3100-\u4DBF\uA000-\uABFF\uE000-\uF8FF\u0700-\u0E7F\u0F00-\u109F\u1100-\u137F]/g,
    )?.length ?? 0
  return odd / words
}
