import * as z from 'zod/mini'
import { kept, orElse } from '../../state/kept.ts'

/** What is searched for, and one kind of thing to keep to. */
export const findView = z.object({
  q: orElse(z.coerce.string().check(z.maxLength(200)), ''),
  kind: kept(z.string().check(z.maxLength(40))),
})
export type FindView = z.infer<typeof findView>
