import { Figures } from './figures.tsx'
import { type Layer, signsOf } from './layer.ts'
import type { Row } from './shown.ts'
import type { Total } from './totals.ts'

interface Props {
  row: Row
  total: Total
  layer: Layer | null
}

/** What a row comes to, beside its name. */
export function RowTotal({ row, total, layer }: Props) {
  if (layer) return <Figures total={total} signs={signsOf(layer, [row])} />
  if (total.asked === 0) return 'not asked'
  return (
    <>
      <Figures total={total} signs={null} />
      <span>{total.missing} missing</span>
    </>
  )
}
