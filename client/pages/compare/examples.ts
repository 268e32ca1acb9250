import type { CompareView } from './view.ts'

/** Comparisons to begin with. */
export const EXAMPLES: { title: string; search: CompareView }[] = [
  {
    title: 'The zero draft and the adopted text of the UN Convention',
    search: { left: 'uncc/zero', right: 'uncc/final', rows: 'changed' },
  },
  { title: 'The UN Convention and the Budapest Convention', search: { left: 'uncc/final', right: 'budapest/2001' } },
  { title: 'Article 6 of the UN Convention, on human rights, through all its drafts', search: { read: 'uncc/final/6' } },
]
