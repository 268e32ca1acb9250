import type { LinkProps } from '@tanstack/react-router'
import type { CardCountsQuery } from '../../api/generated/graphql.ts'
import { EXAMPLES } from '../../state/scenario-examples.ts'
import type { MatrixView } from '../matrix/view.ts'

export interface Card {
  question: string
  why: string
  /** What it opens. */
  opens: string
  link: LinkProps
  /** Which count stands on the card. */
  count?: keyof CardCountsQuery
}

const UNCC = 'uncc/final'
const matrix = (search: Partial<MatrixView>): LinkProps => ({ to: '/matrix', search })
const lacking = (safeguard: string, kinds: string): LinkProps =>
  matrix({ show: 'lacking', version: UNCC, kinds, only: `safeguard/${safeguard}` })

/** Questions that people come with; each opens its answer. */
export const THEMES: { name: string; cards: Card[] }[] = [
  {
    name: 'What holds a power back',
    cards: [
      {
        question: 'Which powers lack prior authorisation?',
        why: 'A decision by a judge or an independent body, before the power is used.',
        opens: 'List with proof',
        link: lacking('prior-authorisation', 'power'),
        count: 'priorAuthorisation',
      },
      {
        question: 'Which powers never need to be told to the person concerned?',
        why: 'Who is not told can hardly complain.',
        opens: 'List with proof',
        link: lacking('notification', 'power'),
        count: 'notification',
      },
      {
        question: 'Where is no remedy owed?',
        why: 'Powers and cooperation, and a remedy for those wronged by them.',
        opens: 'List with proof',
        link: lacking('effective-remedy', 'power,mechanism'),
        count: 'remedy',
      },
    ],
  },
  {
    name: 'Across borders',
    cards: [
      {
        question: 'Do the safeguards of article 24 reach cooperation?',
        why: 'Clause by clause, and on which side of a request.',
        opens: 'Matrix',
        link: matrix({ version: UNCC, yardstick: 'yardstick/uncc-24', kinds: 'mechanism', only: 'safeguard/safeguards-reach-cooperation' }),
      },
      {
        question: 'Which cooperation needs no crime on both sides?',
        why: 'Dual criminality, way by way.',
        opens: 'List with proof',
        link: lacking('dual-criminality', 'mechanism'),
        count: 'dualCriminality',
      },
      {
        question: 'How does a power at home become one for another State?',
        why: 'Power, provision, request, provision, safeguard.',
        opens: 'Map and outline',
        link: { to: '/explore' },
      },
    ],
  },
  {
    name: 'Between two States',
    cards: EXAMPLES.map(({ title, why, search }) => ({
      question: title,
      why,
      opens: 'Answer with its reasons',
      link: { to: '/scenario', search },
    })),
  },
  {
    name: 'Text by text',
    cards: [
      {
        question: 'Does anything protect security researchers?',
        why: 'Crimes whose definition should leave their work out.',
        opens: 'List with proof',
        link: lacking('security-research-exception', 'offence'),
        count: 'research',
      },
      {
        question: 'Where does the UN Convention fall short of the thirteen principles?',
        why: 'The Necessary and Proportionate principles, measure by measure.',
        opens: 'Matrix',
        link: matrix({ version: UNCC, yardstick: 'yardstick/necessary-proportionate', kinds: 'power,mechanism' }),
      },
      {
        question: 'How does the Budapest Convention do by its own article 15?',
        why: 'Read against the words of the treaty.',
        opens: 'Matrix',
        link: matrix({ version: 'budapest/2001', yardstick: 'yardstick/budapest-15', kinds: 'power' }),
      },
    ],
  },
  {
    name: 'What was said, and who is bound',
    cards: [
      {
        question: 'Which criticism of the zero draft was never met?',
        why: 'What was asked in 2023, beside the article as adopted. Our reading, each time with its reason.',
        opens: 'Claims',
        link: { to: '/claims', search: { about: 'uncc/zero', outcome: 'unchanged' } },
      },
      {
        question: 'Who is bound, and who has only signed?',
        why: 'Signed, consented and bound are three things; each on a day, as far as the tables know.',
        opens: 'Table of States',
        link: { to: '/states' },
      },
    ],
  },
]
