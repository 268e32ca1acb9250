import type { Alone } from './align.ts'
import type { Both } from './texts.ts'

/**
 * What an article is called that nothing joins to the other text. New and dropped are told of two whole texts only; between instruments nothing
 * follows where only parts of the other text are held. Where nothing joins the two texts at all, nothing follows.
 */
export function aloneWords({ joins, left, right }: Pick<Both, 'joins' | 'left' | 'right'>, leftIsLater: boolean): Alone {
  if (joins.length === 0) return { left: null, right: null }
  if (left.text.instrument !== right.text.instrument)
    return { left: right.text.partial ? null : 'none-stated', right: left.text.partial ? null : 'none-stated' }
  if (left.text.partial || right.text.partial) return { left: null, right: null }
  return leftIsLater ? { left: 'new', right: 'dropped' } : { left: 'dropped', right: 'new' }
}
