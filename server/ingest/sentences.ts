import type { GraphLink, LinkType } from '../model/graph.ts'
import type { Draft } from './draft.ts'

/** What a strength means to somebody who reads it once. */
const STRENGTH_WORDS: Record<string, string> = {
  mandatory: 'as a binding duty',
  conditional: 'as a duty that bends to domestic law or to what is appropriate',
  optional: 'only as something a State may or shall consider',
  interpretive: 'only as a rule for reading the treaty',
  preambular: 'only in its preamble',
}
const OBLIGATION_WORDS: Record<string, string> = {
  shall: 'obliges States to have',
  'shall-endeavour': 'obliges States to try to have',
  may: 'allows States to have',
  none: 'speaks of',
}
const FORCE_WORDS: Record<string, string> = {
  may: 'on which help may be refused',
  'no-duty': 'on which there is no duty to help',
  must: 'on which help must be refused',
  barred: 'which may not be relied on',
}
const FORM_WORDS: Record<string, string> = {
  required: 'the conduct has to be a crime in both States',
  waivable: 'the conduct has to be a crime in both States, which the State asked may waive',
  'may-decline': 'the State asked may decline',
  'may-decline-unless-not-coercive': 'the State asked may decline, but owes what takes no coercion',
  domestic: 'left to domestic law or another treaty',
  barred: 'it may not be asked for',
  'barred-but-reservable': 'it may not be asked for, unless a State has reserved that',
}
const BEARER_WORDS: Record<string, string> = {
  person: 'a person',
  custodian: 'whoever holds the data',
  provider: 'a provider',
  'requested-state': 'the State that is asked',
}
const RELATION_WORDS: Record<string, string> = {
  equal: 'says much the same as',
  narrower: 'is narrower than',
  broader: 'is broader than',
  overlaps: 'overlaps with',
}

const CHANGE_WORDS: Record<string, string> = {
  same: 'unchanged',
  renumbered: 'with another number',
  strengthened: 'in a form that asks more of States',
  weakened: 'in a form that asks less of States',
  split: 'as one of several parts',
  merged: 'together with others',
}
const OUTCOME_WORDS: Record<string, string> = {
  fixed: 'fixed by',
  partly: 'partly met by',
  unchanged: 'not met by',
  worse: 'made worse by',
}
const lasting = (link: GraphLink) =>
  `${link.props.since ? ` since ${link.props.since}` : ''}${link.props.until ? ` until ${link.props.until}` : ''}`

const list = (items: string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`)
const sidesOf = (link: GraphLink) => {
  const sides = link.props.sides as string[] | undefined
  return sides ? ` (${list(sides)} side)` : ''
}

const formOf = (link: GraphLink) => (link.props.form ? ` (${FORM_WORDS[String(link.props.form)]})` : '')
const partOf = (link: GraphLink) => (link.props.part ? `; for this part only: ${link.props.part}` : '')

/** Quotation marks stand only around words that somebody compared with the official text; else they are ours, and say so. */
function wordsOf(link: GraphLink, read: string, ours: string, close: string): string {
  const { words, witnesses } = link.props
  if (!words) return ''
  return witnesses ? `${read}“${words}”${read.endsWith('(') ? close : ''}` : `${ours}${words}${close}`
}

type Words = (from: string, to: string, link: GraphLink) => string
const WORDS: Record<LinkType, Words> = {
  GRANTS: (f, t, l) => `${f} ${OBLIGATION_WORDS[String(l.props.obligation)]} this power: ${t}.`,
  ESTABLISHES: (f, t, l) => `${f} ${OBLIGATION_WORDS[String(l.props.obligation)]} this kind of cooperation: ${t}.`,
  CRIMINALISES: (f, t, l) => `${f} ${OBLIGATION_WORDS[String(l.props.obligation)]} this offence: ${t}.`,
  PROVIDES: (f, t, l) =>
    `${f} gives this ${l.props.force ? 'ground of refusal' : 'protection'}: ${t}, ${l.props.force ? FORCE_WORDS[String(l.props.force)] : STRENGTH_WORDS[String(l.props.strength)]}${formOf(l)}${sidesOf(l)}${partOf(l)}.`,
  REACHES: (f, t, l) => `${f} reaches ${t}${wordsOf(l, ' by the words ', ' (in our words: ', ')')}${sidesOf(l)}.`,
  CARRIES: (f, t, l) =>
    `${f} carries the protections of ${t} to what it reaches${l.props.ifBound ? ', for a State that is bound by that treaty' : ''}.`,
  IMPOSES: (f, t, l) =>
    `${f} lays this on ${BEARER_WORDS[String(l.props.onWhom)]}: ${t}${l.props.until ? `, until ${l.props.until}` : ''}.`,
  RELIES_ON: (f, t) => `${f} relies on the domestic power of ${t}.`,
  OPEN_TO: (f, t, l) => `${f} is open to: ${t}${gatesOf(l)}.`,
  REFERS_TO: (f, t, l) => `${f} refers to ${t}${wordsOf(l, ' (', ' (in our words: ', ')')}.`,
  CORRESPONDS_TO: (f, t, l) => `${f} ${RELATION_WORDS[String(l.props.relation)]} ${t}.`,
  ALLOWS_RESERVATION: (f, t) => `${f} lets a State make a reservation to ${t}.`,
  SECURED_BY: (f, t) => `The right “${f}” is secured by ${t}.`,
  REQUIRES: (f, t) => `${f} asks for: ${t}.`,
  SUBSUMES: (f, t) => `${f} carries “${t}” where an instrument has no article of its own for it.`,
  INTERFERES_WITH: (f, t) => `${f} touches this right: ${t}.`,
  REALISES: (f, t) => `${f} serves this right or principle: ${t}.`,
  CONTINUES: (f, t, l) =>
    `${f} continues ${t}${l.props.unsettled ? '; how it changed is not settled' : ` ${CHANGE_WORDS[String(l.props.change)]}`}.`,
  ANSWERED_BY: (f, t, l) => `As we read it, this was ${OUTCOME_WORDS[String(l.props.outcome)]} ${t}: ${f}`,
  ABOUT: (f, t, l) => `This is said of ${t}${l.props.placement === 'ours' ? ' (placed there by us)' : ''}: ${f}`,
  CONCERNS: (f, t) => `${f} (concerns ${t}).`,
  OF: (f, t) => `${f} is a text of ${t}.`,
  NEXT: (f, t) => `${f} was followed by ${t}.`,
  PART_OF: (f, t) => `${f} is part of ${t}.`,
  LACKS: (_, t) => `What was not found: ${t}.`,
  COVERS: (_, t) => `The finding is about ${t}.`,
  SEARCHED: (_, t) => `${t} was searched.`,
  MEMBER: (f, t, l) => `${f} is a member of ${t}${lasting(l)}.`,
  TOOK: (_, t) => `${t}.`,
  UNDER: (f, t) => `${f} (under ${t}).`,
  MADE_BY: (f, t, l) => `${l.props.role === 'reporter' ? 'Reported by' : 'Said by'} ${t}: ${f}`,
  HELD_BY: (f, t) => `A position of ${t}: ${f}`,
  TELLS_OF: (f, t) => `The reading “${f}” leads past ${t}.`,
  BECAME: (f, t) => `${f} was given up and became: ${t}.`,
  TOUCHES: (f, t) => `What is not held (“${f}”) concerns ${t}.`,
}

function gatesOf(link: GraphLink): string {
  const { maxPenaltyAtLeast: years, whoseLaw, transnational, organizedGroup } = link.props
  const gates = [
    ...(years === undefined
      ? []
      : [
          `maximum penalty of ${years} year${years === 1 ? '' : 's'} or more${whoseLaw === 'unsettled' ? '; whose law measures it is unsettled' : ''}`,
        ]),
    ...(transnational ? ['transnational in nature'] : []),
    ...(organizedGroup ? ['an organized criminal group is involved'] : []),
  ]
  return gates.length > 0 ? ` (${gates.join('; ')})` : ''
}

/** One plain sentence that reads a link aloud. */
export function describeLink(draft: Draft, link: GraphLink): string {
  const name = (id: string) => {
    const props = draft.nodes.get(id)?.props
    return String(props?.citation ?? props?.title ?? id)
  }
  return WORDS[link.type](name(link.from), name(link.to), link)
}
