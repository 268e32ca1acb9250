import { Link } from '@tanstack/react-router'
import { useMatrixView } from './use-matrix-view.ts'

/** The two ways to ask: everything against everything, or what lacks some safeguards. */
export function Views() {
  const [view] = useMatrixView()
  const now = (show: typeof view.show) => (view.show === show ? ({ 'aria-current': 'true' } as const) : {})
  return (
    <nav className="views" aria-label="Ways to look">
      <Link to="/matrix" search={{ ...view, show: 'table' }} activeProps={{}} className="chip" {...now('table')}>
        The whole table
      </Link>
      <Link to="/matrix" search={{ ...view, show: 'lacking', grade: undefined }} activeProps={{}} className="chip" {...now('lacking')}>
        What lacks a safeguard
      </Link>
    </nav>
  )
}
