import type { Corpus } from './corpus.ts'
import { domainFile, tableBelow } from './domain.ts'

/** The version keys of the notes on critics. */
const VERSIONS: Record<string, string> = {
  CND1: 'uncc/cnd1',
  ZD: 'uncc/zero',
  REV1: 'uncc/rev1',
  REV2: 'uncc/rev2',
  REV3: 'uncc/rev3',
  FIN: 'uncc/final',
}

export interface CriticSource {
  key: string
  /** The versions it speaks of; empty where the notes name none of the UN convention's. */
  texts: string[]
  address: string
  title: string
}

export const critics = () => domainFile('critics.md')

export const criticSources = (): CriticSource[] =>
  tableBelow(critics(), '## 1. Sources').flatMap(([key = '', , title = '', , text = '', , address = '']) => {
    const texts = Object.entries(VERSIONS).flatMap(([name, id]) => (new RegExp(`\\b${name}\\b`).test(text) ? [id] : []))
    return /^S\d+$/.test(key) ? [{ key, texts, address, title }] : []
  })

/** Which source of the data is which of the notes, as far as both give the same full address, or the same title. */
export function sourceKeys({ of }: Corpus): Map<string, CriticSource> {
  const same = (url: string, address: string) =>
    address
      .split(/ ; | \(/)
      .map((a) => a.trim())
      .some((a) => a.includes('/') && !a.endsWith('...') && bare(url) === bare(a))
  const rows = criticSources()
  return new Map(
    of('Source').flatMap((n) => {
      const row = rows.find((r) => (n.props.url && same(String(n.props.url), r.address)) || r.title === n.props.title)
      return row ? [[n.id, row] as const] : []
    }),
  )
}
const bare = (address: string) =>
  address
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
