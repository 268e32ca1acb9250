import type { Page } from 'playwright-core'

/** What has the focus: its role and accessible name as Chromium itself reckons them, and what it is in the page. */
export async function focused(page: Page): Promise<{ role: string; name: string; cell: string | null; row: string | null }> {
  const inPage = await page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null
    return { cell: at?.dataset.cell ?? null, row: at?.getAttribute('role') === 'row' ? (at.textContent ?? '') : null }
  })
  const session = await page.context().newCDPSession(page)
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' })
    const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId ?? '', fetchRelatives: false })
    const [node] = nodes
    return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? ''), ...inPage }
  } finally {
    await session.detach()
  }
}

/** Presses Tab until what is named has the focus; throws, with what was passed, after so many stops. */
export async function tabTo(page: Page, name: string | RegExp, options: { most?: number; back?: boolean } = {}): Promise<void> {
  const { most = 60, back = false } = options
  const passed: string[] = []
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    const at = await focused(page)
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return
    passed.push(`${at.role} ${at.name}`)
  }
  throw new Error(`Tab never came to ${name}. It passed:\n${passed.join('\n')}`)
}
