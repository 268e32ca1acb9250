/** Days as `yyyy-mm-dd`, which sort as they follow each other. All reckoning is in UTC, so that no time zone moves a day. */
export type Day = string

const split = (day: Day) => day.split('-').map(Number) as [number, number, number]
const join = (date: Date): Day => date.toISOString().slice(0, 10)

/** Whether a text is a day that there is: no 30 February, no year nought. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && join(date) === text
}

export function addDays(day: Day, days: number): Day {
  const [y, m, d] = split(day)
  return join(new Date(Date.UTC(y, m - 1, d + days)))
}

/** The same day of a later month; its last day where the month is too short. */
export function addMonths(day: Day, months: number): Day {
  const [y, m, d] = split(day)
  const last = new Date(Date.UTC(y, m + months, 0)).getUTCDate()
  return join(new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))))
}

/** The first day of the month that follows the end of a period; a period that ends on a first day has the next month. */
export function firstOfNextMonth(day: Day): Day {
  const [y, m] = split(day)
  return join(new Date(Date.UTC(y, m, 1)))
}
