import type { Resolvers } from '../context.ts'
import { origin } from '../facts.ts'
import { all } from '../lookup.ts'
import type { Thing } from '../things.ts'

const channels = ({ channel }: Thing) => (channel as string[]).map((way) => way.replaceAll('-', ' '))

const Mechanism: Resolvers<Thing> = {
  channel: (mechanism) => channels(mechanism).join(', '),
  channels,
  subsumes: ({ id }, _, { load }) => load.out(id, 'SUBSUMES', ({ far }) => far),
  establishedBy: ({ id }, _, { load }) => load.in(id, 'ESTABLISHES', ({ far }) => far),
  origin,
}

export const mechanism = { Query: { mechanisms: all('mechanism') }, Mechanism }
