import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

const EXTRADITION = 'scenario?from=FRA&to=BRA&ask=extradition&for=corruption&on=2013-01-01'
async function open(page: Page, place: string) {
  await page.goto(`${product.address}/#/${place}`)
  await settled(page)
}
const answer = (page: Page) => page.locator('.sentence')
const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

describe('between two States', () => {
  it('is asked by keyboard alone, with names in any tongue of the United Nations, and answered in a sentence', async () => {
    const { page, complaints } = await openPage(browser, product.address)
    await open(page, 'scenario')
    for (const [label, typed, name] of [
      ['The State that asks', 'Франция', 'France'],
      ['The State that is asked', '巴西', 'Brazil'],
    ] as const) {
      const field = page.getByRole('combobox', { name: label })
      await field.focus()
      await page.keyboard.type(typed)
      await page.getByRole('option', { name: new RegExp(name) }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect.poll(() => field.inputValue()).toBe(name)
    }
    await page.getByLabel('Asked for').selectOption({ label: 'Extradition' })
    await page.getByLabel('About').selectOption({ label: 'Corruption' })
    await answer(page).waitFor()
    expect(await answer(page).innerText()).toMatch(/France.*Brazil/)
    expect(decodeURIComponent(page.url())).toMatch(/from=FRA.*to=BRA/)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('asks for what is missing on the spot, redraws the answer, and Back takes it back', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, EXTRADITION)
    await card(page, 'UNCAC').getByRole('heading', { name: 'What is missing' }).waitFor()
    await page.getByRole('group', { name: 'Is the conduct a crime in both States?' }).getByRole('button', { name: /^No/ }).click()
    await expect.poll(() => card(page, 'UNCAC').locator('.outcome').innerText()).toBe('may help')
    await page.goBack()
    await expect.poll(() => card(page, 'UNCAC').locator('.outcome').innerText()).toBe('turns on what is missing')
    await page.context().close()
  })

  it('says what may be refused, what protects people on each side, and why, step by step', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, `${EXTRADITION}&dualCriminality=yes`)
    const uncac = card(page, 'UNCAC')
    await uncac.getByText('Barred: may not be refused on this ground').waitFor()
    await uncac.getByText('What binds Brazil, who is asked').waitFor()
    await uncac.getByText('Why: step by step').click()
    await uncac.getByText(/Whether the UNCAC binds both States/).click()
    await uncac.getByText('Brazil is bound.').waitFor()
    await page.context().close()
  })

  it('swaps the States, and shows what would be if both had joined', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'scenario?from=FRA&to=BRA&ask=preservation-abroad&for=illegal-access&on=2026-04-01')
    await page.getByText('What differs if Brazil asks France?').click()
    const otherWay = page.getByRole('group').filter({ hasText: 'What differs if Brazil asks France?' })
    await otherWay.getByText(/^Asked by Brazil .* France has to help/).waitFor()
    await otherWay.getByText(/What France does can be complained of by ICCPR Optional Protocol, art. 1/).waitFor()
    await page.getByRole('button', { name: 'Swap', exact: false }).first().click()
    await expect.poll(() => answer(page).innerText()).toMatch(/^Asked by Brazil .* France has to help/)
    await page.getByRole('button', { name: 'UN Convention against Cybercrime' }).click()
    await expect.poll(() => card(page, 'UN Convention against Cybercrime').locator('.outcome').innerText()).toBe('has to help')
    await page.getByRole('button', { name: 'As things are' }).click()
    await expect.poll(() => card(page, 'UN Convention against Cybercrime').locator('.outcome').innerText()).toBe('no basis')
    await page.context().close()
  })

  it('is drawn: the same in words beside it, walked by arrow keys, kept in the address and taken away', async () => {
    const { page, complaints } = await openPage(browser, product.address)
    await open(page, 'scenario?from=FRA&to=BRA&ask=preservation-abroad&for=illegal-access&on=2026-04-01')
    await page.getByRole('link', { name: 'See it drawn' }).click()
    await page.getByRole('heading', { name: 'A request, drawn' }).waitFor()
    const outline = page.getByRole('treegrid', { name: 'What is on the map, as an outline' })
    await outline.getByRole('row', { name: /Budapest Convention: has to help/ }).waitFor()
    const shut = outline.getByRole('row', { name: /^UN Convention against Cybercrime: no basis/ })
    const chosen = page.getByRole('region', { name: 'What is chosen' })
    await shut.click()
    await chosen.getByText('France has signed and not consented to be bound').waitFor()
    expect(decodeURIComponent(page.url())).toContain('focus=uncc/final/42')

    const drawing = page.getByRole('application', { name: /The request drawn/ })
    await drawing.locator('canvas').first().waitFor()
    await drawing.focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => decodeURIComponent(page.url())).not.toContain('focus=')
    for (const place of ['state/FRA', 'mechanism/preservation-abroad', 'budapest/2001/29']) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => decodeURIComponent(page.url())).toContain(`focus=${place}`)
    }
    await chosen.getByText('Brazil has to help, unless a listed ground is made out').waitFor()
    await page.reload()
    await chosen.getByText('Brazil has to help, unless a listed ground is made out').waitFor()

    const file = page.waitForEvent('download')
    await page.getByRole('button', { name: 'CSV of the links' }).click()
    expect((await file).suggestedFilename()).toMatch(/\.csv$/)
    await page.getByRole('link', { name: 'The same in full, with its reasons' }).click()
    await answer(page).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
