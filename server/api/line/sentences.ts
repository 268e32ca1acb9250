import { nameOfText } from '../instrument/texts.ts'
import type { Step, StepKind } from '../provision/lineage.ts'
import type { Thing } from '../things.ts'

const cite = (thing: Thing) => String(thing.citation ?? thing.title)

const CHANGED: Partial<Record<StepKind, string>> = {
  same: 'as before',
  renumbered: 'as before, with another number',
  strengthened: 'and asks more of States',
  weakened: 'and asks less of States',
  split: 'as a part of it',
  merged: 'together with others',
  'not-settled': 'and how it changed is not settled',
}

/** What became of a subject at one text. */
export function stepSentence({ version, provision, kind, origins }: Step): string {
  const text = nameOfText(version)
  if (provision) {
    if (kind === 'new') return `${cite(provision)} is new: it continues nothing of the whole text before it.`
    if (kind === 'first') return `${cite(provision)} is the earliest that is held.`
    const latest = origins.filter(({ far }) => far.version === origins[0]?.far.version)
    return `${cite(provision)} continues ${latest.map(({ far }) => cite(far)).join(' and ')}, ${CHANGED[kind] ?? kind}.`
  }
  if (kind === 'dropped') return `Nothing of ${text} continues it.`
  if (kind === 'not-yet') return `${text} does not have it yet.`
  if (kind === 'not-held') return `Only parts of ${text} are held, and it is not among them; nothing follows.`
  return `Nothing is stated of it in ${text}; nothing follows.`
}

/** The whole line: where it begins, how often it changed, and what is not settled or not held. */
export function lineSentence(steps: Step[]): string {
  const held = steps.flatMap((s) => (s.provision ? [{ ...s, provision: s.provision }] : []))
  const count = (...kinds: StepKind[]) => steps.filter((s) => kinds.includes(s.kind)).length
  const told: [number, string][] = [
    [count('strengthened', 'weakened', 'split', 'merged'), 'changed'],
    [count('not-settled'), 'not settled'],
    [count('not-held', 'not-stated'), 'not held or not stated'],
    [count('dropped'), 'without it'],
  ]
  const rest = told.filter(([n]) => n > 0).map(([n, words]) => `${n} ${words}`)
  return `${held.map(({ provision }) => cite(provision)).join(' → ')}${rest.length > 0 ? ` (of its texts ${rest.join(', ')})` : ''}.`
}
