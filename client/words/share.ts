/** `32%`; `none` of nothing, `under 1%` and `over 99%` where rounding would say too much. */
export function shareWords(part: number, whole: number): string {
  if (part === 0 || whole === 0) return 'none'
  if (part === whole) return 'all'
  const percent = (100 * part) / whole
  if (percent < 1) return 'under 1%'
  if (percent > 99) return 'over 99%'
  return `${Math.round(percent)}%`
}
