import type { Choice } from '../../parts/use-found.ts'
import { kindName } from '../../words/kinds.ts'

/** Kinds that may stand at an end of a way for any thing of them. */
const KINDS = ['power', 'mechanism', 'safeguard', 'right', 'offence', 'yardstick'] as const
export const KIND_CHOICES: readonly Choice[] = KINDS.map((kind) => ({ id: kind, title: `any ${kindName(kind)}`, kind: '' }))

/** `power` → `any power`; null where it is no kind. */
export const anyOf = (id: string): string | null => KIND_CHOICES.find((choice) => choice.id === id)?.title ?? null
