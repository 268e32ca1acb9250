/**
 * A line as it is compared: spaces, dashes, digits, raised and wide letters of every kind become the plain ones. Each character becomes
 * exactly one, so that places stay what they are; what is shown is the line as printed.
 */
export function fold(line: string): string {
  // Nearly every line is plain.
  if (!/[^ -~]/.test(line)) return line
  return ODD.test(line) ? line.replace(ODD_EACH, (odd) => PLAIN.get(odd) ?? odd) : line
}

/** What typesetting makes of two or three letters; unfolded only where words are compared, for it changes the length. */
const LIGATURES: [RegExp, string][] = [
  [/\uFB00/g, 'ff'],
  [/\uFB01/g, 'fi'],
  [/\uFB02/g, 'fl'],
  [/\uFB03/g, 'ffi'],
  [/\uFB04/g, 'ffl'],
  [/[\uFB05\uFB06]/g, 'st'],
]

/** Words as they are compared and searched: folded, without ligatures and soft hyphens. */
export function foldWords(words: string): string {
  const plain = fold(words).replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '')
  return /[\uFB00-\uFB06]/.test(plain) ? LIGATURES.reduce((text, [from, to]) => text.replace(from, to), plain) : plain
}

const PLAIN = new Map<string, string>()
const add = (odd: string, plain: string) => {
  for (const [i, letter] of [...odd].entries()) PLAIN.set(letter, plain.length === 1 ? plain : (plain[i] as string))
}
const span = (from: number, count: number) => Array.from({ length: count }, (_, i) => String.fromCharCode(from + i)).join('')

add('\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\u2028\u2029', ' ')
add('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D', '-')
// Arabic-Indic, extended Arabic-Indic, Devanagari, full width.
for (const zero of [0x660, 0x6f0, 0x966, 0xff10]) add(span(zero, 10), '0123456789')
add(span(0xff21, 26), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
add(span(0xff41, 26), 'abcdefghijklmnopqrstuvwxyz')
add('（）［］．：；，＇＂｛｝', '()[].:;,\'"{}')
add('ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ', 'abcdefghijklmnoprstuvwxyz')
const ODD = new RegExp(`[${[...PLAIN.keys()].join('').replace(/[\\\]^-]/g, '\\$&')}]`)
const ODD_EACH = new RegExp(ODD.source, 'g')
