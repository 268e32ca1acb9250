import { nameOf } from '../../graph/seeded.ts'
import { stringifySearch } from '../../state/address.ts'
import { type ExploreView, exploreView } from './view.ts'

/** The longest an address may be, in characters, with room for the page before it. */
export const LONGEST = 4000
const KEY = 'counterpoise-view-'

export const tooLong = (view: ExploreView): boolean => stringifySearch(view).length > LONGEST

/** Keeps a long view in this tab, and gives it a short name for the address. Nothing leaves the device. */
export function keep(view: ExploreView): string {
  const text = JSON.stringify(view)
  const name = nameOf(text)
  try {
    sessionStorage.setItem(KEY + name, text)
  } catch {
    memory.set(name, text)
  }
  return name
}

// Storage may be forbidden or full; then the view lasts as long as the page.
const memory = new Map<string, string>()

/** The view of that name; null where this tab does not have it. */
export function kept(name: string): ExploreView | null {
  const text = memory.get(name) ?? stored(name)
  if (!text) return null
  const read = exploreView.safeParse(JSON.parse(text))
  return read.success ? read.data : null
}

function stored(name: string): string | null {
  try {
    return sessionStorage.getItem(KEY + name)
  } catch {
    return null
  }
}
