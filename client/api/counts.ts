import { z } from 'zod'

const tally = z.object({
  total: z.number().default(0),
  text: z.number().default(0),
  secondary: z.number().default(0),
  recalled: z.number().default(0),
  derived: z.number().default(0),
  machine: z.number().default(0),
  read: z.number().default(0),
  methods: z.record(z.string(), z.number()).default({}),
})
export type Tally = z.infer<typeof tally>

const none = tally.parse({})
const number = z.number().default(0)
const held = z.object({
  provisions: tally.default(none),
  links: tally.default(none),
  absences: tally.default(none),
  claims: number,
  acts: number,
  gaps: number,
})
const agreement = z.object({ units: number, agreed: number, alpha: z.number().optional() })

/** What a release holds. `read` counts facts that were read but not compared by machine; `text` is both together. */
const counts = z.object({
  instruments: z.record(z.string(), held).default({}),
  things: z.record(z.string(), z.number()).default({}),
  provisions: tally.default(none),
  links: tally.default(none),
  absences: tally.default(none),
  gaps: number,
  coding: z.object({ coverage: agreement.optional(), modalities: agreement.optional(), changes: agreement.optional() }).default({}),
})
export type Counts = z.infer<typeof counts>

/** Reads `Release.counts`; what is missing counts as none. */
export const readCounts = (value: unknown): Counts => counts.parse(value ?? {})
