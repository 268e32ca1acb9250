import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { openBrowser, openPage, type View } from './browser.ts'
import { inside, overlapping, painted, paintedLines } from './drawn.ts'
import { focused, tabTo } from './keys.ts'
import { outlineOf, settled } from './on-page.ts'
import { type Product, startProduct } from './product.ts'

let product: Product
let browser: Browser
let axe: string
beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const LOOKS = [390, 1280, 1920].flatMap((width) => [false, true].map((dark) => ({ width, dark })))
const LEAST = 11
const SHIFT = 0.02

async function open(view: View, place: string): Promise<Page> {
  const { page } = view
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) shifts.sum += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${product.address}/#${place}`)
  await settled(page)
  await page.locator('.map-canvas canvas').first().waitFor({ state: 'attached' })
  await settled(page)
  return page
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    return (await axe.run()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
  })
}

describe.each(LOOKS)('the border at $width px, dark: $dark', ({ width, dark }) => {
  it('can be read as it opens: every word within its box and large enough, no box on another', async () => {
    const view = await openPage(browser, product.address, { width, dark, height: width === 390 ? 844 : 900 })
    const page = await open(view, `/explore${width === 390 ? '?map=true' : ''}`)
    const all = await painted(page)
    const boxes = all.filter(({ classes }) => classes.includes('border-box') || classes.includes('border-gate'))
    expect(boxes.length).toBeGreaterThan(20)
    expect(overlapping(boxes)).toEqual([])
    const outside = all.flatMap((each) => {
      const frame = each.classes.includes('border-words') ? all.find(({ id }) => id === each.id.split('#')[0])?.frame : each.frame
      const of = each.classes.includes('border-gate') || each.id.includes('#')
      return of && each.label && frame && !inside(each.label, frame) ? [`${each.id}: ${each.words}`] : []
    })
    expect(outside).toEqual([])
    expect(all.filter(({ label, type }) => label && type < LEAST).map(({ id, type }) => `${id} ${type}`)).toEqual([])
    expect(await violations(page)).toEqual([])
    expect(view.complaints).toEqual([])
    expect(view.strangers).toEqual([])
    expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBeLessThanOrEqual(SHIFT)
    await page.context().close()
  })
})

describe('the maps in layers', () => {
  it.each([1280, 1920])('can be read as they open at %i px', async (width) => {
    const view = await openPage(browser, product.address, { width })
    const page = await open(view, '/explore?layout=layers')
    const all = await painted(page)
    const boxes = all.filter(({ classes }) => classes.includes('thing'))
    expect(boxes.length).toBeGreaterThan(30)
    expect(overlapping(boxes)).toEqual([])
    expect(boxes.filter(({ label, frame }) => label && !inside(label, frame)).map(({ words }) => words)).toEqual([])
    expect(boxes.filter(({ type }) => type < LEAST).map(({ id }) => id)).toEqual([])
    await page.context().close()
  })
})

describe('the border and its outline', () => {
  it.each(['uncc/final', 'budapest/2001', 'untoc/2000', 'uncac/2003'])('say the same of %s', async (version) => {
    const view = await openPage(browser, product.address, { height: 2400 })
    const page = await open(view, `/explore?start=${version}`)
    const boxes = (await painted(page)).filter(({ classes }) => classes.includes('border-box')).map(({ id }) => id)
    const rows = outlineOf(page).getByRole('row')
    const keys = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-key') ?? ''))
    expect(keys.filter((key) => !key.startsWith('reach/')).sort()).toEqual(boxes.toSorted())
    const { version: told } = await ask<{ version: { measures: { id: string; reliesOn: { link: { id: string } }[] }[] } }>(
      product.address,
      `{ version(id: "${version}") { measures(kinds: [POWER, MECHANISM]) { id reliesOn { link { id } } } } }`,
    )
    expect(boxes).toEqual(expect.arrayContaining(told.measures.map(({ id }) => id)))
    const links = told.measures.flatMap(({ reliesOn }) => reliesOn.map(({ link }) => link.id))
    expect((await paintedLines(page, '.crossing')).sort()).toEqual(links.sort())
    await page.context().close()
  })
})

describe('a box at the border', () => {
  const ARTICLE = 'uncc/final/46'

  it('is chosen by pointer: its words come out, the rest steps back, and the address brings it all back', async () => {
    const view = await openPage(browser, product.address, { height: 1600 })
    const page = await open(view, '/explore')
    const box = (await painted(page)).find(({ id }) => id === ARTICLE)
    const canvas = await page.locator('.border-drawn').boundingBox()
    if (!box || !canvas) throw new Error('Article 46 is not drawn.')
    await page.mouse.click(canvas.x + (box.frame.x1 + box.frame.x2) / 2, canvas.y + box.frame.y1 + 8)
    await expect.poll(() => decodeURIComponent(page.url())).toContain(`focus=${ARTICLE}`)
    const out = async () => (await painted(page)).filter(({ classes }) => classes.includes('out-head')).map(({ words }) => words)
    await expect.poll(out).toContain('What may be refused, or may not')
    expect((await out()).join()).toMatch(/Asked for and not found: \d+/)
    expect((await painted(page)).find(({ id }) => id === 'uncc/final/42')?.classes).toContain('far')
    const chosen = page.getByRole('region', { name: 'What is chosen' })
    await chosen.getByRole('heading', { name: 'What holds it' }).waitFor()
    const before = await out()
    await page.reload()
    await expect.poll(out).toEqual(before)
    expect(view.complaints).toEqual([])
    await page.context().close()
  })

  it('is reached and left by keys alone, with the same menu of steps as by the other button', async () => {
    const view = await openPage(browser, product.address)
    const page = await open(view, '/explore')
    await tabTo(page, /^The border\./, { most: 60 })
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.url()).toContain('focus=')
    const first = page.url()
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.url()).not.toBe(first)
    await page.keyboard.press('Shift+F10')
    const menu = page.getByRole('menu', { name: /^Steps with/ })
    await menu.waitFor()
    expect(await menu.getByRole('menuitem').allTextContents()).toContain('Show it in layers')
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    expect((await focused(page)).name).toMatch(/^The border\./)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).not.toContain('focus=')
    await page.context().close()
  })
})

describe('adding to the map', () => {
  it('takes what is pasted, and undoes and does again', async () => {
    const view = await openPage(browser, product.address)
    const page = await open(view, '/explore?layout=layers')
    const field = page.getByRole('combobox', { name: 'Add to the map' })
    await field.focus()
    await page.keyboard.insertText('Budapest Convention, art. 21')
    await settled(page)
    await page.getByRole('option', { name: /^Budapest Convention, art\. 21: / }).click()
    await expect.poll(() => decodeURIComponent(page.url())).toContain('open=')
    const added = page.url()
    await page.getByRole('button', { name: 'undo' }).click()
    await expect.poll(() => page.url()).not.toBe(added)
    await page.getByRole('button', { name: 'redo' }).click()
    await expect.poll(() => page.url()).toBe(added)
    await page.context().close()
  })
})
