/** How one provision stands to another: a step from draft to draft, or a counterpart in another treaty. */
interface Words {
  /** In a word or two, where there is room for no more. */
  short: string
  /** Said of the later text, or of the counterpart. */
  long: string
}

const CHANGES: Record<string, Words> = {
  first: { short: 'earliest held', long: 'the earliest text held' },
  same: { short: 'unchanged', long: 'unchanged' },
  renumbered: { short: 'renumbered', long: 'another number, the same substance' },
  strengthened: { short: 'stronger', long: 'stronger: it asks more of States' },
  weakened: { short: 'weaker', long: 'weaker: it asks less of States' },
  'not-settled': { short: 'not settled', long: 'changed; how is not settled, for the readings differ' },
  changed: { short: 'changed', long: 'changed in several steps' },
  split: { short: 'split', long: 'split into several' },
  merged: { short: 'merged', long: 'merged with others' },
  new: { short: 'new', long: 'new here' },
  dropped: { short: 'dropped', long: 'dropped' },
  equal: { short: 'much the same', long: 'says much the same' },
  narrower: { short: 'wider there', long: 'the counterpart is wider' },
  broader: { short: 'narrower there', long: 'the counterpart is narrower' },
  overlaps: { short: 'overlaps', long: 'the two overlap' },
}

export const changeWords = (change: string): string => CHANGES[change]?.long ?? change
export const changeName = (change: string): string => CHANGES[change]?.short ?? change
