export const STANCES = ['criticises', 'defends', 'proposes', 'describes'] as const
export const OUTCOMES = ['fixed', 'partly', 'unchanged', 'worse', 'unanswered'] as const
export type Stance = (typeof STANCES)[number]
export type Outcome = (typeof OUTCOMES)[number]

const STANCE_WORDS: Record<string, string> = {
  criticises: 'criticism',
  defends: 'defence',
  proposes: 'proposal',
  describes: 'description',
}
const OUTCOME_WORDS: Record<string, string> = {
  fixed: 'fixed',
  partly: 'partly fixed',
  unchanged: 'not fixed',
  worse: 'made worse',
  unanswered: 'not answered',
}
const DEPTHS: Record<string, string> = {
  full: 'read whole',
  opening: 'only its beginning or single passages read',
  headings: 'only its headings read',
  reported: 'not read; known from what others say of it',
}

/** What a claim is, by its stance: `criticises` → `criticism`. */
export const stanceWords = (stance: string) => STANCE_WORDS[stance] ?? stance
/** What became of a claim: `unchanged` → `not fixed`. It is always our reading, and whoever shows it says so. */
export const outcomeWords = (outcome: string) => OUTCOME_WORDS[outcome] ?? outcome
/** How much of a source was read: `headings` → `only its headings read`. */
export const depthWords = (depth: string) => DEPTHS[depth] ?? depth

/** How it is known that somebody said it. */
export function markWords(mark: string): string {
  switch (mark) {
    case 'read':
      return 'read in the source'
    case 'reported':
      return 'not read in the source itself'
    case 'machine-report':
      return 'from a report of the meetings that a machine made; its publisher warns of errors'
    default:
      return mark
  }
}

interface Said {
  sources: readonly { author: string }[]
  heldBy: readonly { title: string }[]
}

const MOST_NAMED = 3

/** `Egypt, as Diplo tells it`; `ARTICLE 19`; of many States the first few and how many more. */
export function sayerWords({ sources, heldBy }: Said): string {
  const authors = [...new Set(sources.map(({ author }) => author))].join('; ')
  if (heldBy.length === 0) return authors
  const named = heldBy.map(({ title }) => title)
  const more = named.length - MOST_NAMED
  const states = more > 1 ? `${named.slice(0, MOST_NAMED).join(', ')} and ${more} more States` : named.join(', ')
  return `${states}, as ${authors} tells it`
}
