import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
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

describe('the script fetched before a page is of use', () => {
  it.each([
    ['home', '', '.band', 200],
    ['the matrix', '#/matrix', '[role=grid] [data-cell]', 200],
    ['a provision', '#/p/uncc/final/30', 'main h1', 200],
    ['the border, with the library that draws it', '#/explore', '.border-drawn canvas', 320],
  ])('%s: within so many kB, compressed; the search box comes after', async (_name, place, useful, most) => {
    const { page } = await openPage(browser, product.address)
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    await page.goto(`${product.address}/${place}`)
    await page.locator(useful).first().waitFor({ state: 'attached' })
    const before = [...scripts]
    await page.getByRole('combobox', { name: 'Find a provision, power or safeguard' }).waitFor()
    const weights = await Promise.all(before.map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length))
    expect(before.length).toBeGreaterThan(2)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(most * 1000)
    await page.context().close()
  })
})
