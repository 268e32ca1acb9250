import { z } from 'zod'

/** What is searched for, and one kind of thing to keep to. */
export const findView = z.object({
  q: z.coerce.string().max(200).catch('').default(''),
  kind: z.string().max(40).optional().catch(undefined),
})
export type FindView = z.infer<typeof findView>
