import type { Page } from 'playwright-core'

/** One thing that is painted, as it stands in the window: its frame, its words and their size, in pixels. */
export interface Painted {
  id: string
  classes: string[]
  words: string
  type: number
  frame: Frame
  /** Where the words are; null where there are none. */
  label: Frame | null
}
export interface Frame {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** Everything that is painted on the map, read from the canvas itself. */
export async function painted(page: Page): Promise<Painted[]> {
  await page.locator('.map-canvas canvas').first().waitFor({ state: 'attached' })
  return page.evaluate(() => {
    interface Box {
      x1: number
      y1: number
      x2: number
      y2: number
    }
    interface Element {
      id(): string
      classes(): string[]
      data(key: string): string
      numericStyle(key: string): number
      renderedBoundingBox(options: Record<string, boolean>): Box
    }
    interface Drawn {
      zoom(): number
      nodes(): { map<T>(make: (element: Element) => T): T[] }
    }
    const frame = [...document.querySelectorAll('.map-canvas')].find((each) => '_cyreg' in each) as unknown as { _cyreg: { cy: Drawn } }
    const { cy } = frame._cyreg
    const only = (nodes: boolean) => ({ includeNodes: nodes, includeEdges: false, includeLabels: !nodes, includeOverlays: false })
    const plain = ({ x1, y1, x2, y2 }: Box) => ({ x1, y1, x2, y2 })
    return cy.nodes().map((node) => ({
      id: node.id(),
      classes: node.classes(),
      words: node.data('words') ?? '',
      type: node.numericStyle('font-size') * cy.zoom(),
      frame: plain(node.renderedBoundingBox(only(true))),
      label: node.data('words') ? plain(node.renderedBoundingBox(only(false))) : null,
    }))
  })
}

/** Ids of the lines that are painted. */
export const paintedLines = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const frame = [...document.querySelectorAll('.map-canvas')].find((each) => '_cyreg' in each) as unknown as {
      _cyreg: { cy: { edges(selector: string): { map<T>(make: (edge: { id(): string }) => T): T[] } } }
    }
    return frame._cyreg.cy.edges(wanted).map((edge) => edge.id())
  }, selector)

export const inside = (inner: Frame, outer: Frame, slack = 1) =>
  inner.x1 >= outer.x1 - slack && inner.x2 <= outer.x2 + slack && inner.y1 >= outer.y1 - slack && inner.y2 <= outer.y2 + slack

const SLACK = 0.5
export const overlap = (a: Frame, b: Frame) => a.x1 < b.x2 - SLACK && b.x1 < a.x2 - SLACK && a.y1 < b.y2 - SLACK && b.y1 < a.y2 - SLACK

export const overlapping = (all: readonly Painted[]): string[] =>
  all.flatMap((a, at) => all.slice(at + 1).flatMap((b) => (overlap(a.frame, b.frame) ? [`${a.id} on ${b.id}`] : [])))
