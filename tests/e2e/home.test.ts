import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { openBrowser, openPage } from './browser.ts'
import { settled } from './on-page.ts'
import { type Product, startProduct } from './product.ts'

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

const SHIFT = 0.02

/** The first page, once its picture is drawn; `shift` is how far its parts moved until now. */
async function home(width: number, height: number) {
  const view = await openPage(browser, product.address, { width, height })
  const { page } = view
  await page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) shifts.sum += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(product.address)
  await page.locator('.home-border canvas').first().waitFor({ state: 'attached' })
  await settled(page)
  const shift = () => page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)
  return { ...view, shift }
}

describe('the first page', () => {
  it.each([
    [390, 844],
    [768, 1000],
    [1280, 900],
    [1920, 1080],
  ])('shows the border at %i × %i without moving anything, and the questions within two screens', async (width, height) => {
    const { page, shift, complaints } = await home(width, height)
    const room = await page.locator('.home-border-room').boundingBox()
    const drawn = await page.locator('.home-border .border-drawn').boundingBox()
    expect(drawn?.width).toBe(room?.width)
    const question = await page.locator('.home-asked .card').first().boundingBox()
    expect(question?.y).toBeLessThan(2 * height)
    expect(await shift()).toBeLessThanOrEqual(SHIFT)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('has the questions of the catalogue that belong there, each with its answer in a figure once it is near', async () => {
    const { questions } = await ask<{ questions: { id: string; title: string; home: number | null }[] }>(
      product.address,
      '{ questions { id title home } }',
    )
    const here = questions.filter(({ home }) => home !== null).sort((a, b) => Number(a.home) - Number(b.home))
    expect(here.length).toBeGreaterThan(0)
    const { page } = await home(1280, 900)
    const cards = page.locator('.home-asked .card')
    expect(await cards.getByRole('link').allTextContents()).toEqual(here.map(({ title }) => title))
    for (const [index, { id }] of here.entries()) {
      const { answer } = await ask<{ answer: { total: number; findings: { yes: number } | null } }>(
        product.address,
        `{ answer(question: "${id}") { total findings { yes } } }`,
      )
      await cards.nth(index).scrollIntoViewIfNeeded()
      const says = answer.findings ? `${answer.findings.yes} of ${answer.total}` : `${answer.total} row`
      await expect.poll(() => cards.nth(index).locator('.card-foot').textContent(), { timeout: 10_000 }).toContain(says)
    }
    await page.context().close()
  })
})
