import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { openBrowser, openPage } from './browser.ts'
import { tabTo } from './keys.ts'
import { settled } from './on-page.ts'
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

async function open(page: Page, place: string) {
  await page.goto(`${product.address}/#/${place}`)
  await settled(page)
}
const rowOf = (page: Page, state: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: state, exact: true }) })
/** What is seen, in one line. */
const textOf = async (of: Locator) => (await of.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim()
const names = (page: Page) => page.getByRole('rowheader').allInnerTexts()

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    return (await axe.run()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
  })
}

describe('the table of States', () => {
  it('says in words where a State stood on a day, and to which day that is known', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'states?on=2026-04-25')
    expect(await textOf(rowOf(page, 'France'))).toMatch(/^France signed only bound signed only/)
    expect(await textOf(rowOf(page, 'India').getByRole('cell').nth(1))).toBe('not bound as known on 25 April 2026')
    const treaties = () => textOf(page.getByRole('region', { name: 'The treaties' }))
    await expect.poll(treaties).toMatch(/81 bound.*In force since 1 July 2004/)
    // Canada signed the UN convention after the day its tables are complete to.
    expect(await treaties()).toMatch(/Complete to 21 May 2026; one later act held/)
    await page.context().close()
  })

  it('is filtered by name, treaty and standing; the address keeps it, and Back takes a choice back', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'states?on=2026-04-25')
    await page.getByLabel('Treaty').selectOption({ label: 'Budapest Convention' })
    await page.getByLabel('Standing').selectOption({ label: 'signed only' })
    await expect.poll(() => names(page)).toEqual(['Ireland', 'South Africa'])
    await page.getByLabel('State', { exact: true }).fill('irl')
    await expect.poll(() => names(page)).toEqual(['Ireland'])
    expect(decodeURIComponent(page.url())).toMatch(/treaty=budapest/)
    await page.reload()
    await expect.poll(() => names(page)).toEqual(['Ireland'])
    await page.goBack()
    await expect.poll(async () => (await names(page)).length).toBeGreaterThan(100)
    await page.context().close()
  })

  it('asks about another day, typed, and says why nothing is found', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'states?treaty=budapest&kind=bound')
    await page.getByLabel('On', { exact: true }).fill('2004-06-30')
    await page.getByText(/No State that is held has such a name/).waitFor()
    await page.getByLabel('On', { exact: true }).fill('2004-07-01')
    await settled(page)
    await expect.poll(() => names(page)).toContain('Albania')
    await page.context().close()
  })

  it('shows an act whose day is not known as uncertain', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'states?treaty=uncc&kind=uncertain&on=2026-03-01')
    const row = rowOf(page, 'Azerbaijan')
    await expect.poll(() => textOf(row)).toMatch(/ratification between 10 February 2026 and 21 May 2026/)
    expect(await textOf(row)).toMatch(/uncertain: signed, perhaps more/)
    await page.context().close()
  })

  it('leads to a State, its acts and what they rest on, by keyboard alone', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'states?treaty=uncc&q=qatar')
    await tabTo(page, 'Qatar')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Qatar' }).waitFor()
    await settled(page)
    const act = page.getByRole('listitem').filter({ hasText: 'Not bound by articles 14 to 16' }).last()
    expect(await textOf(act)).toMatch(/between 1 February 2026 and 28 February 2026/)
    expect(await textOf(act)).toMatch(/needs no confirmation/)
    await tabTo(page, /art\. 14/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /art\. 14/ }).waitFor()
    await page.context().close()
  })
})

describe('a State and a treaty', () => {
  it('a State page puts what sources say differently side by side, and dates memberships', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'thing/state/GNQ')
    const sides = page.locator('.sides').first()
    expect(await textOf(sides)).toMatch(/Counts accession on 25 September 1987.*Does not count ratification between/)
    await open(page, 'thing/state/ALB')
    expect(await textOf(page.getByRole('complementary', { name: 'Facts' }))).toMatch(/Council of Europe, since 13 July 1995/)
    expect(await textOf(page.locator('main'))).toMatch(/Authorities named, content not held/)
    await page.context().close()
  })

  it('an instrument page says who is bound, how it comes to bind, and leads to the table', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'thing/uncc')
    await page.getByText(/The first 40 consents bring it into force, 90 days later/).waitFor()
    await page.getByText(/signed only/).click()
    await page.getByRole('link', { name: 'Algeria', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Every State, on any day' }).click()
    await page.getByRole('heading', { level: 1, name: 'States' }).waitFor()
    expect(page.url()).toMatch(/treaty=uncc/)
    await page.context().close()
  })
})

describe.each([
  { dark: false, width: 1280 },
  { dark: true, width: 320 },
])('at $width px, dark: $dark', (look) => {
  it.each(['states', 'states?treaty=uncc', 'thing/state/AZE', 'thing/state/EU', 'thing/iccpr'])(
    '%s keeps nobody out, does not run over, and asks nobody else',
    async (place) => {
      const { page, strangers, complaints } = await openPage(browser, product.address, look)
      await open(page, place)
      expect(await violations(page)).toEqual([])
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(over).toBeLessThanOrEqual(0)
      expect([strangers, complaints]).toEqual([[], []])
      await page.context().close()
    },
  )

  it('is still a table to those who hear it', async () => {
    const { page } = await openPage(browser, product.address, look)
    await open(page, 'states?q=france')
    const table = page.getByRole('table', { name: /Where each State stands towards each treaty/ })
    // A column for each treaty of which a table is held, and one for the State.
    const { instruments } = await ask<{ instruments: { status: object | null }[] }>(product.address, '{ instruments { status { on } } }')
    const treaties = instruments.filter(({ status }) => status).length
    expect(await table.getByRole('columnheader').count()).toBe(treaties + 1)
    expect(await rowOf(page, 'France').getByRole('cell').count()).toBe(treaties)
    await page.context().close()
  })
})
