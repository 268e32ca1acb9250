import type { Locator, Page } from 'playwright-core'

/** A question of the first page; it is asked of another safeguard until one is chosen. */
export const QUESTION = /^Which powers and ways to cooperate .* lack /
export const CONNECT = 'How does it connect across borders?'
/** The address of the list that the question leads to. */
export const LACKING = 'matrix?show=lacking&version=uncc/final&kinds=power&only=safeguard/prior-authorisation'

export const proofOf = (page: Page) => page.getByRole('complementary', { name: 'Proof' })
export const outlineOf = (page: Page) => page.getByRole('treegrid', { name: 'What is on the map, as an outline' })

/** Once nothing is being fetched any more, and everything asked for was drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(
    () =>
      !document.querySelector('main .waiting, .search-room') && !/^Fetching/.test(document.querySelector('.map-count')?.textContent ?? ''),
  )
}

/** Everything on the Explore page that somebody would know the view by. */
export async function exploreView(page: Page) {
  await outlineOf(page).getByRole('row').first().waitFor()
  await settled(page)
  const outline = outlineOf(page)
  return {
    address: decodeURIComponent(page.url()),
    drawn: await page.locator('.map-count').textContent(),
    chosen: await page.getByRole('region', { name: 'What is chosen' }).getByRole('heading', { level: 2 }).first().textContent(),
    marked: await names(outline.getByRole('row', { selected: true })),
    outline: await names(outline.getByRole('row')),
    reads: await page.locator('.reads').textContent(),
  }
}

const names = (rows: Locator) => rows.allInnerTexts().then((texts) => texts.map((text) => text.replace(/\s+/g, ' ').trim()))
