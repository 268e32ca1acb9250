import type { Side } from '../../model/terms.ts'
import type { Thing, Tie } from '../things.ts'

/** The sides a safeguard can bind; one that fits powers binds a State acting at home too. */
export function sidesOf(safeguard: Thing): Side[] {
  const fitsPower = (safeguard.fits as string[]).some((kind) => kind === 'power' || kind.startsWith('power/'))
  return [...(fitsPower ? (['domestic'] as const) : []), ...((safeguard.sides as Side[] | undefined) ?? [])]
}

/** A safeguard as a clause gives it. Without sides of its own it binds all that the safeguard can bind. */
export const toGrant = ({ link, clause, safeguard }: { link: Tie; clause: Thing; safeguard: Thing }) => ({
  link,
  provision: clause,
  safeguard,
  strength: link.strength,
  appliesTo: link.sides ?? sidesOf(safeguard),
  force: link.force,
  part: link.part,
  form: link.form,
  closedList: link.list === undefined ? null : link.list === 'closed',
})
