import type { Browser, Page } from 'playwright-core'
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

async function open(page: Page, place: string) {
  await page.goto(`${product.address}/#/${place}`)
  await settled(page)
}
const sentence = (page: Page) => page.locator('.ask-answer .sentence')

interface Answered {
  answer: { id: string; sentence: string; total: number }
}
const answerOf = (question: string, args: Record<string, string> = {}) =>
  ask<Answered>(
    product.address,
    `{ answer(question: "question/${question}", args: ${JSON.stringify(args).replace(/"(\w+)":/g, '$1:')}) { id sentence total } }`,
  ).then(({ answer }) => answer)

describe('the catalogue', () => {
  it('is searched by words, opened by keyboard, and answers in a sentence and a table', async () => {
    const { page, complaints } = await openPage(browser, product.address)
    await open(page, 'ask')
    await page.getByRole('searchbox', { name: 'Words of the question' }).focus()
    await page.keyboard.type('whose law serious')
    await page.getByText(/^1 of \d+ questions$/).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const { sentence: said, total } = await answerOf('whose-law-is-serious')
    await expect.poll(() => sentence(page).textContent()).toBe(said)
    expect(await page.locator('.ask-table tbody tr').count()).toBe(total)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('is asked of another text by typing its name; the address is the question, and Back takes it back', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'ask/lacks-safeguard')
    const before = await sentence(page).textContent()
    const field = page.getByRole('combobox', { name: 'The text' })
    await field.focus()
    await page.keyboard.type('budapest convention: as')
    await page.getByRole('option', { name: 'Budapest Convention: As opened for signature' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const { sentence: said } = await answerOf('lacks-safeguard', { version: 'budapest/2001' })
    await expect.poll(() => sentence(page).textContent()).toBe(said)
    expect(decodeURIComponent(page.url())).toMatch(/ask\/lacks-safeguard\?version=budapest\/2001/)
    await page.goBack()
    await expect.poll(() => sentence(page).textContent()).toBe(before)
    await page.context().close()
  })

  it('shows how it is asked of the data, and draws a grid where two columns are what it is about', async () => {
    const { page } = await openPage(browser, product.address)
    await open(page, 'ask/grounds-of-refusal')
    expect(await page.locator('.ask-grid tbody tr').count()).toBeGreaterThan(3)
    await page.getByText('How it is asked of the data').click()
    await page.getByText(/MATCH \(m:Provision\)/).waitFor()
    await page.getByText(/answer\(question: "question\/grounds-of-refusal"/).waitFor()
    await page.context().close()
  })

  it('opens an answer by the address that is cited, and says where the release is another', async () => {
    const { page } = await openPage(browser, product.address)
    const { id, sentence: said } = await answerOf('verbs')
    await open(page, `a/${id}`)
    await page.getByText('This is the answer as it was cited').waitFor()
    expect(await sentence(page).textContent()).toBe(said)
    await open(page, `a/r-000000000000/${id.split('/').slice(1).join('/')}`)
    await page.getByText(/is of release r-000000000000, which is not held here/).waitFor()
    await page.context().close()
  })
})
