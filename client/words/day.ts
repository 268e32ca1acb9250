const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const ofMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * `2024-12-24` or a full ISO 8601 time → `24 December 2024`; `2024-12` → `December 2024`, for no day is known then; a year alone and
 * what is no date stay as they are.
 */
export function dayOf(iso: string): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time) || /^\d{4}$/.test(iso)) return iso
  return /^\d{4}-\d{2}$/.test(iso) ? ofMonth.format(time) : format.format(time)
}
