import { useEffect, useState } from 'react'

/** False for the first half second: what is quick needs no notice. */
function useLate(): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500)
    return () => clearTimeout(timer)
  }, [])
  return late
}

/** Room for what is coming; says so after half a second, and not before. */
export function Waiting({ what = 'the page' }: { what?: string }) {
  const late = useLate()
  return (
    <div className="waiting" role="status">
      {late ? (
        <>
          <span className="bar" aria-hidden="true" />
          Fetching {what}…
        </>
      ) : null}
    </div>
  )
}

/** The last answer is still shown while the next one comes; says so without moving anything. */
export function Renewing({ what }: { what: string }) {
  const late = useLate()
  return (
    <div role="status" className={late ? 'renewing' : undefined}>
      <span className="unseen">{late ? `Fetching ${what}…` : ''}</span>
    </div>
  )
}
