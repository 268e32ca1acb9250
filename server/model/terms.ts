import { z } from 'zod'

/** Small controlled lists that several kinds of thing share. */
export const MODALITIES = ['shall', 'shall-endeavour', 'may', 'none'] as const
/** Strongest first. */
export const STRENGTHS = ['mandatory', 'conditional', 'optional', 'interpretive', 'preambular'] as const
/** What a ground of refusal does, the strongest first: help must be refused, is not owed, may be refused; or the ground may not be relied on. */
export const FORCES = ['must', 'no-duty', 'may', 'barred'] as const
/** How a clause has dual criminality. */
export const FORMS = [
  'required',
  'waivable',
  'may-decline',
  'may-decline-unless-not-coercive',
  'domestic',
  'barred',
  'barred-but-reservable',
] as const
/** Who bears what a clause lays on people, providers or States. */
export const BEARERS = ['person', 'custodian', 'provider', 'requested-state'] as const
/** How a provision of one instrument stands to that of another. */
export const RELATIONS = ['equal', 'narrower', 'broader', 'overlaps'] as const
export const SIDES = ['domestic', 'requesting', 'requested'] as const
export const METHODS = ['terms', 'read', 'secondary', 'recalled'] as const
export const MEASURE_KINDS = ['power', 'mechanism', 'offence'] as const

export type Modality = (typeof MODALITIES)[number]
export type Strength = (typeof STRENGTHS)[number]
export type Force = (typeof FORCES)[number]
export type Form = (typeof FORMS)[number]
export type Side = (typeof SIDES)[number]
export type Method = (typeof METHODS)[number]
export type MeasureKind = (typeof MEASURE_KINDS)[number]

export const modality = z.enum(MODALITIES)
export const strength = z.enum(STRENGTHS)
export const force = z.enum(FORCES)
export const side = z.enum(SIDES)
export const sides = z.array(side).min(1)
export const sentence = z.string().trim().min(1).max(600)
/** A day within the time of the law of nations as anybody alive has known it, or will. */
export const isoDate = z.iso.date().refine((day) => day >= '1800-01-01' && day < '2200-01-01', 'must be a day from 1800 to 2199')
/** `https://…` only: an address a reader can open. */
export const webAddress = z.url({ protocol: /^https$/ })

export const idOf = (kind: string) =>
  z.string().regex(new RegExp(`^${kind}/[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`), `must be an id such as ${kind}/some-name`)
export const anyId = z
  .string()
  .regex(/^[A-Za-z0-9~-]+(\/[A-Za-z0-9~-]+)+$/, 'must be a full id, such as uncc/final/24/2 or safeguard/notification')
