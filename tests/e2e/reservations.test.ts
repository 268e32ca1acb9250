import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
const text = async (page: Page, selector = 'main') => (await page.locator(selector).allInnerTexts()).join(' ').replace(/\s+/g, ' ')
const items = (page: Page) => page.locator('article.reservation')

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    return (await axe.run()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
  })
}
/** How far things moved by themselves while the page came, as the browser reckons it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const kept = window as unknown as { shifts: number }
    kept.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) kept.shifts += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })

describe('reservations', () => {
  it('are chosen by treaty, article and effect, each choice with how many it gives, kept in the address', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'reservations')
    await page.getByLabel('Treaty').selectOption({ value: 'budapest' })
    await settled(page)
    const article = page.getByLabel('Article')
    const option = (await article.locator('option[value="budapest/2001/29"]').textContent()) ?? ''
    const count = Number(/\((\d+)\)/.exec(option)?.[1])
    await article.selectOption({ value: 'budapest/2001/29' })
    await expect.poll(() => text(page, 'main [role=status]')).toContain(`${count} reservations and declarations`)
    expect(decodeURIComponent(page.url())).toContain('at=budapest/2001/29')
    await page.reload()
    await settled(page)
    expect(await text(page, 'main [role=status]')).toContain(`${count} reservations and declarations`)
    await page.goBack()
    await expect.poll(() => article.inputValue()).toBe('')
    await page.context().close()
  })

  it('say what they do towards another State, both ways, and open the scenario, by keyboard alone', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'reservations?treaty=budapest&of=AUT&with=FRA&on=2026-04-01')
    const first = items(page).first()
    expect(await first.innerText()).toMatch(/keeps a ground open/)
    expect((await first.innerText()).replace(/\s+/g, ' ')).toMatch(/Between Austria and France on 1 April 2026 it has effect, both ways/)
    await tabTo(page, 'France asks Austria: the scenario')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Between two States' }).waitFor()
    expect(page.url()).toMatch(/from=FRA.*to=AUT.*ask=preservation-abroad|ask=preservation-abroad/)
    await page.context().close()
  })

  it('are taken away as they are shown', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'reservations?treaty=uncc')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV' }).click()
    const csv = await readFile(await (await download).path(), 'utf8')
    expect(csv.split('\n')[0]).toMatch(/id.*state.*treaty.*does/)
    expect(csv).toContain('action/QAT-uncc-reservation-2026-02-01-articles-14-to-16')
    await page.context().close()
  })

  it('are more on request, with the focus on the first that came', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'reservations?treaty=budapest')
    const before = await items(page).count()
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(() => items(page).count()).toBe(2 * before)
    expect(await items(page).nth(before).locator('a:focus').count()).toBe(1)
    await page.context().close()
  })

  it('are reached from a treaty and from a provision', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'thing/budapest')
    await page.getByRole('link', { name: 'What States reserved and declared' }).click()
    await page.getByRole('heading', { level: 1, name: 'Reservations and declarations' }).waitFor()
    await open(page, 'p/budapest/2001/29')
    await page.getByRole('link', { name: 'What each does, and towards whom' }).click()
    await page.getByRole('heading', { level: 1, name: 'Reservations and declarations' }).waitFor()
    expect(decodeURIComponent(page.url())).toContain('at=budapest/2001/29')
    await page.context().close()
  })
})

describe('States on a day', () => {
  it('move with a slider that arrow keys work, month by month', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'states?treaty=budapest&on=2004-07-01')
    const slider = page.getByRole('slider', { name: 'By the month' })
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.url()).toContain('on=2004-06-01')
    await expect.poll(() => text(page, '[aria-label="The treaties"]')).toMatch(/0 bound/)
    await page.keyboard.press('End')
    await expect.poll(() => page.url()).not.toContain('on=')
    await page.context().close()
  })

  it('are drawn on a map that says the same as its table, and names whom it cannot show', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'states?treaty=uncc&show=map&on=2026-04-25')
    const map = page.getByRole('img', { name: /UN Convention against Cybercrime on 25 April 2026/ })
    await map.waitFor()
    const said = (await map.getAttribute('aria-label')) ?? ''
    const drawn = Number(/(\d+) signed only/.exec(said)?.[1])
    const rows = await page.getByRole('row').filter({ hasText: 'signed only' }).count()
    // Organizations stand in the table and not on the map.
    const beside = await text(page, '.world figcaption')
    expect(beside).toMatch(/European Union \(an organization, which is not its members\), signed only/)
    expect(rows).toBe(drawn + (beside.match(/\(an organization[^)]*\), signed only/g)?.length ?? 0))
    expect(beside).toMatch(/no statement of this product/)
    await page.locator('.world path', { hasText: 'Viet Nam: ' }).first().dispatchEvent('click')
    await page.getByRole('heading', { level: 1, name: 'Viet Nam' }).waitFor()
    await page.context().close()
  })

  it('are followed year by year, in a drawing and a table whose years can be chosen', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'states?treaty=budapest&show=years')
    await page.getByRole('img', { name: /Budapest Convention: .* consented and .* bound/ }).waitFor()
    await page.getByRole('button', { name: '31 December 2010' }).click()
    await expect.poll(() => page.url()).toContain('on=2010-12-31')
    const row = page.getByRole('row').filter({ hasText: '31 December 2010' })
    const bound = Number(await row.getByRole('cell').nth(2).innerText())
    await expect.poll(() => text(page, '[aria-label="The treaties"]')).toContain(`${bound} bound`)
    await page.context().close()
  })

  it('keep those that reserved something, with what they said in the row', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'states?treaty=uncc&on=2026-05-01')
    await page.getByLabel('Reserved or declared').selectOption({ label: 'something that is held' })
    await expect.poll(() => page.getByRole('rowheader').allInnerTexts()).toEqual(['Azerbaijan', 'Qatar'])
    expect(await text(page)).toMatch(/reservation between 1 February 2026 and 28 February 2026: not bound by articles 14 to 16/)
    await page.context().close()
  })
})

describe('a State, and two side by side', () => {
  it('a State says with whom it can cooperate for what, and each opens the scenario', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'thing/state/FRA?on=2026-04-01')
    const way = page.locator('.partners details', { hasText: 'Preservation of data for another State' })
    const counted = Number(/: (\d+) States/.exec((await way.innerText()).replace(/\s+/g, ' '))?.[1])
    await way.locator('summary').click()
    await way.getByRole('link', { name: 'Brazil' }).waitFor()
    expect(await way.locator('.who li').count()).toBe(counted)
    await way.getByRole('link', { name: 'Brazil' }).click()
    await page.getByRole('heading', { level: 1, name: 'Between two States' }).waitFor()
    expect(page.url()).toMatch(/from=FRA/)
    await page.context().close()
  })

  it('another day changes where it stands, and the address keeps it', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'thing/state/FRA?on=2005-01-01')
    const row = page.getByRole('row').filter({ hasText: 'Budapest Convention' }).first()
    expect(await row.innerText()).toMatch(/signed only/)
    await page.getByLabel('On', { exact: true }).fill('2006-05-01')
    await settled(page)
    await expect.poll(() => row.innerText()).toMatch(/bound/)
    expect(page.url()).toContain('on=2006-05-01')
    await page.context().close()
  })

  it('two are set side by side: what binds both, for what, what each reserved towards the other', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'thing/state/AUT?on=2026-04-01')
    await page.getByLabel('Side by side with').selectOption({ label: 'Brazil' })
    await page.getByRole('heading', { level: 1, name: 'Two States side by side' }).waitFor()
    await settled(page)
    expect(page.url()).toMatch(/a=AUT/)
    await expect.poll(() => text(page)).toMatch(/Treaties that bind both \d+/)
    expect(await text(page)).toMatch(/What Austria reserved or declared that matters towards Brazil [1-9]/)
    const row = page.getByRole('row').filter({ hasText: 'Preservation of data for another State' })
    await row.getByRole('link', { name: 'Brazil asks Austria' }).click()
    await page.getByRole('heading', { level: 1, name: 'Between two States' }).waitFor()
    await page.context().close()
  })
})

const PLACES = [
  'reservations?treaty=budapest&with=FRA&on=2026-04-01',
  'states?treaty=budapest&show=map&on=2026-04-25',
  'states?treaty=uncac&show=years',
  'thing/state/FRA?on=2026-04-01',
  'two-states?a=AUT&b=BRA&on=2026-04-01',
]
describe.each([
  { dark: false, width: 390 },
  { dark: true, width: 1280 },
  { dark: false, width: 1920 },
])('at $width px, dark: $dark', (look) => {
  it.each(PLACES)('%s keeps nobody out, stays within the screen, stands still and asks nobody else', async (place) => {
    const { page, strangers, complaints } = await openPage(browser, product.address, look)
    await watchShifts(page)
    await open(page, place)
    expect(await violations(page)).toEqual([])
    const [over, shifts] = await page.evaluate(() => [
      document.documentElement.scrollWidth - document.documentElement.clientWidth,
      (window as unknown as { shifts: number }).shifts,
    ])
    expect(over).toBeLessThanOrEqual(0)
    expect(shifts).toBeLessThanOrEqual(0.02)
    expect([strangers, complaints]).toEqual([[], []])
    await page.context().close()
  })
})
