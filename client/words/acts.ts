import { dayOf } from './day.ts'

const DID: Record<string, string> = {
  signature: 'Signed',
  ratification: 'Ratified',
  acceptance: 'Accepted',
  approval: 'Approved',
  accession: 'Acceded to',
  succession: 'Succeeded to',
  reservation: 'Made a reservation to',
  declaration: 'Made a declaration under',
  objection: 'Objected to a reservation to',
  confirmation: 'Confirmed a statement under',
  withdrawal: 'Withdrew a statement under',
  denunciation: 'Denounced',
  'domestic-approval': 'Approved at home, which binds nobody yet,',
}
const EFFECTS: Record<string, string> = {
  excludes: 'It leaves part of the treaty out.',
  conditions: 'It sets conditions.',
  'adds-elements': 'It punishes the conduct only where something more is present.',
  'names-authority': 'It says whom to ask, and changes no other duty.',
  none: 'It changes no duty.',
  unknown: 'What it changes is not known.',
}
const CONTENTS: Record<string, string> = {
  cut: 'The copy that was read breaks off.',
  law: 'Read in the law at home that orders it, not in what was deposited.',
  summary: 'Only a summary was read, not its words.',
  none: 'Nothing but that it was made is held.',
}

/** `Signed the Budapest Convention`. */
export const actWords = (kind: string, treaty: string) => `${DID[kind] ?? kind} the ${treaty}`

/** How much of a statement was read, where that is less than its words. */
export const contentWords = (content: string | null | undefined) => (content ? (CONTENTS[content] ?? '') : '')

export const effectWords = (effect: string | null | undefined) => (effect ? (EFFECTS[effect] ?? '') : '')

/** `on 23 November 2001`, or `between … and …` where the day is not known. */
export const whenWords = ({ earliest, latest }: { earliest: string; latest: string }) =>
  earliest === latest ? `on ${dayOf(earliest)}` : `between ${dayOf(earliest)} and ${dayOf(latest)}`

/** Days inside a sentence of the API, as people write them. */
export const withDays = (sentence: string) => sentence.replace(/\d{4}-\d{2}-\d{2}/g, (day) => dayOf(day))
