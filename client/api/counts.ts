import * as z from 'zod/mini'

const tally = z.object({
  total: z._default(z.number(), 0),
  text: z._default(z.number(), 0),
  secondary: z._default(z.number(), 0),
  recalled: z._default(z.number(), 0),
  derived: z._default(z.number(), 0),
  machine: z._default(z.number(), 0),
  read: z._default(z.number(), 0),
  methods: z._default(z.record(z.string(), z.number()), {}),
})
export type Tally = z.infer<typeof tally>

const none = tally.parse({})
const number = z._default(z.number(), 0)
const held = z.object({
  provisions: z._default(tally, none),
  links: z._default(tally, none),
  absences: z._default(tally, none),
  claims: number,
  acts: number,
  gaps: number,
})
const agreement = z.object({ units: number, agreed: number, alpha: z.optional(z.number()) })

/** What a release holds. `read` counts facts that were read but not compared by machine; `text` is both together. */
const counts = z.object({
  instruments: z._default(z.record(z.string(), held), {}),
  things: z._default(z.record(z.string(), z.number()), {}),
  provisions: z._default(tally, none),
  links: z._default(tally, none),
  absences: z._default(tally, none),
  gaps: number,
  audit: z._default(z.record(z.string(), z.object({ before: z.number(), now: z.number() })), {}),
  coding: z._default(
    z.object({
      coverage: z.optional(agreement),
      modalities: z.optional(agreement),
      changes: z.optional(agreement),
      texts: z._default(z.record(z.string(), agreement), {}),
    }),
    { texts: {} },
  ),
})
export type Counts = z.infer<typeof counts>

/** Reads `Release.counts`; what is missing counts as none. */
export const readCounts = (value: unknown): Counts => counts.parse(value ?? {})
