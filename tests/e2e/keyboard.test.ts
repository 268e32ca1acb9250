import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { focused, tabTo } from './keys.ts'
import { CONNECT, exploreView, outlineOf, proofOf, QUESTION, settled } from './on-page.ts'
import { type Product, startProduct } from './product.ts'

const CELL = 'uncc/final/30~safeguard/prior-authorisation'

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function at(address: string): Promise<Page> {
  const { page } = await openPage(browser, product.address)
  await page.goto(`${product.address}/${address}`)
  await settled(page)
  return page
}

const cellAt = (page: Page) => focused(page).then(({ cell }) => cell)
const inProof = (page: Page) => page.evaluate(() => document.activeElement?.matches('aside.panel') ?? false)

describe('by keyboard alone', () => {
  it('walks from the question to the proof, to the provision on the map, and back', async () => {
    const page = await at('')
    await page.keyboard.press('Tab')
    expect((await focused(page)).name).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    await tabTo(page, QUESTION)
    await page.keyboard.press('Enter')
    await settled(page)
    await tabTo(page, /^The safeguard/)
    await page.keyboard.type('prior auth', { delay: 50 })
    await page.getByRole('option', { name: /^Prior authorisation/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /lack prior authorisation/i }).waitFor()
    await tabTo(page, 'See more of it')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Lack it' }).waitFor()
    await settled(page)
    // Arrival is announced: the page's own heading has the focus.
    expect(await focused(page)).toMatchObject({ role: 'heading', name: 'What lacks protection' })

    await tabTo(page, /^Proof for Interception of content data/)
    await page.keyboard.press('Enter')
    await expect.poll(() => inProof(page)).toBe(true)
    await proofOf(page).getByRole('heading', { name: 'Who found nothing, and how' }).waitFor()
    const list = page.url()
    expect(await cellAt(page)).toBeNull()
    await page.keyboard.press('Escape')
    expect(await cellAt(page)).toBe(CELL)
    await page.keyboard.press('Enter')
    // The proof stays open at the same cell; its links come by Tab.
    await tabTo(page, CONNECT)
    await page.keyboard.press('Enter')

    const view = await exploreView(page)
    expect(view.chosen).toContain('art. 30')
    expect(view.marked.join()).toContain('art. 30')
    await page.reload()
    expect(await exploreView(page)).toEqual(view)

    await page.goBack()
    await proofOf(page).getByRole('heading', { name: 'Who found nothing, and how' }).waitFor()
    expect(page.url()).toBe(list)
    await page.context().close()
  })

  it('works the table by arrows, Home and End, opens a proof and returns to the same cell', async () => {
    const page = await at('#/matrix')
    const grid = page.getByRole('grid')
    await grid.waitFor()
    const rows = 1 + (await grid.locator('th[scope=row]').count())
    const columns = await grid.getByRole('columnheader').count()
    const place = () =>
      page.evaluate(() => {
        const { row, column } = (document.activeElement as HTMLElement).dataset
        return [Number(row), Number(column)]
      })
    await tabTo(page, /^Basis in law, /)
    const start = await cellAt(page)
    expect(await place()).toEqual([1, 1])
    const steps: [string, number[]][] = [
      ['ArrowRight', [1, 2]],
      ['ArrowDown', [2, 2]],
      ['ArrowLeft', [2, 1]],
      ['ArrowUp', [1, 1]],
      ['End', [1, columns - 1]],
      ['ArrowRight', [1, columns - 1]],
      ['Home', [1, 0]],
      ['Control+End', [rows - 1, columns - 1]],
      ['Control+Home', [1, 1]],
      ['ArrowUp', [0, 1]],
      ['ArrowDown', [1, 1]],
    ]
    for (const [key, to] of steps) {
      await page.keyboard.press(key)
      expect(await place(), key).toEqual(to)
    }
    expect(await cellAt(page)).toBe(start)
    // One stop for Tab: the next is outside, and Tab back finds the same cell.
    await page.keyboard.press('ArrowRight')
    const cell = await cellAt(page)
    await page.keyboard.press('Tab')
    expect(await cellAt(page)).toBeNull()
    await page.keyboard.press('Shift+Tab')
    expect(await cellAt(page)).toBe(cell)

    await page.keyboard.press('Enter')
    await expect.poll(() => inProof(page)).toBe(true)
    await proofOf(page).getByRole('heading', { level: 2 }).first().waitFor()
    await page.keyboard.press('Escape')
    expect(await cellAt(page)).toBe(cell)
    await page.context().close()
  })

  it('reaches the provision from the proof, then its place on the map, and works the outline by arrows', async () => {
    const page = await at(`#/matrix?cell=${CELL}`)
    // A copied address puts the table's stop at the cell that is open.
    await tabTo(page, /^Prior authorisation.*, Interception of content data: /)
    expect(await cellAt(page)).toBe(CELL)
    await page.keyboard.press('Enter')
    await expect.poll(() => cellAt(page)).toBe(CELL)
    await tabTo(page, 'UN Convention against Cybercrime, art. 30')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/#/p/uncc/final/30')
    await page.getByRole('heading', { level: 1, name: /art\. 30/ }).waitFor()
    await settled(page)
    await tabTo(page, CONNECT, { most: 200 })
    await page.keyboard.press('Enter')
    const view = await exploreView(page)

    await tabTo(page, /art\. 30/, { most: 60 })
    expect((await focused(page)).role).toBe('row')
    await page.keyboard.press('ArrowDown')
    expect((await focused(page)).name).toMatch(/^grants Interception of content data/)
    await page.keyboard.press('ArrowUp')
    // Left folds what is open, Right opens it again.
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => outlineOf(page).getByRole('row').count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => outlineOf(page).getByRole('row').count()).toBe(view.outline.length)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await exploreView(page)).chosen).toBe('Interception of content data')
    expect(page.url()).toContain('focus=power/')

    await page.goBack()
    await expect.poll(async () => (await exploreView(page)).chosen).toBe(view.chosen)
    await page.context().close()
  })
})
