import { claimsAbout } from '../claim/chosen.ts'
import { answersOf } from '../claim/resolvers.ts'
import type { Loaders } from '../loaders.ts'
import type { Thing } from '../things.ts'

interface Ends {
  left: string | null
  right: string | null
}

/** What sources say of the two ends of a row, each once, with the answers that lie in the text of the other end. */
export async function claimsOn(load: Loaders, { left, right }: Ends, texts: { left: Thing; right: Thing }) {
  const [ofLeft, ofRight] = await Promise.all([left, right].map((id) => (id ? claimsAbout(load, id) : [])))
  const all = [...new Map([...(ofLeft ?? []), ...(ofRight ?? [])].map((c) => [c.id, c])).values()]
  return Promise.all(
    all.map(async (claim) => {
      const [l, r] = [ofLeft, ofRight].map((some) => (some ?? []).some((c) => c.id === claim.id)) as [boolean, boolean]
      const others = [...(l ? [texts.right.id] : []), ...(r ? [texts.left.id] : [])]
      const answers = (await answersOf(load, claim.id)).filter((a) => others.includes(String(a.provision.version)))
      return { claim, ofLeft: l, ofRight: r, answers }
    }),
  )
}
