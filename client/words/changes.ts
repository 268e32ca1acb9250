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
  renumbered: { short: 'renumbered', long: 'has another number' },
  strengthened: { short: 'stronger', long: 'stronger: it asks more of States' },
  weakened: { short: 'weaker', long: 'weaker: it asks less of States' },
  'not-settled': { short: 'not settled', long: 'changed; how is not settled, for the readings differ' },
  changed: { short: 'changed', long: 'changed in several steps' },
  split: { short: 'split', long: 'split into several' },
  merged: { short: 'merged', long: 'merged with others' },
  'not-held': { short: 'not held', long: 'only parts of this text are held, and it is not among them' },
  'not-yet': { short: 'not yet there', long: 'this text is held whole and does not have it yet' },
  'not-stated': { short: 'not stated', long: 'nothing is stated of it in this text; nothing follows' },
  new: { short: 'new', long: 'new here' },
  dropped: { short: 'dropped', long: 'dropped' },
  equal: { short: 'much the same', long: 'says much the same' },
  narrower: { short: 'wider', long: 'the counterpart is wider' },
  broader: { short: 'narrower', long: 'the counterpart is narrower' },
  overlaps: { short: 'overlaps', long: 'the two overlap' },
  'in-parts': { short: 'parts only', long: 'only parts of the two answer one another' },
  'only-left': { short: 'only here', long: 'only the first has it' },
  'only-right': { short: 'only here', long: 'only the second has it' },
  elsewhere: { short: 'elsewhere', long: 'answered by something that is not compared' },
  'not-joined': { short: 'not stated', long: 'nothing is stated of what answers it' },
}

const FLIPPED: Record<string, string> = { strengthened: 'weakened', weakened: 'strengthened', split: 'merged', merged: 'split' }
/** The same change read from the later text back to the earlier one. */
export const readBack = (change: string): string => FLIPPED[change] ?? change

export const changeWords = (change: string): string => CHANGES[change]?.long ?? change
export const changeName = (change: string): string => CHANGES[change]?.short ?? change
