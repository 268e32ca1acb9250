import { z } from 'zod'

const text = (most: number) => z.string().max(most).optional().catch(undefined)
const ids = z
  .union([z.string(), z.array(z.string()).transform((list) => list.join(','))])
  .refine((list) => list.length <= 4096)
  .optional()
  .catch(undefined)

/**
 * The map as its address: lists are ids with commas between, `map-view.ts` reads and writes them.
 * `start`: the text whose map is drawn (`uncc/final` where nothing else is named); `seeds`: things shown with what they are tied to;
 * `open`: what was opened since, in order; `fold`: folded in outline and map; `without`: taken off; `focus`: the thing or link
 * that is chosen; `hide`: kinds not drawn; `at`: where a person moved things; `kept`: the name of a view too long for an address.
 */
export const exploreView = z.object({
  start: text(200),
  seeds: ids,
  open: ids,
  fold: ids,
  without: ids,
  focus: text(600),
  layout: z.enum(['layers', 'free']).optional().catch(undefined),
  hide: ids,
  at: ids,
  all: z.boolean().optional().catch(undefined),
  table: z.enum(['things', 'links']).optional().catch(undefined),
  map: z.boolean().optional().catch(undefined),
  kept: text(40),
})
export type ExploreView = z.infer<typeof exploreView>
