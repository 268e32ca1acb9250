import { Link } from '@tanstack/react-router'

interface Props {
  error: unknown
  /** Tries again. */
  reset?: () => void
}

/** What went wrong, in a sentence, and ways on. */
export function Trouble({ error, reset }: Props) {
  return (
    <div className="trouble" role="alert">
      <h2>That did not work</h2>
      <p>{error instanceof Error ? error.message : 'Something unexpected happened on this page.'}</p>
      <p className="ways">
        {reset ? (
          <button type="button" className="button" onClick={reset}>
            Try again
          </button>
        ) : null}
        <Link to="/">Go to the first page</Link>
        <Link to="/find" search={{ q: '' }}>
          Search instead
        </Link>
      </p>
    </div>
  )
}
