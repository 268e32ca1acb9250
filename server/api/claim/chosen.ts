import { badInput, notFound } from '../../errors.ts'
import { OUTCOMES, STANCES } from '../../model/claim.ts'
import type { Loaders } from '../loaders.ts'
import { compare, type Thing } from '../things.ts'

/** Which claims are asked for; what is left out narrows nothing. */
export interface Chosen {
  about?: string | null
  stance?: string | null
  outcome?: string | null
  by?: string | null
  words?: string | null
}

/** A claim with what it can be found by. */
export interface Known {
  claim: Thing
  /** What later texts made of it; `unanswered` alone where no such reading is held. */
  outcomes: string[]
  /** The States whose position it is; else who wrote the sources, without the name of the single author. */
  sayers: string[]
  /** The texts it speaks of. */
  texts: string[]
}

export const UNANSWERED = 'unanswered'

const earliestFirst = (a: Thing, b: Thing) => compare(String(a.date ?? '9'), String(b.date ?? '9')) || compare(a.id, b.id)

/** Claims about a provision and what is in it, or about a version or an instrument and any of its provisions; each once. */
export async function claimsAbout(load: Loaders, id: string): Promise<Thing[]> {
  const rows = await load.ofText('claims-about', id)
  const things = rows.map(({ node }) => load.remember(node))
  return [...new Map(things.map((t) => [t.id, t])).values()].sort(earliestFirst)
}

function check(argument: 'stance' | 'outcome', value: string | null | undefined, allowed: readonly string[]) {
  if (value && !allowed.includes(value)) throw badInput(`${argument} must be one of ${allowed.join(', ')}.`, { argument })
}

/** The claims that `about` leaves, earliest first, with what they can be found by. BAD_INPUT and NOT_FOUND of what was asked for. */
export async function knownClaims(load: Loaders, { about, stance, outcome }: Chosen): Promise<Known[]> {
  check('stance', stance, STANCES)
  check('outcome', outcome, [...OUTCOMES, UNANSWERED])
  if (about && !(await load.thing(about))) throw notFound(`about names nothing that is held: ${about}.`, { argument: 'about' })
  const claims = about ? await claimsAbout(load, about) : [...(await load.ofKind('claim'))].sort(earliestFirst)
  return Promise.all(claims.map((claim) => known(load, claim)))
}

async function known(load: Loaders, claim: Thing): Promise<Known> {
  const [outcomes, authors, states, places] = await Promise.all([
    load.out(claim.id, 'ANSWERED_BY', ({ link }) => String(link.outcome)),
    load.out(claim.id, 'MADE_BY', ({ link, far }) => (link.role === 'author' ? bodyOf(String(far.author ?? '')) : '')),
    load.out(claim.id, 'HELD_BY', ({ far }) => String(far.title ?? far.name)),
    load.out(claim.id, 'ABOUT', ({ far }) => (far.__typename === 'Version' ? far.id : String(far.version ?? ''))),
  ])
  const once = (all: string[]) => [...new Set(all.filter(Boolean))]
  return {
    claim,
    outcomes: outcomes.length > 0 ? once(outcomes) : [UNANSWERED],
    sayers: once(states.length > 0 ? states : authors),
    texts: once(places),
  }
}

/** `Electronic Frontier Foundation (K. Rodriguez)` → the body that speaks. */
const bodyOf = (author: string) => author.replace(/\s*\([^)]*\)$/, '')

/** Whether a claim is one of those asked for. `but` leaves one of the choices aside, to count what it could be. */
export function isChosen({ claim, outcomes, sayers }: Known, { stance, outcome, by, words }: Chosen, but?: keyof Chosen): boolean {
  const text = `${claim.statement ?? claim.title} ${claim.ask ?? ''} ${sayers.join(' ')}`.toLowerCase()
  const wanted = (words ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return (
    (but === 'stance' || !stance || claim.stance === stance) &&
    (but === 'outcome' || !outcome || outcomes.includes(outcome)) &&
    (but === 'by' || !by || sayers.includes(by)) &&
    wanted.every((word) => text.includes(word))
  )
}
