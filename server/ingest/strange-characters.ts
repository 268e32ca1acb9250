/**
 * What no reader sees or types: control characters, halves of a surrogate, marks of direction and other invisible ones, private use, and the
 * mark of bytes that were lost. Tabs and line breaks are left to YAML; two joiners are letters' own in some scripts.
 */
const STRANGE = /(?![\t\n\r\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\uFFFD]/u

/** The first such character of a text: where it stands, and its number; null where there is none. */
export function strangeCharacter(text: string): { at: number; name: string } | null {
  const found = STRANGE.exec(text)
  if (!found) return null
  return { at: found.index, name: `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` }
}
