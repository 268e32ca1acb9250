import { dayOf } from '../words/day.ts'

export interface Citable {
  /** What is cited, such as `UN Convention against Cybercrime, art. 30`. */
  what: string
  /** What is said of it. */
  says: string
  /** What it rests on, in words. */
  basis: string
  release: { id: string; builtAt: string }
  /** Where it can be seen again. */
  address: string
}

/** A line to paste into a submission: what, what is said, on what basis, from which release, where. */
export function citation({ what, says, basis, release, address }: Citable): string {
  const sentence = says.replace(/\.$/, '')
  return `${what}: ${sentence} (${basis}). Counterpoise, release ${release.id} of ${dayOf(release.builtAt)}, ${address}`
}
