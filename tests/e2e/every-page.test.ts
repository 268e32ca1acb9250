import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage, type View } from './browser.ts'
import { type Product, startProduct } from './product.ts'

/** Every kind of screen, with the words by which one sees that it is there. */
const PAGES: [string, RegExp][] = [
  ['/', /Who may look across borders/],
  ['/find?q=interception', /interception/i],
  ['/matrix?version=uncc/final&yardstick=yardstick/necessary-proportionate', /Powers and safeguards/],
  ['/matrix?version=budapest/2001&yardstick=yardstick/eff-asks&cell=budapest/2001/33~safeguard/proportionality', /contested/i],
  ['/matrix?show=lacking&version=uncc/final&kinds=power&only=safeguard/notification', /Expedited preservation/],
  ['/explore', /How powers connect across borders/],
  ['/p/uncc/final/24/2', /art\. 24\(2\)/],
  ['/thing/safeguard/prior-authorisation', /Prior authorisation/],
  ['/thing/link/reaches/uncc/final/24/4/to/uncc/final/46', /24\(4\)/],
  ['/thing/absence/notification/in/budapest/2001/21', /art\. 21/],
  ['/claims?about=uncc/zero&outcome=unchanged', /Our reading/],
  ['/claims?about=budapest/2001&outcome=worse', /No claim like this/],
  ['/thing/claim/digwatch-2024-08-6-2-keep-list', /What else was said/],
  ['/readings', /steps\. Follows/],
  ['/thing/story/dropped-and-stayed', /Step 1/],
  ['/ask', /Which powers and ways to cooperate/],
  ['/ask/grounds-of-refusal', /may not be relied on/],
  ['/about', /About the data/],
]
const LOOKS = [
  { dark: false, width: 1280 },
  { dark: true, width: 1280 },
  { dark: false, width: 320 },
  { dark: true, width: 320 },
]

let product: Product
let browser: Browser
let axe: string
beforeAll(async () => {
  product = await startProduct({ LOG_LEVEL: 'info' })
  browser = await openBrowser()
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

async function open(page: Page, place: string, words: RegExp) {
  await page.goto(`${product.address}/#${place}`)
  await page.getByText(words).first().waitFor()
  await page.waitForLoadState('networkidle')
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    return (await axe.run()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
  })
}

describe.each(LOOKS)('every screen at $width px, dark: $dark', ({ dark, width }) => {
  let view: View
  beforeAll(async () => {
    view = await openPage(browser, product.address, { dark, width })
  })

  it.each(PAGES)('%s has nothing that keeps people out, and does not run over', async (place, words) => {
    await open(view.page, place, words)
    expect(await violations(view.page)).toEqual([])
    const over = await view.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBeLessThanOrEqual(0)
  })

  it('asked nobody but its own server, and had nothing to complain of', () => {
    expect(view.strangers).toEqual([])
    expect(view.complaints).toEqual([])
  })
})

describe('what a reader looks at', () => {
  it('reaches no log', () => {
    const printed = product.printed()
    expect(printed).toMatch(/"statements"/)
    for (const secret of ['uncc/final/24/2', 'safeguard/notification', 'prior-authorisation', 'q=interception', '127.0.0.1:5'])
      expect(printed).not.toContain(secret)
  })

  it('is fetched under a policy that lets in nothing from elsewhere', async () => {
    const { headers } = await fetch(product.address)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/)
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe-inline|unsafe-eval|https?:/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })
})
