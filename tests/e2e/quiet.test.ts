import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, openPage } from './browser.ts'
import { exploreView, settled } from './on-page.ts'
import { places } from './places.ts'
import { type Product, startProduct } from './product.ts'

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct({ LOG_LEVEL: 'info' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

describe('what a visit gives away', () => {
  it('asks nobody but its own server, and finds nothing to complain of, on every page', async () => {
    const { page, strangers, complaints } = await openPage(browser, product.address)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    for (const [, place] of await places(product.address)) {
      await page.goto(`${product.address}/#/${place}`)
      await page.reload()
      await settled(page)
    }
    expect(asked.filter((url) => url.endsWith('/graphql')).length).toBeGreaterThan(9)
    expect(strangers).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('sends a content policy that lets in nothing from elsewhere and no script of the page itself', async () => {
    const policy = (await fetch(product.address)).headers.get('content-security-policy') ?? ''
    const rules = new Map(
      policy
        .split(';')
        .map((rule) => rule.trim().split(/\s+/))
        .map(([name, ...allowed]) => [name, allowed.join(' ')]),
    )
    expect(rules.get('default-src')).toBe("'self'")
    expect(rules.get('object-src')).toBe("'none'")
    expect(rules.get('base-uri')).toBe("'none'")
    expect(rules.get('frame-ancestors')).toBe("'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
    expect((await fetch(product.address)).headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('really is kept to that policy by the browser', async () => {
    const { page, complaints } = await openPage(browser, product.address)
    await page.goto(product.address)
    await settled(page)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "written by a script of the page"'
      document.head.append(script)
    })
    expect(await page.title()).not.toContain('written by a script')
    expect(complaints.join()).toMatch(/Content Security Policy/)
    await page.context().close()
  })

  it('writes nothing into the log that names what was looked at', async () => {
    const { page } = await openPage(browser, product.address)
    await page.goto(`${product.address}/#/p/uncc/final/30`)
    await page.getByRole('heading', { level: 1, name: /art\. 30/ }).waitFor()
    await page.goto(`${product.address}/#/find?q=zebrafinch`)
    await settled(page)
    await page.goto(`${product.address}/#/explore?seeds=uncc/final/30&focus=uncc/final/30`)
    await exploreView(page)
    await fetch(`${product.address}/?q=zebrafinch&id=uncc/final/30`)
    await fetch(`${product.address}/graphql?query=${encodeURIComponent('{ provision(id: "uncc/final/30") { citation } }')}`)
    await fetch(`${product.address}/id/uncc/final/30`)
    await page.context().close()
    expect(product.printed()).toContain('Counterpoise is at')
    expect(product.printed()).not.toMatch(/zebrafinch|uncc\/final\/30|uncc%2Ffinal|provision\(|\?q=|\?query=|art\. 30/i)
  })
})
