import codes from 'i18n-iso-countries/codes.json'

/** The six official languages of the United Nations. */
const LANGUAGES = ['en', 'fr', 'es', 'ar', 'zh', 'ru']
const shortCode = new Map((codes as string[][]).map(([two = '', three = '']) => [three, two]))
const inLanguages = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }))

export interface Named {
  name: string
  iso?: string | null
  alsoCalled: readonly string[]
}

/** All that a State may be typed as: names here, former names, its codes, and its names in the six languages of the United Nations. */
export function namesOf({ name, iso, alsoCalled }: Named): string[] {
  const two = iso ? shortCode.get(iso) : undefined
  return [name, ...alsoCalled, ...(iso ? [iso] : []), ...(two ? [two, ...inLanguages.map((names) => names.of(two) ?? '')] : [])]
}
