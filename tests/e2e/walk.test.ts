import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { openBrowser, openPage } from './browser.ts'
import { CONNECT, exploreView, outlineOf, proofOf, QUESTION, settled } from './on-page.ts'
import { type Product, startProduct } from './product.ts'

interface Asked {
  lacking: { gaps: { measure: { id: string; title: string; citation: string } }[] }
}
interface Absence {
  method: 'TERMS' | 'READ' | 'SECONDARY' | 'RECALLED'
  rule: string
  wouldChange: string | null
  searched: { citation: string }[]
}

const METHODS = {
  TERMS: 'patterns were run over the official file',
  READ: 'the official words were read',
  SECONDARY: 'not searched in the official text',
  RECALLED: 'recalled; not searched in the official text',
}

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

describe('from a question to its proof and on to the map', () => {
  it('answers with every power the API names, shows how the blank was found, and draws the provision', async () => {
    const { lacking } = await ask<Asked>(
      product.address,
      '{ lacking(version: "uncc/final", safeguards: ["safeguard/prior-authorisation"], kinds: [POWER, MECHANISM]) { gaps { measure { id title citation } } } }',
    )
    const interception = lacking.gaps.find(({ measure }) => measure.id === 'uncc/final/30')?.measure
    if (!interception) throw new Error('The API does not say that article 30 lacks it.')

    const { page } = await openPage(browser, product.address)
    await page.goto(product.address)
    await page.getByRole('link', { name: QUESTION }).click()
    await page.getByRole('combobox', { name: 'The safeguard' }).fill('prior auth')
    await page.getByRole('option', { name: 'Prior authorisation' }).click()
    await page.getByRole('heading', { level: 1, name: /lack prior authorisation/i }).waitFor()
    expect(await page.locator('.sentence').textContent()).toMatch(new RegExp(`^${lacking.gaps.length} of `))
    await page.getByRole('link', { name: 'See more of it' }).click()

    const list = page.getByRole('region', { name: 'Lack it' })
    await list.getByRole('listitem').first().waitFor()
    expect(await page.getByRole('heading', { level: 2, name: /^Which powers .* lack prior authorisation/ }).count()).toBe(1)
    const items = await list.getByRole('listitem').allTextContents()
    expect(items).toHaveLength(lacking.gaps.length)
    const place = (citation: string) => citation.slice(citation.indexOf(', ') + 2)
    for (const { measure } of lacking.gaps) expect(items.some((item) => item.includes(place(measure.citation)))).toBe(true)
    expect(await page.locator('.summary').textContent()).toContain(`${lacking.gaps.length} lack it`)

    const line = list.getByRole('listitem').filter({ has: page.getByText(place(interception.citation), { exact: true }) })
    await line.getByRole('button', { name: /^Proof for / }).click()
    const proof = proofOf(page)
    await proof.getByRole('heading', { name: 'Who found nothing, and how' }).waitFor()
    expect(page.url()).toContain('cell=uncc/final/30~safeguard/prior-authorisation')
    const { cell } = await ask<{ cell: { absences: Absence[] } }>(
      product.address,
      '{ cell(measure: "uncc/final/30", safeguard: "safeguard/prior-authorisation") { absences { method rule wouldChange searched { citation } } } }',
    )
    expect(cell.absences.length).toBeGreaterThan(0)
    for (const [index, absence] of cell.absences.entries()) {
      const finding = proof.getByRole('article').nth(index)
      const said = (term: string) => finding.locator(`dt:text-is("${term}") + dd`).textContent()
      expect(await said('How')).toContain(METHODS[absence.method])
      expect(await said('Searched')).toBe(absence.searched.map(({ citation }) => citation).join('; ') || 'nothing')
      expect(absence.rule).not.toBe('')
      expect(await said('Rule')).toBe(absence.rule)
      expect(absence.wouldChange).toBeTruthy()
      expect(await said('Would change it')).toBe(absence.wouldChange)
    }

    await proof.getByRole('link', { name: CONNECT }).click()
    const view = await exploreView(page)
    expect(new URL(page.url()).hash).toBe('#/explore?seeds=uncc/final/30&focus=uncc/final/30')
    expect(view.chosen).toContain(interception.citation)
    expect(view.marked).toHaveLength(1)
    expect(view.marked[0]).toContain(interception.citation)
    expect(view.outline.length).toBeGreaterThan(5)
    expect(view.outline.join('\n')).toContain('grants Interception of content data')

    await page.reload()
    expect(await exploreView(page)).toEqual(view)
    await page.context().close()
  })

  it('keeps what was opened, folded and chosen through a reload', async () => {
    const { page } = await openPage(browser, product.address)
    await page.goto(`${product.address}/#/explore?seeds=uncc/final/30&focus=uncc/final/30`)
    const before = await exploreView(page)
    const folding = outlineOf(page)
      .getByRole('row', { name: /^called upon from abroad by/ })
      .first()
    await folding.getByRole('button', { name: /^Fold/ }).click()
    await expect.poll(async () => (await outlineOf(page).getByRole('row').all()).length).toBeLessThan(before.outline.length)
    await outlineOf(page).getByRole('row', { name: 'grants Interception of content data' }).getByText('grants').click()
    await expect.poll(async () => (await exploreView(page)).chosen).toBe('Interception of content data')
    const changed = await exploreView(page)
    expect(changed.address).not.toBe(before.address)
    await page.reload()
    expect(await exploreView(page)).toEqual(changed)
    await page.context().close()
  })

  it('opens the proof of a copied address without being asked again', async () => {
    const { page } = await openPage(browser, product.address)
    await page.goto(`${product.address}/#/matrix?cell=uncc/final/30~safeguard/prior-authorisation`)
    await proofOf(page).getByRole('heading', { name: 'Who found nothing, and how' }).waitFor()
    await settled(page)
    const cell = page.locator('[data-cell="uncc/final/30~safeguard/prior-authorisation"]')
    expect(await cell.getAttribute('aria-pressed')).toBe('true')
    const said = await proofOf(page).textContent()
    await page.reload()
    await proofOf(page).getByRole('heading', { name: 'Who found nothing, and how' }).waitFor()
    expect(await proofOf(page).textContent()).toBe(said)
    await page.context().close()
  })
})

describe('what the product says before anything is believed', () => {
  const open = async (hash: string) => {
    const { page, complaints } = await openPage(browser, product.address)
    await page.goto(`${product.address}/#${hash}`)
    await settled(page)
    return { page, complaints, main: async () => ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ') }
  }

  it('says in its first lines that the UN text is held from memory, on the first page and above the matrix', async () => {
    const home = await (await open('/')).main()
    expect(home.indexOf('The UN Convention is held here from memory.')).toBeGreaterThan(-1)
    expect(home.indexOf('held here from memory')).toBeLessThan(home.search(/Which powers and ways to cooperate/))
    const matrix = await open('/matrix')
    await matrix.page.locator('main table').first().waitFor()
    expect(await matrix.main()).toMatch(/This text is held from memory\..*How to supply the text/)
    const budapest = await open('/matrix?version=budapest%2F2001')
    await budapest.page.locator('main table').first().waitFor()
    expect(await budapest.main()).not.toContain('held from memory')
  })

  it('says of a text without such measures that nothing follows, and lists nothing', async () => {
    const { page, main } = await open('/matrix?show=lacking&version=uncc%2Frev3&kinds=power&only=safeguard%2Fprior-authorisation')
    expect(await main()).toMatch(/No power of this text is held; nothing follows\..*Only single provisions of it are held/)
    expect(await page.getByRole('region', { name: 'Lack it' }).count()).toBe(0)
    const offered = await page.locator('.layers select').first().locator('optgroup:first-child option').allTextContents()
    expect(offered.some((name) => name.includes('ICCPR'))).toBe(false)
    expect(offered.some((name) => name.includes('UNTOC'))).toBe(true)
  })

  it('begins the page of a measure, of a power and of an article with what holds and what it gives', async () => {
    const heads = async (hash: string) => {
      const { page, complaints } = await open(hash)
      await page.locator('main h2').first().waitFor()
      expect(complaints).toEqual([])
      return page.locator('.split-main h2').allTextContents()
    }
    expect((await heads('/p/uncc/final/30'))[0]).toBe('What holds it')
    expect((await heads('/thing/power/content-interception'))[0]).toBe('What holds it')
    expect((await heads('/p/uncc/final/24'))[0]).toBe('What it gives')
    const contested = await open('/p/budapest/2001/34')
    const under = (name: RegExp) => contested.page.locator('details').filter({ has: contested.page.locator('summary', { hasText: name }) })
    const absent = await under(/^Found to be absent/)
      .locator('li')
      .allTextContents()
    const disputed = await under(/^Contested/)
      .locator('li')
      .allTextContents()
    expect(disputed.length).toBeGreaterThan(0)
    const names = (items: string[]) => items.map((item) => item.split(':')[0]?.trim())
    expect(names(disputed).filter((name) => names(absent).includes(name))).toEqual([])
  })

  it('opens an id that was given up, with what it became', async () => {
    const { page } = await open('/thing/safeguard/legality')
    await page.getByRole('heading', { level: 2, name: 'What it became' }).waitFor()
    expect(await page.getByRole('link', { name: 'Basis in law' }).count()).toBeGreaterThan(0)
    expect(await page.getByRole('link', { name: 'Quality of law' }).count()).toBeGreaterThan(0)
  })
})
