export interface Agreed {
  agreement?: number | null
  codedTwice?: number
  agreed?: number
}

/** How far independent passes agree, for a small place: `α 0.82`, or `26 of 26` where what was coded does not vary. */
export const agreementShort = ({ agreement, codedTwice = 0, agreed = 0 }: Agreed): string =>
  codedTwice === 0 ? '' : typeof agreement === 'number' ? `α ${agreement.toFixed(2)}` : `${agreed} of ${codedTwice}`

/** The same in a sentence. */
export function agreementSentence({ agreement, codedTwice = 0, agreed = 0 }: Agreed): string {
  if (codedTwice === 0) return 'Coded by one pass only.'
  const told =
    typeof agreement === 'number'
      ? `; Krippendorff's alpha is ${agreement.toFixed(2)}`
      : '; what was coded does not vary, so alpha says nothing'
  return `Coded by independent passes that did not see each other: they agree on ${agreed} of ${codedTwice} cells${told}.`
}
