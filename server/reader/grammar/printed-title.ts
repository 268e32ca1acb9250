/** A printed title as we write it: on one line, without a leading sign, and not in capitals throughout. */
export function printedTitle(lines: string[]): string {
  const title = lines
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^[-–—:]\s*/, '')
    .replace(/^\[(?=[^\]]*$)|(?<=^[^[]*)\]$/g, '')
    .trim()
  if (/\p{Ll}/u.test(title) || !/\p{Lu}{2}/u.test(title)) return title
  const lower = title.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** Whether a line may be a title, or a part of one: it does not end as a sentence does, nor break off. */
export const looksLikeTitle = (line: string) => line.length <= 250 && !/[.:;。；：؛]$|\s[-–—]$/.test(line)
