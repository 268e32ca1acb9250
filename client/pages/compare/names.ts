import type { ComparedTextFragment, RowEndFragment } from '../../api/generated/graphql.ts'
import type { Whole } from './use-rows.ts'

const lowered = (label: string) => label.charAt(0).toLowerCase() + label.slice(1)

/** `UN Convention against Cybercrime, zero draft`. */
export const textName = ({ label, instrument }: ComparedTextFragment) => `${instrument.shortName}, ${lowered(label)}`

/** What heads each column: the label alone where both texts are of one treaty, the treaty alone where they are of two. */
export function columnNames({ head: { leftText, rightText } }: Whole): { left: string; right: string } {
  const sameTreaty = leftText.instrument.id === rightText.instrument.id
  const name = (text: ComparedTextFragment) => (sameTreaty ? lowered(text.label) : text.instrument.shortName)
  return { left: name(leftText), right: name(rightText) }
}

/** `art. 24(2)` of a whole citation. */
export const placeOf = ({ citation }: Pick<RowEndFragment, 'citation'>) => citation.slice(citation.lastIndexOf(', ') + 2)
