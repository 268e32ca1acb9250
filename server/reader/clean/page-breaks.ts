/** Form feeds with the blanks around them; offsets, end exclusive. */
export interface PageBreak {
  start: number
  end: number
}

const isBlank = (character: string | undefined) => character !== undefined && /\s/.test(character)

/** Where a page ends: at a form feed between two lines, or at an end of the text. One within a line is none, and stays where it is. */
export function pageBreaks(text: string): PageBreak[] {
  const breaks: PageBreak[] = []
  let from = 0
  for (let at = text.indexOf('\f'); at !== -1; at = text.indexOf('\f', from)) {
    let start = at
    while (start > from && isBlank(text[start - 1])) start--
    let end = at + 1
    while (isBlank(text[end])) end++
    if (start === 0 || end === text.length || text.slice(start, end).includes('\n')) breaks.push({ start, end })
    from = end
  }
  return breaks
}

/** What of a page break is no line break; what stands before its first line break and form feed (the mark of a wrapped line) stays. */
export function allButOneLineBreak(text: string, { start, end }: PageBreak): PageBreak[] {
  const blanks = text.slice(start, end)
  const feed = start + blanks.indexOf('\f')
  const line = blanks.includes('\n') ? start + blanks.indexOf('\n') : end
  return [
    { start: feed, end: line },
    { start: line + 1, end },
  ].filter((range) => range.start < range.end)
}
