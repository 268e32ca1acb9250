import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { openBrowser, openPage } from './browser.ts'
import { focused, tabTo } from './keys.ts'
import { proofOf, settled } from './on-page.ts'
import { type Product, startProduct } from './product.ts'

interface Claim {
  id: string
  statement: string
  about: { placement: string; node: { id: string } }[]
  sources: { title: string; author: string; url: string | null }[]
  answeredBy: { outcome: string; link: { id: string; note: string }; provision: { id: string } }[]
  origin: { file: string; line: number }
}
interface Page100 {
  claims: { edges: { node: Claim }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}
const FIELDS = `id statement about { placement node { id } } sources { title author url }
  answeredBy { outcome link { id note } provision { id } } origin { file line }`

let product: Product
let browser: Browser
let all: Claim[]

async function everyClaim(): Promise<Claim[]> {
  const found: Claim[] = []
  for (let after = ''; ; ) {
    const query = `{ claims(first: 100${after ? `, after: "${after}"` : ''}) { edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } } }`
    const { claims } = await ask<Page100>(product.address, query)
    found.push(...claims.edges.map(({ node }) => node))
    if (!claims.pageInfo.hasNextPage) return found
    after = claims.pageInfo.endCursor
  }
}

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  all = await everyClaim()
})
afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function at(place: string): Promise<Page> {
  const { page } = await openPage(browser, product.address)
  await page.goto(`${product.address}/#/${place}`)
  await settled(page)
  return page
}
const items = (page: Page) => page.getByRole('region', { name: 'Claims' }).getByRole('article')
const statements = (page: Page) => items(page).locator('.statement').allTextContents()
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash)

const inZero = ({ about }: Claim) => about.some(({ node }) => node.id === 'uncc/zero' || node.id.startsWith('uncc/zero/'))
const notFixed = ({ answeredBy }: Claim) => answeredBy.some(({ outcome }) => outcome === 'unchanged')

describe('the list of claims', () => {
  it('keeps to what is chosen, in the address too, through reload and Back', async () => {
    const page = await at('claims')
    await page.getByLabel('What it is about').selectOption('uncc/zero')
    const expected = all.filter((claim) => inZero(claim) && notFixed(claim)).map(({ statement }) => statement)
    expect(expected.length).toBeGreaterThan(0)
    await expect.poll(() => hash(page)).toBe('#/claims?about=uncc/zero')
    await page.getByLabel('What became of it, as we read it').selectOption('unchanged')
    await expect.poll(() => statements(page)).toEqual(expected)
    expect(hash(page)).toBe('#/claims?about=uncc/zero&outcome=unchanged')

    await page.reload()
    await expect.poll(() => statements(page)).toEqual(expected)
    expect(await page.getByLabel('What became of it, as we read it').inputValue()).toBe('unchanged')
    await page.goBack()
    await page.goBack()
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain(`of ${all.length} claims`)
    expect(await page.getByLabel('What it is about').inputValue()).toBe('')
    await page.context().close()
  })

  it('counts what each choice would leave, draws what became of the claims on each text, and finds who speaks and by which words', async () => {
    const page = await at('claims')
    await page.getByRole('region', { name: 'What became of it, text by text' }).waitFor()
    const ofZero = all.filter((claim) => inZero(claim) && notFixed(claim)).map(({ statement }) => statement)
    const part = page.getByRole('link', { name: new RegExp(`Zero draft: ${ofZero.length} not fixed$`) })
    await part.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => statements(page)).toEqual(ofZero)
    expect(hash(page)).toMatch(/about=uncc\/zero.*outcome=unchanged|outcome=unchanged.*about=uncc\/zero/)

    await page.goto(`${product.address}/#/claims`)
    const byEff = await page
      .getByLabel('Who says it')
      .locator('option', { hasText: /^Electronic Frontier Foundation \(/ })
      .textContent()
    await page.getByLabel('Who says it').selectOption('Electronic Frontier Foundation')
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain(`${byEff?.match(/\d+/)?.[0]} claims`)
    await page.getByLabel('With the words').fill('researchers')
    await page.keyboard.press('Enter')
    await expect.poll(() => hash(page)).toContain('words=researchers')
    await expect.poll(async () => (await statements(page)).length).toBeGreaterThan(0)
    // Back, and on to something else: the words stay gone.
    await page.goBack()
    await expect.poll(() => hash(page)).not.toContain('words=')
    await page.getByLabel('Who says it').focus()
    expect(await page.getByLabel('With the words').inputValue()).toBe('')
    expect(hash(page)).not.toContain('words=')
    await page.context().close()
  })

  it('is copied whole, with who speaks, our reading, the source and a permanent link', async () => {
    const page = await at('claims?about=uncc/zero&outcome=unchanged')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const expected = all.filter((claim) => inZero(claim) && notFixed(claim))
    await page.getByRole('button', { name: 'Copy the list' }).click()
    await page.getByText(`${expected.length} claims copied`).waitFor()
    const [html, plain] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''))
    })
    for (const { id, statement, answeredBy } of expected) {
      expect(plain).toContain(statement)
      expect(plain).toContain(`/id/${id}`)
      expect(plain).toContain(answeredBy[0]?.link.note)
    }
    expect(html?.match(/<tr>/g)?.length).toBe(expected.length + 1)
    await page.context().close()
  })

  it('finds by "not answered" exactly what has no reading', async () => {
    const page = await at('claims?about=uncc/final&outcome=unanswered')
    const final = all.filter(({ about }) => about.some(({ node }) => node.id.startsWith('uncc/final')))
    const expected = final.filter(({ answeredBy }) => answeredBy.length === 0)
    expect(await page.getByRole('status').first().textContent()).toMatch(new RegExp(`^(\\d+ of )?${expected.length} claims`))
    expect(
      await items(page)
        .getByText(/^Our reading: /)
        .count(),
    ).toBe(0)
    await page.context().close()
  })

  it('shows more by keyboard, puts the focus on the first that came, and comes back as long as it was', async () => {
    const page = await at('claims')
    const first = await items(page).count()
    await page.getByRole('button', { name: 'Show more' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => items(page).count()).toBeGreaterThan(first)
    const expected = all.map(({ statement }) => statement)
    const shown = await statements(page)
    expect(shown).toEqual(expected.slice(0, shown.length))
    await expect.poll(() => focused(page).then(({ name }) => name)).toBe(expected[first])
    await page.reload()
    await expect.poll(() => statements(page)).toEqual(shown)
    await page.goBack()
    await expect.poll(() => items(page).count()).toBe(first)
    await page.context().close()
  })

  it('names who speaks before what is said, with the way to each source, and says where the place is ours', async () => {
    const page = await at('claims?about=budapest-p2/2022')
    const about = all.filter(({ about: places }) => places.some(({ node }) => node.id.startsWith('budapest-p2/2022')))
    expect(await items(page).count()).toBe(about.length)
    for (const [index, claim] of about.entries()) {
      const item = items(page).nth(index)
      const heading = (await item.getByRole('heading').textContent()) ?? ''
      expect(heading.indexOf(claim.sources[0]?.author ?? '-')).toBe(0)
      expect(heading.endsWith(claim.statement)).toBe(true)
      for (const { title, url } of claim.sources) {
        await item.getByRole('link', { name: title, exact: true }).waitFor()
        if (url) expect(await item.locator(`a[href="${url}"]`).count()).toBeGreaterThan(0)
      }
      const ours = claim.about.some(({ placement }) => placement === 'ours')
      expect((await item.textContent())?.includes('placed there by us')).toBe(ours)
    }
    await page.context().close()
  })

  it('is reached from a provision with more claims than its page shows, and keeps to it', async () => {
    const here = ({ node }: Claim['about'][number]) => node.id === 'uncc/rev3/6' || node.id.startsWith('uncc/rev3/6/')
    const about = all.filter((claim) => claim.about.some(here))
    const page = await at('p/uncc/rev3/6')
    const said = page.locator('section.claims')
    expect(await said.getByRole('article').count()).toBeLessThan(about.length)
    await said.getByRole('link', { name: `Show all ${about.length}` }).click()
    await expect.poll(() => statements(page)).toEqual(about.map(({ statement }) => statement))
    // A provision is in no list of texts, and is named in the control all the same.
    const chosen = page.getByLabel('What it is about').locator('option:checked')
    await expect.poll(() => chosen.textContent()).toBe('UN Convention against Cybercrime (updated draft), art. 6')
    await page.context().close()
  })

  it('says so where nothing is held, with a way on', async () => {
    const page = await at('claims?about=budapest/2001&outcome=worse')
    await page.getByText('No claim like this is held').waitFor()
    await page.getByRole('link', { name: 'see every claim' }).click()
    await expect.poll(() => items(page).count()).toBeGreaterThan(1)
    await page.context().close()
  })
})

describe('a claim', () => {
  it('gives our reading with its reason, the later provision and the statement, a citation, and where to object', async () => {
    const claim = all.find((each) => each.answeredBy.length > 1 && notFixed(each))
    if (!claim) throw new Error('No claim has two readings.')
    const page = await at(`thing/${claim.id}`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    // The heading attributes; it never asserts.
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    expect(heading).toContain(claim.sources[0]?.author)
    expect(heading).not.toContain(claim.statement)
    const readings = page.locator('.split-main > .facts .answers > li')
    expect(await readings.count()).toBe(claim.answeredBy.length)
    for (const { link, provision } of claim.answeredBy) {
      const reading = readings.filter({ has: page.locator(`a[href$="#/p/${provision.id}"]`) })
      expect(await reading.textContent()).toContain(link.note)
      expect(await reading.getByRole('link', { name: /^Our reading: / }).getAttribute('href')).toMatch(new RegExp(`#/thing/${link.id}$`))
    }
    await page.getByRole('button', { name: 'Copy with citation' }).click()
    await page.getByText('Copied', { exact: true }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(claim.statement.replace(/\.$/, ''))
    expect(copied).toMatch(/a claim of its source.*in our words.*release r-/)
    expect(copied).toContain(page.url())
    await page.getByText('Disagree', { exact: true }).click()
    await page.getByText(`${claim.origin.file}, line ${claim.origin.line}`).waitFor()
    await readings
      .first()
      .getByRole('link', { name: /^Our reading: / })
      .click()
    await page.getByText('A statement', { exact: true }).waitFor()
    await page.context().close()
  })
})

interface Stories {
  stories: { id: string; title: string; source: { url: string; depth: string }; steps: { sentence: string; about: { id: string }[] }[] }[]
}

describe('a reading', () => {
  it('is followed step by step by keyboard, with what each step looks at and how much of the source was read', async () => {
    const { stories } = await ask<Stories>(product.address, '{ stories { id title source { url depth } steps { sentence about { id } } } }')
    const story = stories.find(({ source }) => source.depth === 'opening')
    if (!story) throw new Error('No reading follows a source of which only the opening was read.')
    const page = await at('readings')
    for (const { title } of stories) await page.getByRole('heading', { level: 2, name: title }).waitFor()
    await tabTo(page, story.title)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: story.title }).waitFor()
    await page.getByText('only its beginning or single passages read').waitFor()
    expect(await page.locator('main').locator(`a[href="${story.source.url}"]`).count()).toBe(1)

    const steps = page.locator('ol.story > li')
    expect(await steps.count()).toBe(story.steps.length)
    for (const [index, { sentence, about }] of story.steps.entries()) {
      const step = steps.nth(index)
      await step.getByText(sentence, { exact: true }).waitFor()
      const there = await step
        .locator('.look-at')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(there.map((href) => href?.replace(/^\/?#\/(p|thing)\//, ''))).toEqual(about.map(({ id }) => id))
      for (const { id } of about) {
        const claim = all.find((each) => each.id === id)
        if (claim) await step.getByText(claim.statement, { exact: true }).first().waitFor()
      }
    }
    const headings = await page.getByRole('heading', { level: 2, name: /^Step \d+ of/ }).allTextContents()
    expect(headings).toHaveLength(story.steps.length)
    // Beside each step that is about the matrix stands the part of it that shows it.
    const { stories: viewed } = await ask<{ stories: { id: string; steps: { view: string | null }[] }[] }>(
      product.address,
      '{ stories { id steps { view } } }',
    )
    const views = viewed.find(({ id }) => id === story.id)?.steps.map(({ view }) => view ?? '') ?? []
    for (const [index, view] of views.entries())
      expect(await steps.nth(index).getByRole('table').count(), view).toBe(view.startsWith('/matrix') ? 1 : 0)
    await tabTo(page, /^See it in the matrix$|^Open the provision$|^See it on the map$|^Read all that was said$/)
    await page.context().close()
  })

  it('opens at each step what shows it: a page that is there, a proof, a chosen place on the map, or claims', async () => {
    const { stories } = await ask<{ stories: { steps: { view: string | null }[] }[] }>(product.address, '{ stories { steps { view } } }')
    const views = [...new Set(stories.flatMap(({ steps }) => steps.flatMap(({ view }) => view ?? [])))]
    expect(views.length).toBeGreaterThan(20)
    const { page } = await openPage(browser, product.address)
    const lost: string[] = []
    for (const view of views) {
      await page.goto(`${product.address}/#${view}`)
      await settled(page)
      const shown = view.startsWith('/claims')
        ? items(page)
        : view.includes('cell=')
          ? proofOf(page).getByRole('heading')
          : view.startsWith('/explore')
            ? page.getByRole('region', { name: 'What is chosen' }).getByRole('heading', { level: 2 })
            : view.startsWith('/matrix')
              ? page.getByRole('rowheader')
              : page.locator('main p')
      const isThere = await shown
        .first()
        .waitFor({ timeout: 10_000 })
        .then(
          () => true,
          () => false,
        )
      const isTrouble = (await page.getByRole('alert').count()) + (await page.getByRole('heading', { name: 'Nothing is here' }).count()) > 0
      if (!isThere || isTrouble) lost.push(view)
    }
    expect(lost).toEqual([])
    await page.context().close()
  })
})
