import { useEffect, useState } from 'react'
import { today } from '../state/today.ts'

/** Years are typed digit by digit, and pass through the first centuries on their way. */
const isMeant = (day: string) => /^(19|20)\d{2}-\d{2}-\d{2}$/.test(day)

/** A day to ask about; today unless another is chosen. */
export function DayChoice({ on, onChange }: { on: string | undefined; onChange: (on: string | undefined) => void }) {
  const [typed, setTyped] = useState(on ?? today())
  useEffect(() => setTyped(on ?? today()), [on])
  const take = (day: string) => {
    setTyped(day)
    if (isMeant(day)) onChange(day === today() ? undefined : day)
  }
  return (
    <>
      <label>
        On
        <input type="date" value={typed} min="1966-12-16" max="2099-12-31" onChange={(event) => take(event.target.value)} />
      </label>
      {on ? (
        <button type="button" className="button" onClick={() => onChange(undefined)}>
          Today
        </button>
      ) : null}
    </>
  )
}
