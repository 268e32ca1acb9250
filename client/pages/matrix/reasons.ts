import type { CellReasonsFragment } from '../../api/generated/graphql.ts'
import { permanent } from '../../state/permanent.ts'

/** What decides a cell: the paragraphs, why, and where that finding can always be found. */
export interface Reason {
  /** The paragraphs that decide it, as cited; empty where nothing was found. */
  paragraphs: string
  why: string
  /** A permanent address; empty where nobody has looked. */
  link: string
}

const unique = (words: (string | null | undefined)[]) => [...new Set(words.filter((word): word is string => Boolean(word)))]

/** From a cell with its findings. A cell that is absent is decided by the rule by which the search is enough. */
export function reasonOf({ because, absences }: Pick<CellReasonsFragment, 'because' | 'absences'>): Reason {
  const deciding = because.filter(({ decides }) => decides)
  const paragraphs = unique(
    deciding.map(({ provision, carrier }) => (carrier ? `${provision.citation}, through ${carrier.citation}` : provision.citation)),
  )
  const whys = deciding.length > 0 ? deciding.map(({ link }) => link.note) : absences.map(({ rule }) => rule)
  const id = deciding[0]?.link.id ?? absences[0]?.id
  return { paragraphs: paragraphs.join('; '), why: unique(whys).join(' '), link: id ? permanent(id) : '' }
}
