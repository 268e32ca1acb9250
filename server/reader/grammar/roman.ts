const PARTS: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Roman numbers as lists print them; at 0 nothing, so that a number is its own place. */
export const ROMAN: string[] = Array.from({ length: 400 }, (_, value) => {
  let [rest, text] = [value, '']
  for (const [worth, letters] of PARTS)
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  return text
})

const VALUES = new Map(ROMAN.map((text, value) => [text, value]))

/** The value of a Roman number in small letters, or 0; `iiii` and `viiii` are what old prints have for iv and ix. */
export const romanValue = (text: string): number => VALUES.get(text.replace(/viiii$/, 'ix').replace(/(^|[xlc])iiii$/, '$1iv')) ?? 0

/** The value of a Roman or plain number in a heading, or null. */
export const headingNumber = (printed: string): number | null =>
  /^\d{1,3}$/.test(printed) ? Number(printed) : romanValue(printed.toLowerCase()) || null
