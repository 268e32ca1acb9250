import { z } from 'zod'
import { idOf, isoDate, sentence, strength, webAddress } from './terms.ts'

/** Controlled lists: the kinds of power, cooperation, protection, right and conduct the graph speaks of. */
const named = { name: sentence, description: sentence }

export const power = z.strictObject({
  id: idOf('power'),
  ...named,
  data: z.array(z.enum(['content', 'traffic', 'subscriber', 'credentials', 'assets'])).min(1),
  timing: z.enum(['stored', 'live']),
  covert: z.enum(['yes', 'no', 'possible']),
  compels: z.enum(['provider', 'person', 'nobody']),
  /** 1 low to 5 very high: our scale, shown as ours. */
  intrusion: z.int().min(1).max(5),
  interferesWith: z.array(idOf('right')).default([]),
})

export const mechanism = z.strictObject({
  id: idOf('mechanism'),
  ...named,
  channel: z.array(z.enum(['central-authority', 'judicial', 'police', 'provider', 'unilateral'])).min(1),
  subsumes: z.array(idOf('mechanism')).default([]),
})

export const safeguard = z.strictObject({
  id: idOf('safeguard'),
  ...named,
  family: sentence,
  fits: z.array(z.string().regex(/^(power|mechanism|offence|treaty|(power|mechanism|offence)\/[a-z0-9-]+)$/)).min(1),
  /** The sides of a mechanism it can bind; one that fits powers binds the domestic side too. */
  sides: z.array(z.enum(['requesting', 'requested'])),
  realises: z.array(idOf('right')).default([]),
  /** A ground of refusal: it has no strength but a force. */
  ground: z.literal(true).optional(),
  /** The day from which its definition is what it is now; what was coded before is not about it. */
  since: isoDate.optional(),
})

/** What a clause lays on people, providers or States. */
export const burden = z.strictObject({ id: idOf('burden'), ...named })

/** An id that was given up: it still opens, and says what it became. */
export const retired = z.strictObject({
  id: z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, 'must be the id that was given up'),
  name: sentence,
  became: z.array(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/)).min(1),
  why: sentence,
  on: isoDate,
})

export const right = z.strictObject({ id: idOf('right'), ...named })

export const offence = z.strictObject({ id: idOf('offence'), ...named, kind: z.enum(['conduct', 'class']) })

export const requirement = z.strictObject({
  safeguard: idOf('safeguard'),
  applies: z.array(z.string().regex(/^(power|mechanism|offence)(\/[a-z0-9-]+)?$/)).min(1),
  for: sentence,
  /** The strength it asks for. */
  atLeast: strength.default('mandatory'),
  locus: sentence.optional(),
})

export const yardstick = z.strictObject({
  id: idOf('yardstick'),
  name: sentence,
  author: sentence,
  date: z.union([isoDate, z.string().regex(/^\d{4}(-\d{2})?$/)]).optional(),
  url: webAddress.optional(),
  source: idOf('source').optional(),
  note: sentence.optional(),
  requires: z.array(requirement).min(1),
})

export const source = z.strictObject({
  id: idOf('source'),
  title: sentence,
  author: sentence,
  date: z.union([isoDate, z.string().regex(/^\d{4}(-\d{2})?$/)]).optional(),
  url: webAddress.optional(),
  depth: z.enum(['full', 'opening', 'headings', 'reported']),
  rank: z.int().min(1).max(100).optional(),
  completeTo: isoDate.optional(),
})

export const coder = z.strictObject({ id: idOf('coder'), read: sentence, method: sentence, on: isoDate })

export const knownGap = z.strictObject({
  id: idOf('gap'),
  missing: sentence,
  wouldFill: sentence,
  touches: z.array(z.string()).default([]),
})

export type Safeguard = z.infer<typeof safeguard>
export type Requirement = z.infer<typeof requirement>
