import { DIVISION_WORDS, formatProvisionId, type ProvisionPath, parseProvisionId } from './ids.ts'

/** How citations of one version begin, such as `UN Convention against Cybercrime` or `UN Convention against Cybercrime (zero draft)`. */
export interface CitationStyle {
  version: string
  cite: string
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
export function toRoman(n: number): string {
  const step = ROMAN.find(([value]) => value <= n)
  return step ? step[1] + toRoman(n - step[0]) : ''
}
function fromRoman(text: string): number {
  const step = ROMAN.find(([, mark]) => text.startsWith(mark))
  return step ? step[0] + fromRoman(text.slice(step[1].length)) : 0
}

const SHORT = {
  part: 'part',
  ch: 'ch.',
  sec: 'sec.',
  subsec: 'subsec.',
  title: 'title',
  annex: 'annex',
  appendix: 'appendix',
  protocol: 'protocol',
  declaration: 'declaration',
  instrument: 'instrument',
} as const
const ROMAN_MARKS = ['part', 'ch']
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth']

/** An unnumbered paragraph is named by its place: `~2` is the second paragraph. */
const unnumbered = (piece: string) => {
  const n = Number(piece.slice(1))
  return `, ${ORDINALS[n - 1] ?? `${n}.`} paragraph`
}
const spaced = (number: string) => number.replace(/^(\d+)([a-z]{2,})$/, '$1 $2')

/** `uncc/final/24/2/a` → `UN Convention against Cybercrime, art. 24(2)(a)`. Throws on an id that is no provision's. */
export function formatCitation(id: string, styles: CitationStyle[]): string {
  const path = parseProvisionId(id)
  if (!path) throw new Error(`${id} is not the id of a provision`)
  const cite = styles.find((s) => s.version === path.version)?.cite ?? path.version
  return `${cite}, ${formatPlace(path)}`
}

/** The part of a citation after the instrument: `art. 24(2)(a)`, `ch. IV`, `preamble, recital 3`. */
export function formatPlace(path: ProvisionPath): string {
  const divisions = path.divisions.map((d) => `${SHORT[d.mark]} ${ROMAN_MARKS.includes(d.mark) ? toRoman(Number(d.number)) : d.number}`)
  if (path.recital) return [...divisions, `preamble, recital ${path.recital}`].join(', ')
  const below = path.below.map((piece) => (piece.startsWith('~') ? unnumbered(piece) : `(${piece})`)).join('')
  if (!path.article) return divisions.join(', ') + below
  return [...divisions, `art. ${spaced(path.article)}${below}`].join(', ')
}

/** The inverse of `formatCitation`; null where the text is no citation of a version named in `styles`. */
export function parseCitation(text: string, styles: CitationStyle[]): string | null {
  const longestFirst = styles.filter((s) => text.startsWith(`${s.cite}, `)).sort((a, b) => b.cite.length - a.cite.length)
  for (const style of longestFirst) {
    const id = parsePlace(text.slice(style.cite.length + 2), style.version)
    if (id) return id
  }
  return null
}

function parsePlace(place: string, version: string): string | null {
  const path: ProvisionPath = { version, divisions: [], recital: null, article: null, below: [] }
  let rest = place
  for (;;) {
    const division = /^(part|ch\.|sec\.|subsec\.|title|annex|appendix|protocol|declaration|instrument) ([0-9IVXLCDM]+)(?:, |$|(?=\())/.exec(
      rest,
    )
    if (!division) break
    const mark = (Object.keys(DIVISION_WORDS) as (keyof typeof SHORT)[]).find((m) => SHORT[m] === division[1])
    if (!mark) return null
    const number = ROMAN_MARKS.includes(mark) ? String(fromRoman(division[2] ?? '')) : (division[2] ?? '')
    path.divisions.push({ mark, number })
    rest = rest.slice(division[0].length)
  }
  const recital = /^preamble, recital (\d+)$/.exec(rest)
  if (recital) return formatProvisionId({ ...path, recital: recital[1] ?? null })
  const article = /^art\. (\d+(?: ?[a-z]+)?)(.*)$/.exec(rest)
  if (!article && path.divisions.length === 0) return null
  path.article = article ? (article[1] ?? '').replace(' ', '') : null
  let below = article ? (article[2] ?? '') : rest
  while (below) {
    const step = /^\(([^()]+)\)/.exec(below) ?? /^, (?:([a-z]+)|(\d+)\.) paragraph/.exec(below)
    if (!step) return null
    path.below.push(step[0].startsWith('(') ? (step[1] ?? '') : `~${step[2] ?? ORDINALS.indexOf(step[1] ?? '') + 1}`)
    below = below.slice(step[0].length)
  }
  return formatProvisionId(path)
}
