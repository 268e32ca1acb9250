import { claimsAbout } from '../claim/chosen.ts'
import type { Resolvers } from '../context.ts'
import type { Loaders } from '../loaders.ts'
import { lineOf, type Step } from '../provision/lineage.ts'
import { counterpartsOf } from '../provision/resolvers.ts'
import type { Thing, Tie } from '../things.ts'
import { lineSentence, stepSentence } from './sentences.ts'

interface LineFacts {
  steps: Step[]
}
const heldIn = ({ steps }: LineFacts) => steps.flatMap((s) => (s.provision ? [s.provision] : []))

/** What sources proposed for some provisions and what is in them, each once. */
async function proposalsFor(load: Loaders, provisions: Thing[]): Promise<Thing[]> {
  const claims = (await Promise.all(provisions.map((p) => claimsAbout(load, p.id)))).flat()
  return [...new Map(claims.filter((c) => c.stance === 'proposes').map((c) => [c.id, c])).values()]
}

const kindOf = (link: Tie) => (link.unsettled === true ? 'not-settled' : link.change)

const Line: Resolvers<LineFacts> = {
  twins: async (line, _, { load }) =>
    (
      await Promise.all(
        heldIn(line).map(async (of) =>
          (
            await counterpartsOf(load, of.id)
          ).map((twin) => ({
            ...twin,
            of,
            relation: twin.link.unsettled === true ? 'not-settled' : twin.relation,
            note: twin.link.note,
          })),
        ),
      )
    ).flat(),
  proposals: (line, _, { load }) => proposalsFor(load, heldIn(line)),
  sentence: ({ steps }) => lineSentence(steps),
}

const LineStep: Resolvers<Step> = {
  origins: ({ origins }) => origins.map(({ link, far }) => ({ link, provision: far, kind: kindOf(link), note: link.note })),
  proposals: ({ provision }, _, { load }) => (provision ? proposalsFor(load, [provision]) : []),
  sentence: (step) => stepSentence(step),
}

const ofProvision: Resolvers<Thing> = { line: async (provision, _, { load }) => ({ steps: await lineOf(load, provision) }) }

export const lines = { Line, LineStep, Provision: ofProvision }
