import type { CompareTextsQuery } from '../../api/generated/graphql.ts'
import { fitOf } from '../../words/fit.ts'

export interface TextChoice {
  id: string
  /** `UN Convention against Cybercrime, zero draft`. */
  name: string
  draft: boolean
  date: string
  /** What is held of it: `67 articles, 44 measures, from memory`. */
  holds: string
}

const lowered = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)
const counted = (count: number, one: string) => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`

/** Every text that may be compared, as a lawyer looks for them: what was adopted by name, then drafts, the latest first. */
export function textChoices(instruments: CompareTextsQuery['instruments']): TextChoice[] {
  const texts = instruments.flatMap(({ shortName, versions }) =>
    versions.map((text) => ({
      id: text.id,
      name: `${shortName}, ${lowered(text.label)}`,
      draft: text.stage === 'draft',
      date: text.date ?? '',
      holds: [
        text.articlesHeld > 0 ? counted(text.articlesHeld, 'article') : 'no article held',
        ...(text.measuresHeld > 0 ? [counted(text.measuresHeld, 'measure')] : []),
        ...(text.partial ? ['only parts'] : []),
        ...(text.fromMemory ? ['from memory'] : []),
      ].join(', '),
    })),
  )
  return texts.toSorted(
    (a, b) => Number(a.draft) - Number(b.draft) || (a.draft ? b.date.localeCompare(a.date) : 0) || a.name.localeCompare(b.name, 'en'),
  )
}

/** The texts that fit what is typed, each kind in its order; all of them while nothing is. */
export const textsFor = (typed: string, choices: readonly TextChoice[]): TextChoice[] => {
  const words = typed.split(/\s+/).filter(Boolean)
  return choices.filter(({ name, id }) => words.every((word) => fitOf(word, [name, id]) !== null))
}
