import type { BoxElement } from '../elements.ts'
import type { MarkName } from '../marks.ts'
import type { Point } from '../thing.ts'

/** Parts of the side of a mark that its shapes take, as `parts/mark.tsx` draws them. */
const SHARE = { dot: 0.34, dash: 0.5, cross: 0.78, inner: 0.52 }

/** A mark of the matrix as things that Cytoscape draws: mostly one shape, a searched blank two. */
export function markElements(id: string, mark: MarkName, at: Point, size: number, more: { tip: string; stands: string }): BoxElement[] {
  const one = (shape: string, share = 1, height = share, part = ''): BoxElement => ({
    group: 'nodes',
    data: { id: `${id}${part}`, words: '', kind: 'mark', width: size * share, height: size * height, ...more },
    classes: `mark ${shape}`,
    position: { ...at },
  })
  switch (mark) {
    case 'unexamined':
      return [one('dot', SHARE.dot)]
    case 'none':
      return [one('dash', SHARE.dash, 0.16)]
    case 'contested':
      return [one('contested', 1.15)]
    case 'absent-said':
      return [one('cross', SHARE.cross)]
    case 'absent-searched':
      return [one('searched'), one('cross', SHARE.inner, SHARE.inner, '/inner')]
    default: {
      const [place, fill] = mark.split('-')
      return [one(`${place} ${fill}`)]
    }
  }
}
