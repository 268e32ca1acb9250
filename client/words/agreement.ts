export interface Agreed {
  agreement?: number | null
  codedTwice?: number
  agreed?: number
}

/** `Two readings agreed on 27 of 47 cells of this text, then settled.` They are one kind of reader, which the sentence says. */
export const textAgreement = ({ units, agreed }: { units: number; agreed: number }) =>
  `Independent readings agreed on ${agreed.toLocaleString('en')} of ${units.toLocaleString('en')} cells of this text; the rest were settled in writing. All are readings of one kind of reader by one set of rules.`

/** How far independent readings agree on one safeguard, in a sentence. */
export function agreementSentence({ agreement, codedTwice = 0, agreed = 0 }: Agreed): string {
  if (codedTwice === 0) return 'Coded by one reading only.'
  const told =
    typeof agreement === 'number'
      ? `; Krippendorff's alpha is ${agreement.toFixed(2)}`
      : '; what was coded does not vary, so alpha says nothing'
  return `Independent readings that did not see each other agree on ${agreed} of ${codedTwice} cells${told}.`
}
