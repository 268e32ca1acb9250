import chromiumPackage from '@sparticuz/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

/** A real Chromium out of a package, with its own security on: nothing of the machine's is used, and it talks to nobody by itself. */
export async function openBrowser(): Promise<Browser> {
  const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  return chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: quiet, headless: true })
}

export interface View {
  page: Page
  /** Addresses asked for outside the page's own origin. */
  strangers: string[]
  /** What the page complained of: script errors and refused content. */
  complaints: string[]
}

export async function openPage(
  browser: Browser,
  origin: string,
  options: { dark?: boolean; width?: number; height?: number } = {},
): Promise<View> {
  const { dark = false, width = 1280, height = 900 } = options
  const context = await browser.newContext({
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('blob:') && !url.startsWith('data:')) strangers.push(url)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { page, strangers, complaints }
}
