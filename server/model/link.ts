import { z } from 'zod'
import { typedBasis } from './basis.ts'
import { anyId, BEARERS, FORMS, force, idOf, modality, RELATIONS, sentence, sides, strength } from './terms.ts'

const targets = z.union([anyId, z.array(anyId).min(1)])
const common = {
  from: anyId,
  to: targets,
  note: sentence.optional(),
  basis: typedBasis.optional(),
  source: idOf('source').optional(),
  unsettled: z.literal(true).optional(),
}
const of = <T extends string, S extends z.ZodRawShape>(type: T, own: S) => z.strictObject({ type: z.literal(type), ...common, ...own })

/** How a later provision differs from the one it continues. One without a later one is dropped, one without an earlier one new. */
export const CHANGES = ['same', 'renumbered', 'strengthened', 'weakened', 'split', 'merged'] as const

/** One entry of a link file. What each field means stands in `data/FORMAT.md`. */
export const linkEntry = z.discriminatedUnion('type', [
  of('GRANTS', { obligation: modality }),
  of('ESTABLISHES', { obligation: modality }),
  of('CRIMINALISES', { obligation: modality }),
  of('PROVIDES', {
    strength: strength.optional(),
    sides: sides.optional(),
    part: sentence.optional(),
    force: force.optional(),
    list: z.enum(['open', 'closed']).optional(),
    form: z.enum(FORMS).optional(),
  }),
  of('REACHES', { words: sentence.optional(), sides }),
  of('CARRIES', { ifBound: z.literal(true).optional() }),
  of('IMPOSES', { onWhom: z.enum(BEARERS), until: sentence.optional() }),
  of('RELIES_ON', {}),
  of('OPEN_TO', {
    maxPenaltyAtLeast: z.number().min(0).max(100).optional(),
    whoseLaw: z.enum(['stated', 'unsettled']).optional(),
    transnational: z.boolean().optional(),
    organizedGroup: z.boolean().optional(),
  }),
  of('REFERS_TO', { words: sentence.optional() }),
  of('CORRESPONDS_TO', { relation: z.enum(RELATIONS) }),
  of('ALLOWS_RESERVATION', { howFar: sentence, notAllowed: sentence.optional() }),
  of('SECURED_BY', {}),
  of('CONTINUES', { change: z.enum(CHANGES) }),
  of('REALISES', {}),
])
export type LinkEntry = z.infer<typeof linkEntry>

/** What each type may join; a load refuses anything else. */
export const LINK_ENDS: Record<LinkEntry['type'], { from: string; to: string }> = {
  GRANTS: { from: 'Provision', to: 'Power' },
  ESTABLISHES: { from: 'Provision', to: 'Mechanism' },
  CRIMINALISES: { from: 'Provision', to: 'Offence' },
  PROVIDES: { from: 'Provision', to: 'Safeguard' },
  REACHES: { from: 'Provision', to: 'Provision' },
  CARRIES: { from: 'Provision', to: 'Provision' },
  IMPOSES: { from: 'Provision', to: 'Burden' },
  RELIES_ON: { from: 'Provision', to: 'Provision' },
  OPEN_TO: { from: 'Provision', to: 'Offence' },
  REFERS_TO: { from: 'Provision', to: 'Provision' },
  CORRESPONDS_TO: { from: 'Provision', to: 'Provision' },
  ALLOWS_RESERVATION: { from: 'Provision', to: 'Provision' },
  SECURED_BY: { from: 'Right', to: 'Provision' },
  CONTINUES: { from: 'Provision', to: 'Provision' },
  REALISES: { from: 'Safeguard', to: 'Right or Provision' },
}
