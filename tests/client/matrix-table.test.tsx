// @vitest-environment happy-dom
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { arranged } from '../../client/pages/matrix/arranged.ts'
import type { Selection } from '../../client/pages/matrix/selection.ts'
import { MatrixTable } from '../../client/pages/matrix/table.tsx'
import { cell, row } from './support.ts'

const safeguards = [
  { id: 'safeguard/notification', name: 'Notification' },
  { id: 'safeguard/effective-remedy', name: 'Effective remedy' },
]
const rows = ['uncc/final/28', 'uncc/final/30'].map((id) =>
  row(
    safeguards.map((safeguard) => cell({ safeguard, grade: 'ABSENT', gap: 'GAP', basis: 'RECALLED' })),
    { id, names: [`Measure ${id}`] },
  ),
)
let page: Root
let holder: HTMLElement
const onOpen = vi.fn()
const onSelect = vi.fn()
const onCopy = vi.fn()
const Table = () => {
  const [selection, select] = useState<Selection | null>(null)
  onSelect.mockImplementation(select)
  return (
    <MatrixTable
      caption="Measures"
      arranged={arranged({ safeguards, rows }, { every: true })}
      grade={undefined}
      open={undefined}
      onOpen={onOpen}
      selection={selection}
      onSelect={onSelect}
      onCopy={onCopy}
    />
  )
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  holder = document.createElement('div')
  document.body.append(holder)
  page = createRoot(holder)
  const router = createRouter({ routeTree: createRootRoute({ component: Table }), history: createMemoryHistory() })
  await act(async () => {
    // The test's router is another than the page's, whose type is registered.
    page.render(<RouterProvider router={router as never} />)
    await router.load()
  })
})
afterEach(async () => {
  await act(async () => page.unmount())
  holder.remove()
  vi.unstubAllGlobals()
  onOpen.mockReset()
  onCopy.mockReset()
})

const stops = () => [...holder.querySelectorAll<HTMLElement>('[data-row]')].filter((each) => each.tabIndex === 0)
const focused = () => document.activeElement as HTMLElement
const press = (key: string, more: KeyboardEventInit = {}) =>
  act(async () => void focused().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })))
const chosen = () => [...holder.querySelectorAll('td[aria-selected="true"] [data-cell]')].map((each) => (each as HTMLElement).dataset.cell)
const spoken = (text: string | null) => (text ?? '').replaceAll('\u00AD', '')
const name = () => focused().getAttribute('aria-label') ?? focused().textContent

describe('the matrix on the page', () => {
  it('is one stop for Tab, which moves with the arrows', async () => {
    expect(stops().map((each) => each.dataset.cell)).toEqual(['uncc/final/28~safeguard/notification'])
    await act(async () => stops()[0]?.focus())
    await press('ArrowDown')
    await press('ArrowRight')
    expect(focused().dataset.cell).toBe('uncc/final/30~safeguard/effective-remedy')
    expect(stops()).toEqual([focused()])
  })

  it('says of each cell its safeguard, its measure and what was found', async () => {
    await act(async () => stops()[0]?.focus())
    expect(name()).toBe('Notification, Measure uncc/final/28: absent as far as recalled; not searched in the official text')
  })

  it('leads from a cell to the heads of its row and column, which open them in words', async () => {
    await act(async () => stops()[0]?.focus())
    await press('ArrowLeft')
    expect(name()).toContain('Measure uncc/final/28')
    await act(async () => focused().click())
    await press('ArrowRight')
    await press('ArrowUp')
    expect(spoken(name())).toMatch(/^Notification/)
    await act(async () => focused().click())
    expect(onOpen.mock.calls.map(([what]) => what)).toEqual([{ measure: 'uncc/final/28' }, { safeguard: 'safeguard/notification' }])
  })

  it('opens the proof of the cell that is activated', async () => {
    await act(async () => stops()[0]?.focus())
    await press('ArrowRight')
    await act(async () => focused().click())
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ measure: 'uncc/final/28', safeguard: 'safeguard/effective-remedy' })
  })

  it('selects a block with Shift, lets it be copied, and lets go of it', async () => {
    await act(async () => stops()[0]?.focus())
    await press('ArrowRight', { shiftKey: true })
    expect(chosen()).toEqual(['uncc/final/28~safeguard/notification', 'uncc/final/28~safeguard/effective-remedy'])
    await press('ArrowDown', { shiftKey: true })
    expect(chosen()).toHaveLength(4)
    await press('c', { ctrlKey: true })
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ from: { row: 1, column: 1 }, to: { row: 2, column: 2 } })
    await press('Escape')
    expect(chosen()).toEqual([])
  })

  it('copies the one cell it stands at where nothing is selected', async () => {
    await act(async () => stops()[0]?.focus())
    await press('c', { ctrlKey: true })
    expect(onCopy).toHaveBeenCalledExactlyOnceWith({ from: { row: 1, column: 1 }, to: { row: 1, column: 1 } })
  })

  it('is a table to whoever reads it: a head for each row and column, whole names over short ones', () => {
    expect([...holder.querySelectorAll('thead th[scope="col"] button')].map((each) => spoken(each.textContent))).toEqual([
      'Notification0/2',
      'Remedy: Effective remedy0/2',
    ])
    expect(holder.querySelectorAll('tbody th[scope="row"]')).toHaveLength(2)
    expect(holder.querySelector('tbody th[scope="rowgroup"]')?.textContent).toBe('Powers 2')
    expect(holder.querySelector('caption')?.textContent).toBe('Measures')
  })

  it('counts what is there and what is missing, by row and by column', () => {
    expect(holder.querySelector('tbody th[scope="row"] .total')?.textContent).toBe('0/22 missing')
    expect(holder.querySelector('thead th[scope="col"] button small')?.textContent).toBe('0/2')
  })
})
