/** What the subjects of the catalogue are called. */
export const CATEGORY_WORDS: Record<string, string> = {
  powers: 'What powers may do, and what holds them',
  cooperation: 'How States help each other',
  refusal: 'What may be refused',
  people: 'What becomes of people and their data',
  defence: 'For the defence',
  states: 'Which States, and since when',
  versions: 'From text to text',
  critics: 'What critics and defenders say',
  words: 'What the words mean',
}

/** Whether a row answers the question. */
export const FINDING_WORDS: Record<string, string> = { yes: 'yes', no: 'no', unknown: 'not known' }

/** `question/lacks-safeguard` → `lacks-safeguard`. */
export const nameOf = (id: string) => id.replace(/^question\//, '')

/** An answer in a figure: `20 of 33`, and of how many it is not known; without findings, how long its table is. */
export function figureOf(total: number, findings: { yes: number; unknown: number } | null): { figure: string; beside: string } {
  if (!findings) return { figure: `${total} ${total === 1 ? 'row' : 'rows'}`, beside: '' }
  return { figure: `${findings.yes} of ${total}`, beside: findings.unknown > 0 ? `${findings.unknown} not known` : '' }
}
