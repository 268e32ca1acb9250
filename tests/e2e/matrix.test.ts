import { readFile } from 'node:fs/promises'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { openBrowser, openPage } from './browser.ts'
import { focused, tabTo } from './keys.ts'
import { LACKING, proofOf, settled } from './on-page.ts'
import { type Product, startProduct } from './product.ts'

const CELL = 'uncc/final/30~safeguard/prior-authorisation'
const STANDARD = 'yardstick/necessary-proportionate'
const WIDTHS = [390, 1280, 1920]
const PLACES: [name: string, address: string][] = [
  ['the table', 'matrix'],
  ['a proof', `matrix?cell=${CELL}`],
  ['a row in words', 'matrix?cell=uncc/final/46'],
  ['a column in words', 'matrix?cell=safeguard/effective-remedy'],
  ['an earlier text beside it', 'matrix?against=uncc/zero&differs=true'],
  ['another treaty beside a proof', 'matrix?against=budapest&cell=uncc/final/30~safeguard/necessity'],
  ['another standard beside it', 'matrix?against=yardstick/eff-asks'],
  ['what lacks', LACKING],
]

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

/** Runs before the page's own script: counts what moves without anybody having asked for it. */
const WATCH = `window.moved = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value
}).observe({ type: 'layout-shift', buffered: true })`

async function at(address: string, look: { width?: number; height?: number; dark?: boolean } = {}) {
  const view = await openPage(browser, product.address, look)
  await view.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.address })
  await view.page.addInitScript(WATCH)
  await view.page.goto(`${product.address}/#/${address}`)
  await settled(view.page)
  return view
}
const close = (page: Page) => page.context().close()

/** Of some elements, those that lie wholly in the window. */
const whole = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll(
    (all) =>
      all.filter((each) => {
        const box = each.getBoundingClientRect()
        return box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth
      }).length,
  )
const top = async (page: Page, selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN

/** What is on the clipboard, in both forms. */
async function clipboard(page: Page) {
  const [html, plain] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (item ? (await item.getType(type)).text() : '')
    return [await read('text/html'), await read('text/plain')]
  })
  return { html: html ?? '', plain: plain ?? '' }
}
const rowsIn = (page: Page, html: string) =>
  page.evaluate((text) => {
    const made = new DOMParser().parseFromString(text, 'text/html')
    return [...made.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''))
  }, html)

async function saved(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

describe('the first screen of the table', () => {
  it('holds eight rows and fifteen columns whole at 1280 by 900, and begins high', async () => {
    const { page } = await at('matrix')
    expect(await top(page, 'table.matrix')).toBeLessThanOrEqual(300)
    expect(await whole(page, '.matrix th[scope=row]')).toBeGreaterThanOrEqual(8)
    expect(await whole(page, '.matrix thead th button')).toBeGreaterThanOrEqual(15)
    await close(page)
  })

  it('holds all sixteen columns of the standard where every one is asked for', async () => {
    const { page } = await at('matrix?every=true')
    const { yardstick } = await ask<{ yardstick: { requires: unknown[] } }>(
      product.address,
      `{ yardstick: node(id: "${STANDARD}") { ... on Yardstick { requires { for } } } }`,
    )
    expect(await page.locator('.matrix thead th button').count()).toBe(yardstick.requires.length)
    expect(await whole(page, '.matrix thead th button')).toBe(yardstick.requires.length)
    await close(page)
  })

  it('begins on the first screen of a phone, with its filters folded', async () => {
    const { page } = await at('matrix', { width: 390, height: 844 })
    expect(await top(page, 'table.matrix')).toBeLessThan(844 - 120)
    expect(await page.getByLabel('Measured by').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'More choices' }).click()
    expect(await page.getByLabel('Measured by').isVisible()).toBe(true)
    await close(page)
  })

  it('says what is missing where it is counted, and nowhere louder than what protects', async () => {
    const { page } = await at('matrix')
    const strokes = await page.evaluate(() => {
      const width = (mark: string) => {
        const drawn = document.querySelector(`.matrix td:not(.quiet) ${mark}`)
        return drawn ? Number.parseFloat(getComputedStyle(drawn).strokeWidth) : Number.NaN
      }
      return { protects: width('.line'), missing: width('.cross') }
    })
    expect(strokes.missing).toBeLessThan(strokes.protects)
    const shaded = await page.locator('.matrix td.held .cross').count()
    expect(shaded).toBe(0)
    await close(page)
  })
})

describe.each(WIDTHS)('at %i px', (width) => {
  it.each([false, true])('keeps nobody out, moves nothing and complains of nothing, dark: %s', async (dark) => {
    for (const [name, address] of PLACES) {
      const { page, complaints, strangers } = await at(address, { width, dark })
      if (address.includes('cell=')) await page.locator('.panel-head .copy').first().waitFor()
      await page.evaluate(axe)
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
      })
      expect(found, name).toEqual([])
      expect([complaints, strangers], name).toEqual([[], []])
      const moved = await page.evaluate(() => (window as unknown as { moved: number }).moved)
      expect(moved, name).toBeLessThanOrEqual(0.02)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(over, name).toBeLessThanOrEqual(0)
      await page.screenshot({
        path: `.cache/screens/matrix-${address.replaceAll(/[^a-z0-9]+/g, '-')}-${width}-${dark ? 'dark' : 'light'}.png`,
      })
      await close(page)
    }
  })

  it('draws every head, name and figure at eleven pixels or more, inside its box', async () => {
    const { page } = await at('matrix?every=true', { width })
    const wrong = await page.evaluate(() => {
      const out: string[] = []
      for (const label of document.querySelectorAll<HTMLElement>(
        '.matrix .short, .matrix small, .matrix .name, .matrix .group td span[aria-hidden]',
      )) {
        if (!label.textContent?.trim()) continue
        const holder = label.closest('th, td')?.getBoundingClientRect()
        const range = document.createRange()
        range.selectNodeContents(label)
        const cut = getComputedStyle(label).overflow === 'hidden'
        const drawn = cut ? label.getBoundingClientRect() : range.getBoundingClientRect()
        const inside = holder && drawn.left >= holder.left - 0.5 && drawn.right <= holder.right + 0.5 && drawn.bottom <= holder.bottom + 0.5
        if (!inside || Number.parseFloat(getComputedStyle(label).fontSize) < 11) out.push(label.textContent)
      }
      return out
    })
    expect(wrong).toEqual([])
    await close(page)
  })
})

describe('a proof', () => {
  it('opens with its head and its copy button in view, wherever the row is, the reason first', async () => {
    const { page } = await at('matrix')
    const cell = page.locator('.matrix tbody tr:not(.group)').last().locator('td button').nth(1)
    await cell.scrollIntoViewIfNeeded()
    await cell.click()
    const proof = proofOf(page)
    const copy = proof.getByRole('button', { name: 'Copy with citation' })
    await copy.waitFor()
    expect(await whole(page, '.panel-head')).toBe(1)
    await proof.evaluate((panel) => panel.scrollTo(0, panel.scrollHeight))
    expect(await whole(page, '.panel-head h2')).toBe(1)
    expect(await whole(page, '.panel-head .copy .button')).toBe(1)
    const scrolls = await proof.evaluate(
      (panel) =>
        [panel, ...panel.querySelectorAll('*')].filter(
          (each) =>
            /auto|scroll/.test(getComputedStyle(each).overflowY) &&
            each.scrollHeight > each.clientHeight + 1 &&
            each.tagName !== 'TEXTAREA',
        ).length,
    )
    expect(scrolls).toBeLessThanOrEqual(1)
    await close(page)
  })

  it('begins with why: what decides it', async () => {
    const { page } = await at(`matrix?cell=${CELL}`)
    const { cell } = await ask<{ cell: { absences: { rule: string }[] } }>(
      product.address,
      '{ cell(measure: "uncc/final/30", safeguard: "safeguard/prior-authorisation") { absences { rule } } }',
    )
    const first = proofOf(page).locator('.panel-head + *')
    expect(await first.textContent()).toBe(cell.absences[0]?.rule)
    await close(page)
  })

  it('opens as a dialog on a narrow screen, by keyboard, and gives the focus back', async () => {
    const { page } = await at('matrix', { width: 390 })
    await tabTo(page, /^Basis in law, /, { most: 80 })
    await page.keyboard.press('ArrowRight')
    const cell = (await focused(page)).cell
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Proof' })
    await dialog.getByRole('button', { name: 'Copy with citation' }).waitFor()
    expect(await whole(page, '.panel-head .copy .button')).toBe(1)
    // What is behind cannot be reached while it is open.
    for (let presses = 0; presses < 25; presses += 1) {
      await page.keyboard.press('Tab')
      expect(
        await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null),
      ).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(async () => (await focused(page)).cell).toBe(cell)
    await expect.poll(() => page.url()).not.toContain('cell=')
    await close(page)
  })
})

describe('what is carried away', () => {
  it('is one cell with its reason, the date of the text and a permanent link, as rich and as plain text', async () => {
    const { page } = await at(`matrix?cell=${CELL}`)
    await proofOf(page).getByRole('button', { name: 'Copy with citation' }).click()
    await proofOf(page).getByText('Copied').waitFor()
    const { html, plain } = await clipboard(page)
    const { cell } = await ask<{
      cell: { absences: { id: string; rule: string }[]; measure: { version: { date: string; symbol: string } } }
    }>(
      product.address,
      '{ cell(measure: "uncc/final/30", safeguard: "safeguard/prior-authorisation") { absences { id rule } measure { version { date symbol } } } }',
    )
    const [absence] = cell.absences
    const rows = await rowsIn(page, html)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain(absence?.rule)
    for (const words of [absence?.rule ?? '', cell.measure.version.symbol, `/id/${absence?.id}`, 'not compared with the official text'])
      expect(plain).toContain(words)
    expect(plain).toContain(new Date(cell.measure.version.date).getUTCFullYear().toString())
    const link = plain.match(/http\S+\/id\/\S+/)?.[0] ?? ''
    const known = await fetch(link, { headers: { accept: 'application/ld+json' } })
    expect(known.status).toBe(200)
    await close(page)
  })

  it('is twelve findings or however many there are, in one copy', async () => {
    const { page } = await at(LACKING)
    const { lacking } = await ask<{ lacking: Record<'gaps' | 'contested' | 'unexamined', { measure: { citation: string } }[]> }>(
      product.address,
      '{ lacking(version: "uncc/final", safeguards: ["safeguard/prior-authorisation"], kinds: [POWER]) { gaps { measure { citation } } contested { measure { citation } } unexamined { measure { citation } } } }',
    )
    const all = [...lacking.gaps, ...lacking.contested, ...lacking.unexamined]
    await page.getByRole('button', { name: 'Copy the answer' }).click()
    await page.getByText(`${all.length} findings copied`).waitFor()
    const { html, plain } = await clipboard(page)
    const rows = await rowsIn(page, html)
    expect(rows).toHaveLength(all.length)
    for (const { measure } of all) expect(plain).toContain(measure.citation)
    expect(plain).toContain('Which powers lack prior authorisation')
    await close(page)
  })

  it('is a block chosen by Shift and copied by Ctrl and C, or a row', async () => {
    const { page } = await at('matrix')
    await tabTo(page, /^Basis in law, /, { most: 80 })
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    expect(await page.locator('td[aria-selected=true]').count()).toBe(6)
    await page.keyboard.press('Control+c')
    await page.getByText('6 cells copied').waitFor()
    expect(await rowsIn(page, (await clipboard(page)).html)).toHaveLength(6)
    await page.keyboard.press('Escape')
    expect(await page.locator('td[aria-selected=true]').count()).toBe(0)
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    const row = page.getByRole('complementary', { name: 'Measure' })
    await row.getByRole('button', { name: 'Copy the row' }).click()
    await row.getByText('Copied').waitFor()
    const every = await page.locator('.matrix thead th button').count()
    expect((await rowsIn(page, (await clipboard(page)).html)).length).toBeGreaterThanOrEqual(every)
    await close(page)
  })

  it('is the same in the file: reasons, and what it is set against', async () => {
    const { page } = await at('matrix?against=uncc/zero')
    await page.locator('.matrix .other').first().waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()])
    const [head = '', ...lines] = (await saved(download)).split('\r\n').filter(Boolean)
    for (const name of ['date of the text', 'decided by', 'why', 'permanent link', 'against', 'change', 'difference in words'])
      expect(head).toContain(name)
    expect(lines).toHaveLength(await page.locator('.matrix td button').count())
    expect(lines.join('\n')).toContain('/id/')
    await close(page)
  })
})

describe('another text in the same cells', () => {
  interface Compared {
    coverageComparison: {
      won: number
      lost: number
      differences: {
        change: string
        sentence: string
        left: { grade: string } | null
        right: { grade: string; measure: { id: string }; safeguard: { id: string } } | null
      }[]
    }
  }
  const compared = (left: string) =>
    ask<Compared>(
      product.address,
      `{ coverageComparison(left: "${left}", right: "uncc/final", yardstick: "${STANDARD}") { won lost differences { change sentence left { grade } right { grade measure { id } safeguard { id } } } } }`,
    ).then(({ coverageComparison }) => coverageComparison)

  it.each(['uncc/zero', 'budapest'])('marks exactly the cells of which %s differs, in more than how they are known', async (other) => {
    const { page } = await at(`matrix?against=${other}&every=true`)
    await page.locator('.matrix .other').first().waitFor()
    const { won, lost, differences } = await compared(other)
    const expected = differences
      .filter(({ change, left, right }) => left && right && change !== 'BASIS')
      .map(({ right }) => `${right?.measure.id}~${right?.safeguard.id}`)
    const marked = await page
      .locator('.matrix td button:has(.other)')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.cell))
    expect(marked.sort()).toEqual([...new Set(expected)].sort())
    const said = await page.locator('.summary [role=status]').textContent()
    expect(said).toContain(`${won} `)
    expect(said).toContain(`${lost} `)
    // What is not known on both sides is no difference.
    const unknown = await page.locator('.matrix td button:has(.other):has(.dot), .matrix td button:has(.other):has(.split)').count()
    expect(unknown).toBe(0)
    await close(page)
  })

  it('keeps to what differs, says the change in the proof, and is all in the address', async () => {
    const { page } = await at('matrix')
    const rows = await page.locator('.matrix th[scope=row]').count()
    await page.getByRole('combobox', { name: 'Against', exact: true }).selectOption('uncc/zero')
    await page.locator('.matrix .other').first().waitFor()
    await page.getByRole('button', { name: 'Show only what differs' }).click()
    await expect.poll(() => page.locator('.matrix th[scope=row]').count()).toBeLessThanOrEqual(rows)
    const cell = page.locator('.matrix td button:has(.other)').first()
    const key = await cell.getAttribute('data-cell')
    await cell.click()
    const { differences } = await compared('uncc/zero')
    const told = differences.find(({ right }) => right && `${right.measure.id}~${right.safeguard.id}` === key)
    const proof = proofOf(page)
    await proof
      .getByText(told?.sentence ?? 'no such difference')
      .first()
      .waitFor()
    const address = page.url()
    expect(address).toMatch(/against=uncc\/zero.*differs=true|differs=true.*against=uncc\/zero/)
    await page.reload()
    await proof
      .getByText(told?.sentence ?? 'no such difference')
      .first()
      .waitFor()
    expect(page.url()).toBe(address)
    await proof.getByRole('button', { name: 'Copy with citation' }).click()
    await proof.getByText('Copied').waitFor()
    expect((await clipboard(page)).plain).toContain(told?.sentence ?? '')
    await close(page)
  })
})

describe('what is chosen', () => {
  it('is announced: the counts of what is left are said when a filter changes', async () => {
    const { page } = await at('matrix')
    const status = page.locator('.summary [role=status]')
    const before = await status.textContent()
    await page.getByRole('checkbox', { name: 'cooperation' }).click()
    await expect.poll(() => status.textContent()).not.toBe(before)
    expect(await status.textContent()).toMatch(/^Of \d+ protections asked for/)
    await close(page)
  })

  it('orders the rows by a column, from its head, by keyboard', async () => {
    const { page } = await at('matrix?group=none')
    await tabTo(page, /^Basis in law, /, { most: 80 })
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    const column = page.getByRole('complementary', { name: 'Safeguard' })
    await column.getByRole('button', { name: 'Missing first' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.matrix th[aria-sort=ascending]').waitFor()
    const marks = await page
      .locator('.matrix tbody tr td:last-child')
      .evaluateAll((cells) => cells.map((cell) => cell.querySelector('.line') !== null))
    expect(marks.indexOf(true)).toBeGreaterThan(0)
    expect(marks.slice(marks.indexOf(true)).every(Boolean)).toBe(true)
    await close(page)
  })

  it('groups by chapter, and tells once what is the same in every row', async () => {
    const { page } = await at('matrix?group=chapter')
    const groups = await page.locator('.matrix .group th').allTextContents()
    expect(groups.length).toBeGreaterThan(1)
    expect(groups.every((name) => /^ch\. /.test(name))).toBe(true)
    const drawn = await page.locator('.matrix thead th button').count()
    const summary = page.locator('.summary')
    expect(await summary.textContent()).toMatch(/The same in every row, and told once: /)
    await summary.getByRole('button', { name: /^Draw (it|them) too$/ }).click()
    await expect.poll(() => page.locator('.matrix thead th button').count()).toBeGreaterThan(drawn)
    await close(page)
  })

  it('is whole on paper: the table without its controls, and the proof under it', async () => {
    const { page } = await at(`matrix?cell=${CELL}`)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.layers').isVisible()).toBe(false)
    expect(await page.locator('.bar-buttons').isVisible()).toBe(false)
    const frame = await page
      .locator('.matrix-frame')
      .evaluate((each) => [each.scrollHeight - each.clientHeight, getComputedStyle(each).overflow])
    expect(frame).toEqual([0, 'visible'])
    expect(await page.locator('.summary').isVisible()).toBe(true)
    const [table, panel] = [await page.locator('.matrix').boundingBox(), await page.locator('.panel').boundingBox()]
    expect(panel?.y).toBeGreaterThan((table?.y ?? 0) + (table?.height ?? 0))
    await close(page)
  })
})
