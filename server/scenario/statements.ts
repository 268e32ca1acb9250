import { addMonths, type Day } from '../status/days.ts'
import type { Statement, Treaty } from './types.ts'

/** Whether a statement of one State has its effect for the other on a day, and why not. Rules: VCLT 19 to 23. */
export type Life = { inEffect: true | null; why: string | null } | { inEffect: false; why: string }

const YEAR = 12
const YES: Life = { inEffect: true, why: null }
const perhaps = (why: string): Life => ({ inEffect: null, why })
const no = (why: string): Life => ({ inEffect: false, why })

export function lifeOf(treaty: Treaty, statement: Statement, other: string, on: Day): Life {
  const made = began(statement, on, 'made')
  if (made.inEffect === false) return made
  const about = treaty.statements.filter((s) => s.about === statement.id)
  const withdrawals = about.filter((s) => s.act === 'withdrawal').map((w) => began(w, on, 'withdrawn'))
  if (withdrawals.some((w) => w.inEffect)) return no('it was withdrawn')
  if (withdrawals.some((w) => w.inEffect === null)) return perhaps('the day of its withdrawal is not certain')
  if (waits(treaty, statement, about)) return no('it was made on signing, and no confirmation on joining is held (VCLT 23(2))')
  const allowed = !leavesOut(statement) || isAllowed(treaty, statement)
  if (!allowed && treaty.reservationsClosed && statement.concerns.length > 0)
    return no('the treaty allows no such reservation, and nothing here decides what becomes of it')
  if (made.inEffect === null) return made
  return allowed ? YES : accepted(statement, about, other, on)
}

/** A statement that leaves a part of the treaty out is a reservation, whatever it is called (VCLT 2(1)(d)). */
const leavesOut = ({ act, effect }: Statement) => act === 'reservation' || effect === 'excludes'

function began({ takesEffect, ...made }: Statement, on: Day, what: string): Life {
  const [earliest, latest] = takesEffect ? [takesEffect, takesEffect] : [made.earliest, made.latest]
  if (on < earliest) return no(`it was ${what} later`)
  return on < latest ? perhaps(`the day on which it was ${what} is not certain`) : YES
}

/** Made on the day of signature by a State that consented only later. */
function waits(treaty: Treaty, { state, earliest, latest }: Statement, about: Statement[]) {
  if (about.some((s) => s.act === 'confirmation')) return false
  const acts = treaty.standing?.standings.find((s) => s.state === state)?.acts ?? []
  const signed = acts.find((a) => a.act === 'signature')
  const consented = acts.find((a) => CONSENTS.has(a.act))
  return signed !== undefined && earliest === latest && signed.latest === latest && consented !== undefined && consented.earliest > latest
}
const CONSENTS = new Set(['ratification', 'acceptance', 'approval', 'accession', 'succession'])

/** Expressly allowed by the treaty: no acceptance is needed (VCLT 20(1)). */
export const isAllowed = ({ reservable }: Pick<Treaty, 'reservable'>, { concerns, madeUnder }: Statement) =>
  madeUnder.length > 0 ||
  (concerns.length > 0 &&
    concerns.every((c) => reservable.some((r) => [r.clause, r.touches].some((at) => isWithin(c, at) || isWithin(at, c)))))

function accepted(statement: Statement, about: Statement[], other: string, on: Day): Life {
  const objection = about.find((s) => s.act === 'objection' && s.state === other && s.latest <= on)
  if (objection)
    return {
      inEffect: true,
      why: 'the other State objected, so what it concerns does not apply between the two to that extent (VCLT 21(3))',
    }
  if (addMonths(statement.latest, YEAR) <= on) return YES
  return perhaps('the other State still had time to object (VCLT 20(5))')
}

/** Whether a provision is another, or stands below it; ids of articles and what is below them nest. */
export const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`)
