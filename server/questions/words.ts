import type { Answered, Catalogued } from './answer.ts'
import type { Arguments } from './arguments.ts'

/** Replaces `{name}` by what `values` has for it. */
export const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

const begun = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** The answer in one sentence. `called` says what each argument is called. */
export function sentenceOf(question: Catalogued, { total, findings }: Answered, called: Record<string, string>): string {
  return begun(fill(total === 0 ? question.none : question.sentence, { ...called, rows: total, ...findings }))
}

/** The address of the page that shows more, inside the product. */
export const opensAt = ({ opens }: Catalogued, args: Arguments) => (opens ? fill(opens, args) : null)
