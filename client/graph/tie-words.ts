import type { Direction } from './thing.ts'

/** How a kind of link is drawn: `protect` dashes or not in the accent, `power` solid in ink, `text` thin. */
export type Family = 'give' | 'call' | 'protect' | 'reach' | 'lack' | 'point'

interface TieWords {
  /** Read from where it starts: `art. 30` *grants* `interception`. */
  out: string
  /** Read from where it leads: `interception` is *granted by* `art. 30`. */
  in: string
  /** What such a link means, in one plain sentence. */
  means: string
  family: Family
}

const WORDS: Record<string, TieWords> = {
  GRANTS: {
    out: 'grants',
    in: 'granted by',
    means: 'The provision says that States must, or may, give their authorities this power.',
    family: 'give',
  },
  ESTABLISHES: {
    out: 'sets up',
    in: 'set up by',
    means: 'The provision sets up this way for one State to help another.',
    family: 'give',
  },
  CRIMINALISES: {
    out: 'requires to be a crime',
    in: 'made a crime by',
    means: 'The provision says that States must, or may, make this conduct a crime.',
    family: 'give',
  },
  RELIES_ON: {
    out: 'calls upon the power of',
    in: 'called upon from abroad by',
    means: 'To give this help, the State that is asked uses the power it has at home under the other provision.',
    family: 'call',
  },
  PROVIDES: {
    out: 'gives',
    in: 'given by',
    means: 'The words of the clause give this protection, as strongly as stated.',
    family: 'protect',
  },
  REACHES: {
    out: 'reaches',
    in: 'reached by',
    means: 'The protections of the clause cover this provision or part of the treaty too, for the sides named.',
    family: 'reach',
  },
  CARRIES: {
    out: 'carries the protections of',
    in: 'carried elsewhere by',
    means: 'The clause takes the protections of another clause to everything it reaches itself.',
    family: 'reach',
  },
  OPEN_TO: {
    out: 'is open to',
    in: 'opens',
    means: 'Help under the provision can be asked for this class of crime, under the conditions named.',
    family: 'point',
  },
  REFERS_TO: { out: 'points to', in: 'pointed to by', means: 'The text of one provision names the other.', family: 'point' },
  CORRESPONDS_TO: {
    out: 'has as its counterpart',
    in: 'is the counterpart of',
    means: 'The two provisions of different treaties deal with the same matter.',
    family: 'point',
  },
  CONTINUES: {
    out: 'continues',
    in: 'continued by',
    means: 'The later provision takes up the earlier one in the next text of the treaty, changed or not.',
    family: 'point',
  },
  ALLOWS_RESERVATION: {
    out: 'allows a reservation to',
    in: 'may be reserved under',
    means: 'A State may join the treaty and yet exclude or limit the effect of the other provision.',
    family: 'lack',
  },
  SECURED_BY: { out: 'is secured by', in: 'secures', means: 'The provision of a rights treaty protects this right.', family: 'protect' },
  REQUIRES: { out: 'asks for', in: 'asked for by', means: 'The standard asks that measures have this safeguard.', family: 'point' },
  SUBSUMES: {
    out: 'stands in for',
    in: 'may be done through',
    means: 'Where a treaty has no provision of its own for the second way to cooperate, the first one carries it.',
    family: 'give',
  },
  INTERFERES_WITH: {
    out: 'interferes with',
    in: 'interfered with by',
    means: 'Using the power limits what the right protects.',
    family: 'lack',
  },
  REALISES: { out: 'serves', in: 'served by', means: 'The safeguard puts this right or principle into practice.', family: 'protect' },
  OF: { out: 'is a text of', in: 'has the text', means: 'It is one dated text of the treaty.', family: 'point' },
  NEXT: { out: 'was followed by', in: 'follows', means: 'One text of the treaty came after the other.', family: 'point' },
  PART_OF: { out: 'is part of', in: 'holds', means: 'The one stands inside the other.', family: 'point' },
  STANDS_IN: {
    out: 'stands in',
    in: 'holds',
    means: 'The provision stands inside this part of the treaty, so what reaches the part reaches the provision.',
    family: 'point',
  },
  LACKS: {
    out: 'did not find',
    in: 'not found, according to',
    means: 'The finding says that this safeguard is not there.',
    family: 'lack',
  },
  COVERS: { out: 'is about', in: 'lacks something, according to', means: 'The finding is about this provision.', family: 'lack' },
  SEARCHED: { out: 'searched', in: 'was searched for', means: 'The provision was searched for the finding.', family: 'point' },
  TOUCHES: { out: 'concerns', in: 'has an open question', means: 'What is not held here concerns this.', family: 'lack' },
}

const spoken = (kind: string) => kind.toLowerCase().replaceAll('_', ' ')

const wordsOf = (kind: string): TieWords =>
  WORDS[kind] ?? { out: spoken(kind), in: `${spoken(kind)} (from)`, means: 'A statement that ties the two together.', family: 'point' }

export const TIE_KINDS = Object.keys(WORDS)
export const tieWords = (kind: string, direction: Direction) => (direction === 'OUT' ? wordsOf(kind).out : wordsOf(kind).in)
export const tieMeaning = (kind: string) => wordsOf(kind).means
export const tieFamily = (kind: string): Family => wordsOf(kind).family
export const tieOrder = (kind: string) => {
  const at = TIE_KINDS.indexOf(kind)
  return at < 0 ? TIE_KINDS.length : at
}

/** What opening a thing shows unless somebody chooses: the law, without the bookkeeping around it. */
export const OPENED_KINDS = [
  'GRANTS',
  'ESTABLISHES',
  'CRIMINALISES',
  'RELIES_ON',
  'PROVIDES',
  'REACHES',
  'CARRIES',
  'OPEN_TO',
  'CORRESPONDS_TO',
  'ALLOWS_RESERVATION',
  'SECURED_BY',
  'REQUIRES',
  'SUBSUMES',
  'INTERFERES_WITH',
  'REALISES',
]

/** Not drawn until somebody asks: they are many and say little of how powers connect. */
export const HIDDEN_AT_FIRST = ['REFERS_TO', 'PART_OF', 'OF', 'NEXT', 'SEARCHED', 'TOUCHES']
