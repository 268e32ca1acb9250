/**
 * Ids are readable paths, the same in a file, the graph, the API and an address.
 * A provision: `<instrument>/<version>/<article>[/<paragraph>[/<item>…]]`, a division `<instrument>/<version>/ch/4/sec/2`,
 * a recital `<version>/preamble/3`; everything else `<kind>/<slug>`.
 */

export const RESERVED_KINDS = [
  'power',
  'mechanism',
  'safeguard',
  'burden',
  'right',
  'offence',
  'yardstick',
  'state',
  'action',
  'claim',
  'source',
  'coder',
  'gap',
  'absence',
  'link',
  'question',
  'story',
  'release',
] as const

export const DIVISION_WORDS = {
  part: 'part',
  ch: 'chapter',
  sec: 'section',
  subsec: 'subsection',
  title: 'title',
  annex: 'annex',
  appendix: 'appendix',
  protocol: 'protocol',
  declaration: 'declaration',
  instrument: 'instrument',
} as const
type DivisionMark = keyof typeof DIVISION_WORDS
export const LEVELS = [
  'recital',
  'part',
  'chapter',
  'section',
  'subsection',
  'title',
  'annex',
  'appendix',
  'protocol',
  'declaration',
  'instrument',
  'article',
  'paragraph',
  'item',
] as const
export type Level = (typeof LEVELS)[number]

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const PIECE = /^(~?[0-9]+[a-z]*|[a-z]+)$/

export interface ProvisionPath {
  version: string
  /** Division marks with their numbers, outermost first; empty for articles and what is below them. */
  divisions: { mark: DivisionMark; number: string }[]
  recital: string | null
  article: string | null
  /** Paragraph and items below the article, outermost first. */
  below: string[]
}

/** Divisions that may count articles and paragraphs of their own. */
const COUNTING: readonly DivisionMark[] = ['part', 'annex', 'appendix', 'protocol', 'declaration', 'instrument']

const isDivision = (piece: string | undefined): piece is DivisionMark => piece !== undefined && piece in DIVISION_WORDS

/** `budapest/2001/14/2/a` → its parts; null where the id is not that of a provision. */
export function parseProvisionId(id: string): ProvisionPath | null {
  const [instrument, label, ...rest] = id.split('/')
  if (!instrument || !label || rest.length === 0 || !SLUG.test(instrument) || !SLUG.test(label)) return null
  if ((RESERVED_KINDS as readonly string[]).includes(instrument)) return null
  const path: ProvisionPath = { version: `${instrument}/${label}`, divisions: [], recital: null, article: null, below: [] }
  let at = 0
  while (isDivision(rest[at])) {
    const number = rest[at + 1]
    if (!number || !/^[0-9]+$/.test(number)) return null
    path.divisions.push({ mark: rest[at] as DivisionMark, number })
    at += 2
  }
  const pieces = rest.slice(at)
  if (pieces[0] === 'preamble') {
    if (pieces.length !== 2 || !/^[0-9]+$/.test(pieces[1] ?? '')) return null
    return { ...path, recital: pieces[1] ?? null }
  }
  if (pieces.some((piece) => !PIECE.test(piece))) return null
  if (pieces.length === 0) return path
  // An article has one home: divisions never prefix it, except attachments and parts that count their own. What has no article hangs from them.
  if (path.divisions.length > 0 && !path.divisions.some((d) => COUNTING.includes(d.mark))) return null
  if (!/^[0-9]/.test(pieces[0] ?? '')) return path.divisions.length > 0 ? { ...path, below: pieces } : null
  return { ...path, article: pieces[0] ?? null, below: pieces.slice(1) }
}

export function formatProvisionId(path: ProvisionPath): string {
  const divisions = path.divisions.flatMap((d) => [d.mark, d.number])
  const below = path.recital ? ['preamble', path.recital] : [...(path.article ? [path.article] : []), ...path.below]
  return [path.version, ...divisions, ...below].join('/')
}

export function levelOf(path: ProvisionPath): Level {
  if (path.recital) return 'recital'
  const last = path.divisions.at(-1)
  if (!path.article && path.below.length > 0) return path.below.length === 1 && path.below[0]?.startsWith('~') ? 'paragraph' : 'item'
  if (!path.article) return last ? DIVISION_WORDS[last.mark] : 'article'
  if (path.below.length === 0) return 'article'
  return path.below.length === 1 && /^[~0-9]/.test(path.below[0] ?? '') ? 'paragraph' : 'item'
}

/** The id of the article that a provision is or lies in. */
export function articleOf(path: ProvisionPath): string | null {
  return path.article ? formatProvisionId({ ...path, below: [] }) : null
}

export const linkId = (type: string, from: string, to: string, by?: string) =>
  `link/${type.toLowerCase().replaceAll('_', '-')}/${from}/to/${to}${by ? `/by/${by.replace(/^coder\//, '')}` : ''}`

export const absenceId = (safeguard: string, provision: string, by?: string) =>
  `absence/${safeguard.replace(/^safeguard\//, '')}/in/${provision}${by ? `/by/${by.replace(/^coder\//, '')}` : ''}`

export const isSlug = (text: string) => SLUG.test(text)
