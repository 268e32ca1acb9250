import { list } from './sides.ts'

const names = new Intl.DisplayNames(['en'], { type: 'language' })

/** `['en', 'fr']` → `English and French`. */
export const languageNames = (codes: readonly string[]) => list(codes.map((code) => names.of(code) ?? code))
