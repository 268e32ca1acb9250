import { gzipSync } from 'node:zlib'
import { openBrowser } from '../tests/e2e/browser.ts'
import { startProduct } from '../tests/e2e/product.ts'
import { median, ms, row } from './measure.ts'

const PAGES: [string, string, string][] = [
  ['Home', '/', 'a[href*="prior-authorisation"]'],
  ['Matrix', '/matrix?version=uncc/final&yardstick=yardstick/necessary-proportionate', '[data-cell]'],
  ['Explore, its border', '/explore', '.border-drawn canvas'],
  ['Provision', '/p/uncc/final/24/2', 'h1'],
]

/** Each page opened five times with an empty cache: how long until it can be used, and the script that was fetched by then. */
export async function measurePages(): Promise<string[]> {
  const product = await startProduct()
  const browser = await openBrowser()
  const lines = [row('page', 'first useful screen', 'compressed script before it'), row('---', '---', '---')]
  for (const [name, place, sign] of PAGES) {
    const taken: number[] = []
    let weight = 0
    for (let round = 0; round < 5; round += 1) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const scripts: Promise<number>[] = []
      page.on('response', (response) => {
        if (/\.js(\?|$)/.test(response.url()))
          scripts.push(
            response.body().then(
              (body) => gzipSync(body).length,
              () => 0,
            ),
          )
      })
      const start = performance.now()
      await page.goto(`${product.address}/#${place}`, { waitUntil: 'commit' })
      await page.locator(sign).first().waitFor()
      taken.push(performance.now() - start)
      weight = (await Promise.all([...scripts])).reduce((sum, bytes) => sum + bytes, 0)
      await context.close()
    }
    lines.push(row(name, ms(median(taken)), `${Math.round(weight / 1000)} kB`))
  }
  await browser.close()
  await product.stop()
  return lines
}
