import { FORCES, type Force, STRENGTHS, type Strength } from '../model/terms.ts'
import type { Gap, Hold } from './types.ts'

const binds = (strength: Strength) => strength === 'mandatory' || strength === 'conditional'

/**
 * The order of holds, the firmest first: what binds before what does not, and among either the whole before a part, then by strength; grounds
 * of refusal by force, the whole before a part. A part that binds still does more for people than a whole that asks for nothing.
 */
function rank({ strength, force, part }: Hold): number {
  if (force) return 2 * FORCES.indexOf(force) + (part ? 1 : 0)
  if (!strength) return Number.POSITIVE_INFINITY
  return (binds(strength) ? 0 : 20) + (part ? 10 : 0) + STRENGTHS.indexOf(strength)
}
/** Negative where `a` is the firmer. */
export const compareHolds = (a: Hold, b: Hold) => rank(a) - rank(b)

/** What a treaty that the State has to be bound by itself gives is conditional on that. */
export const ifBound = (hold: Hold): Hold => ({
  ...hold,
  strength: hold.strength === 'mandatory' ? 'conditional' : hold.strength,
  force: hold.force === 'must' ? 'no-duty' : hold.force,
})

/** How far one side's protection falls short of the strength that is asked. */
export function shortOf(hold: Hold, asked: Strength): Extract<Gap, 'gap' | 'weak' | 'none'> {
  if (hold.force) return groundShort(hold, hold.force)
  if (!hold.strength) return 'gap'
  const [has, wants] = [hold.strength, asked].map((s) => STRENGTHS.indexOf(s)) as [number, number]
  if (has <= wants) return hold.part ? 'weak' : 'none'
  return binds(hold.strength) ? 'weak' : 'gap'
}

/** A ground that a State must use is as strong as asked; dual criminality goes by its form, where the clause has one. */
function groundShort({ form, part }: Hold, force: Force) {
  if (form === 'barred' || (force === 'barred' && form !== 'barred-but-reservable')) return 'gap'
  const full = form ? form === 'required' : force === 'must'
  return full && !part ? 'none' : 'weak'
}

/** Present, yet nothing that binds: optional, interpretive, preambular, or a ground that is barred. */
export const isHollow = (hold: Hold) =>
  hold.force ? groundShort(hold, hold.force) === 'gap' : hold.strength !== null && !binds(hold.strength)

/** Present and binding, yet short of the whole: conditional, in part, or a ground that a State may use or by which it has no duty. */
export const isWeak = (hold: Hold) => !isHollow(hold) && shortOf(hold, 'mandatory') !== 'none'
