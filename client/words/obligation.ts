import type { Obligation } from '../api/generated/graphql.ts'

const WORDS: Record<Obligation, string> = {
  SHALL: 'States must',
  SHALL_ENDEAVOUR: 'States must try',
  MAY: 'States may',
  NONE: 'obliges to nothing by itself',
}

export const obligationWords = (obligation: Obligation) => WORDS[obligation]
