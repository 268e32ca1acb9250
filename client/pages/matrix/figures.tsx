import type { signsOf } from './layer.ts'
import type { Total } from './totals.ts'

interface Props {
  total: Total
  /** What differs, where the table is set against another. */
  signs: ReturnType<typeof signsOf> | null
}

/** How many of those asked for are there; or how many have more, less and other than there. */
export function Figures({ total, signs }: Props) {
  if (signs) {
    const told = [
      signs.more > 0 ? `+${signs.more}` : '',
      signs.less > 0 ? `−${signs.less}` : '',
      signs.otherwise > 0 ? `≠${signs.otherwise}` : '',
    ]
    return told.filter(Boolean).join(' ') || '='
  }
  if (total.asked === 0) return '–'
  return (
    <>
      <b>{total.held}</b>/{total.asked}
    </>
  )
}
