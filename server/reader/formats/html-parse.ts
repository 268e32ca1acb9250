import { type CheerioAPI, load } from 'cheerio'
import { adapter } from 'parse5-htmlparser2-tree-adapter'

/** Browsers nest no further; beyond it, the time that a parser of HTML takes grows with the square of the depth. */
export const DEEPEST = 500

/** Elements stand in one another further than any browser shows. */
export class TooDeep extends Error {}

/** The tree of a page, with the place of each element. Throws TooDeep as soon as it nests too far. */
export function parsePage(source: string): CheerioAPI {
  let depth = 0
  const treeAdapter: typeof adapter = {
    ...adapter,
    onItemPush() {
      depth += 1
      if (depth > DEEPEST) throw new TooDeep()
    },
    onItemPop() {
      depth -= 1
    },
  }
  return load(source, { sourceCodeLocationInfo: true, treeAdapter })
}
