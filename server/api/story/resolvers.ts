import type { Resolvers } from '../context.ts'
import { origin, source } from '../facts.ts'
import { all } from '../lookup.ts'
import type { Thing } from '../things.ts'

interface StoredStep {
  sentence: string
  about: string[]
  view?: string
}

const Story: Resolvers<Thing> = {
  steps: ({ steps }) => JSON.parse(String(steps)) as StoredStep[],
  source,
  origin,
}

const StoryStep: Resolvers<StoredStep> = {
  about: ({ about }, _, { load }) => about.map((id) => load.known(id)),
}

export const story = { Query: { stories: all('story') }, Story, StoryStep }
