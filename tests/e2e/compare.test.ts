import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { openBrowser, openPage, type View } from './browser.ts'
import { tabTo } from './keys.ts'
import { settled } from './on-page.ts'
import { type Product, startProduct } from './product.ts'

const LEFT = 'uncc/zero'
const RIGHT = 'uncc/final'
const BOTH = `compare?left=${LEFT}&right=${RIGHT}`
const ROW = 'uncc/zero/24 uncc/final/24'
const OPENED = `${BOTH}&rows=not-settled&row=${encodeURIComponent(ROW)}`
const WIDTHS = [390, 1280, 1920]
const SHIFT = 0.02

interface Answered {
  compare: {
    totals: { rows: number; changed: number; classes: { class: string; count: number }[]; notCompared: { count: number }[] }
    pairs: { id: string; class: string; right: { id: string } | null; changes: { weakerFor: string[]; strongerFor: string[] }[] }[]
  }
  provision: { line: { steps: { provision: { id: string } | null; kind: string }[]; twins: { provision: { id: string } }[] } }
  paths: { length: number; sentence: string; links: { id: string }[] }[]
}

let product: Product
let browser: Browser
let axe: string
let known: Answered

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8')
  known = await ask<Answered>(
    product.address,
    `{ compare(left: "${LEFT}", right: "${RIGHT}") {
         totals { rows changed classes { class count } notCompared { count } }
         pairs { id class right { id } changes { weakerFor strongerFor } } }
       provision(id: "uncc/final/6") { line { steps { provision { id } kind } twins { provision { id } } } }
       paths(from: "power", to: "safeguard/effective-remedy", first: 10) { length sentence links { id } } }`,
  )
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function at(place: string, look: { width?: number; dark?: boolean } = {}): Promise<View> {
  const view = await openPage(browser, product.address, look)
  await view.page.goto(`${product.address}/#/${place}`)
  await settled(view.page)
  return view
}
async function close({ page, complaints, strangers }: View) {
  expect([complaints, strangers]).toEqual([[], []])
  await page.context().close()
}
const address = (page: Page) => decodeURIComponent(new URL(page.url()).hash.replaceAll('+', ' '))
const rows = (page: Page) => page.getByRole('region', { name: 'The two texts, row by row' }).getByRole('article')
const ofClass = (name: string) => known.compare.pairs.filter((pair) => pair.class === name).length

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    return (await axe.run()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)
  })
}
async function box(locator: Locator) {
  const found = await locator.boundingBox()
  if (!found) throw new Error('It is not drawn.')
  return found
}
async function downloaded(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFile(await download.path(), 'utf8')
}

describe.each(WIDTHS)('two texts, by pointer, %i px wide', (width) => {
  it('are chosen by typing, answered as the API answers, filtered and opened, and all of it is the address', async () => {
    const view = await at('compare', { width })
    const { page } = view
    for (const [label, typed, name] of [
      ['First text', 'cyber zero', /, zero draft/],
      ['Second text', 'cyber adopted', /against Cybercrime, as adopted/],
    ] as const) {
      await page.getByRole('combobox', { name: label }).click()
      await page.keyboard.type(typed)
      await page.getByRole('option', { name }).click()
    }
    await rows(page).first().waitFor()
    expect(address(page)).toContain(`left=${LEFT}&right=${RIGHT}`)
    const { totals } = known.compare
    expect(await page.locator('.compare-totals .sentence').textContent()).toContain(`Of ${totals.rows} rows, ${totals.changed} differ`)
    const told = (await page.locator('.not-compared').textContent()) ?? ''
    for (const { count } of totals.notCompared) expect(told).toContain(` ${count.toLocaleString('en')} `)
    expect(await rows(page).count()).toBe(totals.rows)

    await page.getByRole('button', { name: /^Not settled/ }).click()
    await expect.poll(() => rows(page).count()).toBe(ofClass('NOT_SETTLED'))
    const row = page.getByRole('article', { name: /\(zero draft\), art\. 24 beside/ })
    await row.getByRole('button', { name: /^Open/ }).click()
    await row.getByRole('heading', { name: 'Part by part' }).waitFor()
    expect(address(page)).toContain(`rows=not-settled`)
    expect(address(page)).toContain(ROW)

    const ends = row.locator('.pair-end')
    const [first, second] = [await box(ends.nth(0)), await box(ends.nth(1))]
    if (width < 760) expect(second.y).toBeGreaterThan(first.y + first.height - 1)
    else expect([Math.round(second.y), second.x > first.x + first.width - 1]).toEqual([Math.round(first.y), true])

    await page.reload()
    await settled(page)
    await row.getByRole('heading', { name: 'Part by part' }).waitFor()
    expect(await rows(page).count()).toBe(ofClass('NOT_SETTLED'))
    await page.goBack()
    await expect.poll(() => rows(page).count()).toBe(totals.rows)
    await close(view)
  })
})

describe.each(WIDTHS)('an address that names a row, %i px wide', (width) => {
  it.each(['NOT_SETTLED', 'ONLY_RIGHT'])('leads to it as it opens, and nothing moves meanwhile: %s', async (name) => {
    const view = await openPage(browser, product.address, { width })
    const { page } = view
    await page.addInitScript(() => {
      const shifts = { sum: 0 }
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
          if (!entry.hadRecentInput) shifts.sum += entry.value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const row = known.compare.pairs.filter((pair) => pair.class === name).at(-1)
    await page.goto(`${product.address}/#/${BOTH}&row=${encodeURIComponent(row?.id ?? '')}`)
    await settled(page)
    const opened = rows(page).filter({ has: page.getByRole('button', { name: /^Close/ }) })
    await expect.poll(async () => (await box(opened)).y).toBeLessThan(120)
    expect((await box(opened)).y).toBeGreaterThanOrEqual(0)
    expect(await opened.locator('.opened').textContent()).toMatch(
      name === 'ONLY_RIGHT' ? /continues nothing/ : /Part by part|Official words/,
    )
    expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBeLessThanOrEqual(SHIFT)
    await close(view)
  })
})

describe('two chapters or two articles', () => {
  it.each([
    [
      'cyber zero chapter V',
      /\(zero draft\), ch\. V:/,
      'un cyber chapter V',
      /Cybercrime, ch\. V:/,
      'left=uncc/zero/ch/5&right=uncc/final/ch/5',
    ],
    ['zero art. 24', /\(zero draft\), art\. 24:/, 'cyber art. 24', /Cybercrime, art\. 24:/, 'left=uncc/zero/24&right=uncc/final/24'],
  ])('are found by typing: %s', async (typed, name, secondTyped, secondName, ends) => {
    const view = await at('compare')
    const { page } = view
    for (const [label, words, option] of [
      ['First text', typed, name],
      ['Second text', secondTyped, secondName],
    ] as const) {
      const field = page.getByRole('combobox', { name: label })
      await field.click()
      await page.keyboard.type(words)
      await page.getByRole('group', { name: 'Chapters and articles' }).getByRole('option', { name: option }).click()
      expect(await field.inputValue()).toMatch(option)
      await expect.poll(() => page.getByRole('listbox').count()).toBe(0)
    }
    await rows(page).first().waitFor()
    expect(address(page)).toContain(ends)
    await close(view)
  })
})

describe('two texts', () => {
  it('are chosen, filtered and opened by keyboard alone', async () => {
    const view = await at('compare')
    const { page } = view
    for (const [label, typed] of [
      ['First text', 'cyber zero'],
      ['Second text', 'cyber adopted'],
    ] as const) {
      await tabTo(page, label)
      await page.keyboard.type(typed)
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    }
    await rows(page).first().waitFor()
    await tabTo(page, /^Not settled/)
    await page.keyboard.press('Enter')
    await expect.poll(() => rows(page).count()).toBe(ofClass('NOT_SETTLED'))
    await tabTo(page, /^Open: words.*art\. 24 beside/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Part by part' }).waitFor()
    await close(view)
  })

  it('stand in the list with what is held of them, adopted before drafts', async () => {
    const view = await at('compare')
    const { page } = view
    await page.getByRole('combobox', { name: 'First text' }).click()
    await page.keyboard.type('cyber')
    const drafts = page.getByRole('group', { name: 'Drafts' })
    await drafts.waitFor()
    expect((await box(page.getByRole('group', { name: 'Adopted' }))).y).toBeLessThan((await box(drafts)).y)
    expect(await drafts.getByRole('option', { name: /zero draft/ }).textContent()).toMatch(/\d+ articles, \d+ measures, from memory/)
    await close(view)
  })

  it('keep stronger and weaker to the side that is asked about, as the API has it', async () => {
    const view = await at(`${BOTH}&rows=stronger&who=asks`)
    const strong = known.compare.pairs.filter(({ changes }) => changes.some(({ strongerFor }) => strongerFor.includes('REQUESTING')))
    expect(await rows(view.page).count()).toBe(strong.length)
    expect(strong.length).toBeGreaterThan(0)
    await close(view)
  })

  it('say so where something stands on one side only, or nothing is stated', async () => {
    const view = await at(`${BOTH}&rows=only-right`)
    expect(await rows(view.page).count()).toBe(ofClass('ONLY_RIGHT'))
    expect(await rows(view.page).first().locator('.lone').textContent()).toMatch(/continues nothing/)
    await close(view)
  })

  it('turn round with everything in its place', async () => {
    const view = await at(`${BOTH}&rows=stronger`)
    const { page } = view
    const before = await rows(page).count()
    await page.getByRole('button', { name: /Swap/ }).click()
    await expect.poll(() => address(page)).toContain(`left=${RIGHT}&right=${LEFT}`)
    expect(address(page)).toContain('rows=weaker')
    await expect.poll(() => rows(page).count()).toBe(before)
    await close(view)
  })

  it('are taken away as they are shown', async () => {
    const view = await at(`${BOTH}&rows=not-settled`)
    const { page } = view
    const csv = await downloaded(page, page.getByRole('button', { name: 'CSV', exact: true }))
    const [head, ...lines] = csv.trim().split('\r\n')
    expect(head).toMatch(/first,.*stands,.*second/)
    expect(lines).toHaveLength(ofClass('NOT_SETTLED'))
    expect(lines.every((line) => line.includes('not settled'))).toBe(true)
    await close(view)
  })

  it('lead from a difference to both of its cells in the matrix', async () => {
    const view = await at(`${BOTH}&rows=stronger`)
    const { page } = view
    await rows(page).first().getByRole('button', { name: /^Open/ }).click()
    await page
      .getByRole('link', { name: /Both cells in the matrix/ })
      .first()
      .click()
    await page.getByRole('complementary', { name: 'Proof' }).waitFor()
    expect(address(page)).toContain(`against=${LEFT}`)
    expect(address(page)).toContain(`version=${RIGHT}`)
    await close(view)
  })

  it('say what is wrong with two that cannot be compared', async () => {
    const view = await openPage(browser, product.address)
    await view.page.goto(`${product.address}/#/compare?left=uncc/zero&right=uncc/final/24`)
    await view.page.getByText(/Compare like with like/).waitFor()
    await view.page.goto(`${product.address}/#/compare?left=uncc/zero&right=uncc/zero`)
    await view.page.getByText('A comparison needs two different texts.').waitFor()
    await view.page.context().close()
  })
})

describe('one provision', () => {
  it('has its drafts and counterparts in a strip, opened in place by keyboard, with what is not settled in a look of its own', async () => {
    const view = await at('p/uncc/final/24')
    const { page } = view
    const strip = page.getByRole('region', { name: 'Its drafts and counterparts' })
    const unsettled = strip.getByRole('button', { name: /not settled/ })
    expect(await unsettled.evaluate((button) => getComputedStyle(button).borderStyle)).toBe('dashed')
    await tabTo(page, /^As adopted/)
    await page.keyboard.press('Enter')
    await page.getByText(/how is not settled, for the readings differ/).waitFor()
    expect(address(page)).toContain('step=uncc/final/24')
    await close(view)
  })

  it('is read through every text that is held of it, and then its counterparts', async () => {
    const view = await at('p/uncc/final/6')
    const { page } = view
    await page.getByRole('link', { name: 'Read all of them, one after another' }).click()
    await page.getByRole('heading', { name: 'From draft to draft' }).waitFor()
    const { steps, twins } = known.provision.line
    const held = steps.filter(({ kind }) => kind !== 'NOT_HELD')
    const others = new Set(twins.map(({ provision }) => provision.id)).size
    expect(await page.locator('.read-stop').count()).toBe(held.length + others)
    expect(address(page)).toContain('read=uncc/final/6')
    await page
      .getByRole('button', { name: /^Part by part/ })
      .last()
      .click()
    await page.getByRole('heading', { name: 'Official words' }).waitFor()
    await close(view)
  })

  it('is found by its number', async () => {
    const view = await at('compare')
    const { page } = view
    await page.getByRole('combobox', { name: 'Or one provision through all its drafts' }).click()
    await page.keyboard.type('art. 24')
    await page.getByRole('option', { name: /against Cybercrime, art\. 24: / }).click()
    await page.getByRole('heading', { level: 1, name: 'One provision, draft by draft' }).waitFor()
    expect(address(page)).toContain('read=uncc/final/24')
    await close(view)
  })
})

describe('the way from one thing to another', () => {
  const open = async (page: Page, label: string, typed: string, option: RegExp) => {
    await page.getByRole('combobox', { name: label, exact: true }).click()
    await page.keyboard.type(typed)
    await page.getByRole('option', { name: option }).click()
  }

  it('is asked by typing, read in a sentence and hop by hop, and drawn', async () => {
    const view = await at('explore')
    const { page } = view
    await page.getByText('From here to …').click()
    await open(page, 'From', 'any power', /^any power/)
    await open(page, 'To', 'effective remedy', /^Effective remedy safeguard/)
    const [first] = known.paths
    await expect.poll(() => page.locator('.path-answer [role="status"]').first().textContent()).toBe(first?.sentence)
    expect(await page.locator('.hop').count()).toBe(first?.length)
    expect(address(page)).toContain('from=power&to=safeguard/effective-remedy')
    await expect.poll(() => page.locator('.map-count').textContent()).toContain(`${first?.links.length} links drawn`)
    await close(view)
  })

  it('has each other way of the same length at an address of its own, and goes into a file hop by hop', async () => {
    const view = await at('explore?from=power&to=safeguard/effective-remedy')
    const { page } = view
    const ways = page.getByRole('region', { name: 'Ways of the same length' }).getByRole('button')
    expect(await ways.count()).toBe(known.paths.length)
    await ways.nth(1).click()
    await expect.poll(() => page.locator('.path-answer [role="status"]').first().textContent()).toBe(known.paths[1]?.sentence)
    expect(address(page)).toContain('way=2')
    const csv = await downloaded(page, page.locator('.path-take').getByRole('button', { name: 'CSV' }))
    for (const { id } of known.paths[1]?.links ?? []) expect(csv).toContain(id)
    await close(view)
  })

  it.each([390, 1280])('is drawn at the border of its text too, told alike in the outline, %i px wide', async (width) => {
    const view = await at(`explore?from=power&to=safeguard/effective-remedy${width === 390 ? '&map=true' : ''}`, { width })
    const { page } = view
    await page.getByRole('button', { name: 'the border' }).click()
    await expect.poll(() => page.locator('.map-count').textContent()).toMatch(/\d of \d steps? of the way are boxes here/)
    expect(address(page)).toContain('from=power')
    expect(address(page)).toContain('layout=border')
    const steps = page.getByRole('treegrid').getByRole('row', { name: /^\d\. / })
    await expect.poll(() => steps.count()).toBe((known.paths[0]?.length ?? 0) + 1)
    expect(await steps.last().textContent()).toContain('Effective remedy')
    expect(await page.locator('.path-answer [role="status"]').first().textContent()).toBe(known.paths[0]?.sentence)
    expect(await violations(page)).toEqual([])
    await close(view)
  })

  it('is an answer too where there is none, with ways to look further', async () => {
    const view = await at('explore?from=state/FRA&to=safeguard/effective-remedy')
    const { page } = view
    await page.getByText(/^No chain of at most 6 links along the law leads from France/).waitFor()
    await page.getByRole('button', { name: 'Look as far as 8 links' }).click()
    await page.getByText(/^No chain of at most 8 links/).waitFor()
    expect(address(page)).toContain('most=8')
    await close(view)
  })

  it('begins at what is chosen on the map, by keyboard', async () => {
    const view = await at('explore?layout=layers&focus=uncc/final/30')
    const { page } = view
    await page.getByRole('button', { name: 'From here to …' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('combobox', { name: 'From', exact: true }).inputValue()).toMatch(/art\. 30$/)
    await close(view)
  })
})

describe('Home', () => {
  it('answers text against text with the figures of the API, and what could not be compared', async () => {
    const view = await at('')
    const { page } = view
    const card = page.locator('.compared .card').first()
    await card.getByText(/^Not compared:/).waitFor()
    const { totals } = known.compare
    expect(await card.locator('.card-answer').textContent()).toContain(`Of ${totals.rows} rows, ${totals.changed} differ`)
    for (const { count } of totals.notCompared)
      expect(await card.locator('.card-foot').textContent()).toContain(` ${count.toLocaleString('en')} `)
    await card.getByRole('link').click()
    await rows(page).first().waitFor()
    await close(view)
  })
})

const SCREENS = [
  'compare',
  BOTH,
  OPENED,
  'compare?left=uncc/final&right=budapest/2001&rows=weaker',
  'compare?read=uncc/final/24',
  'p/uncc/final/24?step=uncc/zero/24',
  'explore?from=power&to=safeguard/effective-remedy',
]
describe.each(WIDTHS.flatMap((width) => [false, true].map((dark) => ({ width, dark }))))('at $width px, dark: $dark', ({ width, dark }) => {
  it('nothing keeps people out, runs over, or complains', async () => {
    const view = await openPage(browser, product.address, { width, dark })
    for (const place of SCREENS) {
      await view.page.goto(`${product.address}/#/${place}`)
      await settled(view.page)
      expect(await violations(view.page), place).toEqual([])
      const over = await view.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(over, place).toBeLessThanOrEqual(0)
    }
    await close(view)
  })
})
