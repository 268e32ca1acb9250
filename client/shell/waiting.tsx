import { useEffect, useState } from 'react'

/** Room for what is coming; says so after half a second, and not before. */
export function Waiting({ what = 'the page' }: { what?: string }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500)
    return () => clearTimeout(timer)
  }, [])
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
