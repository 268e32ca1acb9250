// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OfficialWords } from '../../../client/pages/compare/official-words.tsx'

let page: Root
let holder: HTMLElement
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  holder = document.createElement('div')
  document.body.append(holder)
  page = createRoot(holder)
})
afterEach(() => act(() => page.unmount()))

const end = (text: string | null) => ({ id: `t/v/${text}`, text })
const show = (row: Parameters<typeof OfficialWords>[0]['row']) => act(() => page.render(<OfficialWords row={row} />))
const quotes = () => [...holder.querySelectorAll('blockquote')]

describe('official words side by side', () => {
  it('marks what only one has as deleted or inserted, and gives each text whole', () => {
    show({
      left: end('States shall act.'),
      right: end('States may act.'),
      words: [
        { kind: 'KEPT', text: 'States ' },
        { kind: 'REMOVED', text: 'shall' },
        { kind: 'ADDED', text: 'may' },
        { kind: 'KEPT', text: ' act.' },
      ],
    })
    expect(quotes().map((quote) => quote.textContent)).toEqual(['States shall act.', 'States may act.'])
    expect([...holder.querySelectorAll('del')].map((each) => each.textContent)).toEqual(['shall'])
    expect([...holder.querySelectorAll('ins')].map((each) => each.textContent)).toEqual(['may'])
  })
  it('shows the words of one alone, and says that there is nothing to set them against', () => {
    show({ left: end(null), right: end('States may act.'), words: null })
    expect(quotes().map((quote) => quote.textContent)).toEqual(['States may act.'])
    expect(holder.textContent).toContain('Held of the second only')
  })
  it('says that neither is held', () => {
    show({ left: end(null), right: end(null), words: null })
    expect(quotes()).toEqual([])
    expect(holder.textContent).toContain('Held of neither')
  })
})
