/** Without accents and case, so that `Cote` finds `Côte`. */
export const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim()

/** How well a text typed fits: 0 a code or a whole name, 1 the beginning of a name, 2 of a word in one, 3 anywhere; null not at all. */
export function fitOf(typed: string, names: readonly string[]): number | null {
  const wanted = plain(typed)
  const fits = names.map(plain).flatMap((name) => {
    if (name === wanted) return [0]
    if (name.startsWith(wanted)) return [1]
    if (name.split(/[\s,('-]+/).some((word) => word.startsWith(wanted))) return [2]
    return wanted.length > 2 && name.includes(wanted) ? [3] : []
  })
  return fits.length > 0 ? Math.min(...fits) : null
}
