import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../tests/e2e/browser.ts'
import { startProduct } from '../tests/e2e/product.ts'
import { at, median, ms, row } from './measure.ts'

/** What hangs together most, so that very many things come by few steps. */
const MANY = 500
const LINES = 1500
const FRAMES = 120

interface Sized {
  things: number
  lines: number
}

/** Laid out and panned in a real browser: how long the map takes until it is painted anew, and how many frames a second it gives while it is panned. */
export async function measureMap(): Promise<string[]> {
  const product = await startProduct()
  const browser = await openBrowser()
  const head = [row('map', 'things', 'lines', 'laid out and painted', 'frames a second, panned'), row('---', '---', '---', '---', '---')]
  const lines = [
    await measure(browser, product.address, 'the border of the UN text', '/explore', null),
    await measure(browser, product.address, 'layers', '/explore?layout=layers', { things: 60, lines: 140 }),
    await measure(browser, product.address, 'layers, crowded', '/explore?layout=layers', { things: MANY, lines: LINES }),
  ]
  await browser.close()
  await product.stop()
  return [...head, ...lines]
}

async function measure(browser: Browser, address: string, name: string, place: string, sized: Sized | null): Promise<string> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage()
  // What runs this names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto(`${address}/#${place}`)
  await page.locator('.map-canvas canvas').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const taken: number[] = []
  for (let round = 0; round < 5; round += 1) taken.push(await lay(page, sized))
  const frames = await pan(page)
  const { things, lines } = await count(page)
  await page.context().close()
  return row(name, String(things), String(lines), ms(median(taken)), String(Math.round(1000 / Math.max(at(frames, 0.9), 1))))
}

/** Reads as the page does: what is drawn is taken off and drawn again; where so many are wanted, copies of it fill the columns up to that. */
const lay = (page: Page, sized: Sized | null): Promise<number> =>
  page.evaluate(async (wanted) => {
    const frame = [...document.querySelectorAll('.map-canvas')].find((each) => '_cyreg' in each) as unknown as { _cyreg: { cy: Cy } }
    const { cy } = frame._cyreg
    interface Cy {
      json(flat: boolean): {
        elements: { data: Record<string, string>; group: string; classes: string; position: { x: number; y: number } }[]
      }
      batch(work: () => void): void
      elements(): { remove(): void }
      add(elements: unknown): void
      fit(): void
      nodes(): { length: number }
      edges(): { length: number }
      forceRender(): void
    }
    const all = cy.json(true).elements
    const nodes = all.filter((each) => each.group === 'nodes' && each.classes.includes('thing'))
    const rest = all.filter((each) => each.group === 'nodes' && !each.classes.includes('thing'))
    const edges = all.filter((each) => each.group === 'edges')
    const copy = <T extends (typeof all)[number]>(list: T[], most: number, make: (each: T, round: number) => T): T[] =>
      Array.from({ length: most }, (_, at) => {
        const each = list[at % list.length] as T
        return make(each, Math.floor(at / list.length))
      })
    const name = (id: string, round: number) => (round === 0 ? id : `${id}#${round}`)
    const boxes = wanted
      ? copy(nodes, wanted.things, (each, round) => ({
          ...each,
          data: { ...each.data, id: name(each.data.id as string, round) },
          position: { x: each.position.x, y: each.position.y + 1600 * round },
        }))
      : nodes
    const there = new Set([...boxes, ...rest].map(({ data }) => data.id))
    const lines = wanted
      ? copy(edges, wanted.lines, (each, round) => {
          const of = round % Math.ceil(wanted.things / nodes.length)
          const [source, target] = [name(each.data.source as string, of), name(each.data.target as string, of)]
          return {
            ...each,
            data: {
              ...each.data,
              id: `${each.data.id}#${round}`,
              source: there.has(source) ? source : (each.data.source as string),
              target: there.has(target) ? target : (each.data.target as string),
            },
          }
        })
      : edges
    const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
    await painted()
    const start = performance.now()
    cy.batch(() => {
      cy.elements().remove()
      cy.add([...boxes, ...rest, ...lines])
    })
    if (wanted) cy.fit()
    cy.forceRender()
    await painted()
    return performance.now() - start
  }, sized)

/** Milliseconds between the frames while the map is panned by hand. */
async function pan(page: Page): Promise<number[]> {
  const box = await page.locator('.map-canvas canvas').first().boundingBox()
  if (!box) throw new Error('The map is not drawn.')
  const gaps = page.evaluate(
    (most) =>
      new Promise<number[]>((resolve) => {
        const found: number[] = []
        let last = performance.now()
        const look = (now: number) => {
          found.push(now - last)
          last = now
          if (found.length < most) requestAnimationFrame(look)
          else resolve(found.slice(1))
        }
        requestAnimationFrame(look)
      }),
    FRAMES,
  )
  const middle = { x: box.x + 8, y: box.y + Math.min(box.height, 500) / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  for (let step = 0; step < FRAMES; step += 1) await page.mouse.move(middle.x + 60 * Math.sin(step / 9), middle.y + 60 * Math.cos(step / 9))
  await page.mouse.up()
  return gaps
}

const count = (page: Page) =>
  page.evaluate(() => {
    const frame = [...document.querySelectorAll('.map-canvas')].find((each) => '_cyreg' in each) as unknown as {
      _cyreg: { cy: { nodes(selector: string): { length: number }; edges(): { length: number } } }
    }
    return { things: frame._cyreg.cy.nodes('.thing').length, lines: frame._cyreg.cy.edges().length }
  })
