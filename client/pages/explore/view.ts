import * as z from 'zod/mini'
import { kept } from '../../state/kept.ts'

const text = (most: number) => kept(z.string().check(z.maxLength(most)))
const list = z.union([
  z.string(),
  z.pipe(
    z.array(z.string()),
    z.transform((each) => each.join(',')),
  ),
])
const ids = kept(list.check(z.refine((each) => each.length <= 4096)))

/**
 * The map as its address: lists are ids with commas between, `map-view.ts` reads and writes them.
 * `start`: the text whose map is drawn (`uncc/final` where nothing else is named); `seeds`: things shown with what they are tied to;
 * `open`: what was opened since, in order; `fold`: folded in outline and map; `without`: taken off; `focus`: the thing or link
 * that is chosen; `layout`: the border, layers or free; `by`: the standard of the strips at the border, `and`: a second text there;
 * `hide`: kinds not drawn; `at`: where a person moved things; `kept`: the name of a view too long for an address.
 * `from`, `to`: the ends of a way that is asked for, ids or kinds such as `power`; `along`, `most`: by which links, and by how many at
 * most; `way`: which of several of the same length.
 */
export const exploreView = z.object({
  start: text(200),
  seeds: ids,
  open: ids,
  fold: ids,
  without: ids,
  focus: text(600),
  layout: kept(z.enum(['border', 'layers', 'free'])),
  by: text(200),
  and: text(200),
  hide: ids,
  at: ids,
  all: kept(z.boolean()),
  table: kept(z.enum(['things', 'links'])),
  map: kept(z.boolean()),
  kept: text(40),
  from: text(200),
  to: text(200),
  along: kept(z.enum(['law', 'all'])),
  most: kept(z.coerce.number().check(z.minimum(1), z.maximum(8))),
  way: kept(z.coerce.number().check(z.minimum(1), z.maximum(100))),
})
export type ExploreView = z.infer<typeof exploreView>
