// @vitest-environment happy-dom
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
const Table = () => <MatrixTable caption="Measures" shown={{ safeguards, rows }} grade={undefined} open={undefined} onOpen={onOpen} />

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
})

const stops = () => [...holder.querySelectorAll<HTMLElement>('[data-row]')].filter((each) => each.tabIndex === 0)
const focused = () => document.activeElement as HTMLElement
const press = (key: string) =>
  act(async () => void focused().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
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

  it('leads from a cell to the heads of its row and column, which open their pages', async () => {
    await act(async () => stops()[0]?.focus())
    await press('ArrowLeft')
    expect(focused().getAttribute('href')).toBe('/p/uncc/final/28')
    await press('ArrowRight')
    await press('ArrowUp')
    expect(name()).toBe('Notification')
    expect(focused().getAttribute('href')).toBe('/thing/safeguard/notification')
  })

  it('opens the proof of the cell that is activated', async () => {
    await act(async () => stops()[0]?.focus())
    await press('ArrowRight')
    await act(async () => focused().click())
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('uncc/final/28', 'safeguard/effective-remedy')
  })

  it('is a table to whoever reads it: a head for each row and column', () => {
    expect([...holder.querySelectorAll('thead th[scope="col"]')].map((each) => each.textContent)).toEqual([
      'Measure',
      'Notification',
      'Effective remedy',
    ])
    expect(holder.querySelectorAll('tbody th[scope="row"]')).toHaveLength(2)
    expect(holder.querySelector('caption')?.textContent).toBe('Measures')
  })
})
