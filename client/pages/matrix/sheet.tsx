import { BesideHead } from '../../parts/beside.tsx'
import { ColumnSheet } from './column-sheet.tsx'
import { RowSheet } from './row-sheet.tsx'
import { useCoverage } from './use-coverage.ts'
import type { MatrixView, Opened } from './view.ts'

interface Props {
  opened: Opened
  view: MatrixView
  change: (patch: Partial<MatrixView>) => void
  onOpen: (what: Opened) => void
  onClose: () => void
}

/** A row or a column of the table in words. */
export function Sheet({ opened: { measure, safeguard }, ...props }: Props) {
  const { data } = useCoverage(props.view)
  if (!data) return <BesideHead kicker={measure ? 'Measure' : 'Safeguard'} title="On its way" onClose={props.onClose} />
  if (measure) return <RowSheet data={data} measure={measure} {...props} />
  return safeguard ? <ColumnSheet data={data} safeguard={safeguard} {...props} /> : null
}
