/** A printed title as we write it: on one line, without a leading sign, and not in capitals throughout. */
export function printedTitle(lines: string[]): string {
  const title = lines
    .join(' ')
    .replace(/(?<=[\u3000-\u9FFF]) (?=[\u3000-\u9FFF])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[-–—:]\s*/, '')
    .trim()
  const bare = unbracketed(title)
  if (/\p{Ll}/u.test(bare) || !/\p{Lu}{2}/u.test(bare)) return bare
  const lower = bare.toLowerCase()
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

/** Whether a line may be a title, or a part of one: it does not end as a sentence does, nor break off. */
export const looksLikeTitle = (line: string) => line.length <= 250 && !/[.:;。；：؛]$|\s[-–—]$/.test(line)

/** Without the bracket of a draft that opens or closes elsewhere. */
function unbracketed(title: string): string {
  if (title.startsWith('[') && !title.includes(']')) return title.slice(1)
  return title.endsWith(']') && !title.includes('[') ? title.slice(0, -1) : title
}
