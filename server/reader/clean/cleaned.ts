export interface Dropped {
  /** Offsets in the source, end exclusive. */
  start: number
  end: number
  reason: string
}

/** A text with some of its source left out; every character that stays knows where it stood. */
export interface Cleaned {
  text: string
  /** The source offset of each character of `text`. */
  at: Int32Array
  dropped: Dropped[]
}

export const uncleaned = (source: string): Cleaned => ({
  text: source,
  at: new Int32Array(source.length).map((_, i) => i),
  dropped: [],
})

/** Leaves out the ranges given (offsets in `cleaned.text`, in order, not overlapping) and declares why. */
export function drop(cleaned: Cleaned, ranges: { start: number; end: number }[], reason: string): Cleaned {
  if (ranges.length === 0) return cleaned
  const at = new Int32Array(cleaned.text.length)
  const dropped = [...cleaned.dropped]
  let text = ''
  let [from, kept] = [0, 0]
  const keep = (to: number) => {
    text += cleaned.text.slice(from, to)
    at.set(cleaned.at.subarray(from, to), kept)
    kept += to - from
  }
  for (const { start, end } of ranges) {
    keep(start)
    // A range of the cleaned text may already have gaps in the source; they are declared by the step that made them.
    for (let i = start; i < end; i++) declare(dropped, cleaned.at[i] as number, reason)
    from = end
  }
  keep(cleaned.text.length)
  return { text, at: at.subarray(0, kept), dropped }
}

function declare(dropped: Dropped[], offset: number, reason: string) {
  const last = dropped.at(-1)
  if (last && last.end === offset && last.reason === reason) last.end = offset + 1
  else dropped.push({ start: offset, end: offset + 1, reason })
}

/** Leaves out every match of a pattern (which has the g flag). */
export const dropMatches = (cleaned: Cleaned, pattern: RegExp, reason: string): Cleaned =>
  drop(
    cleaned,
    [...cleaned.text.matchAll(pattern)].filter((m) => m[0] !== '').map((m) => ({ start: m.index, end: m.index + m[0].length })),
    reason,
  )
