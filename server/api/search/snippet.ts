const LENGTH = 180

/** The passage of a text around the first of some words, cut between words; its beginning where none of them stands in it. */
export function snippetAround(text: string, words: string[]): string {
  if (text.length <= LENGTH) return text
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const found = words.map((w) => plain.indexOf(w)).filter((at) => at >= 0)
  const middle = found.length > 0 ? Math.min(...found) : 0
  const start = middle < LENGTH / 2 ? 0 : text.indexOf(' ', middle - LENGTH / 2) + 1
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + LENGTH)
  return `${start > 0 ? '… ' : ''}${text.slice(start, end > start ? end : start + LENGTH)}${end < text.length ? ' …' : ''}`
}
