import { Link } from '@tanstack/react-router'
import type { CoverageQuery } from '../../api/generated/graphql.ts'
import { BesideHead } from '../../parts/beside.tsx'
import { CopyRich } from '../../parts/copy-rich.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { exploreLink } from '../../state/explore-link.ts'
import { placeOf } from '../../state/place.ts'
import { CellGroups } from './cell-groups.tsx'
import { Published } from './published.tsx'
import { measureName, shown } from './shown.ts'
import { totalOf, totalWords } from './totals.ts'
import { useCarry } from './use-carry.ts'
import type { MatrixView, Opened } from './view.ts'

interface Props {
  data: CoverageQuery
  measure: string
  view: MatrixView
  onOpen: (what: Opened) => void
  onClose: () => void
}

/** One measure against the whole standard, in words: what is there, then what is missing. */
export function RowSheet({ data, measure, view, onOpen, onClose }: Props) {
  const row = shown(data.coverage, {}).rows.find((each) => each.measure.id === measure)
  const says = row ? `${measureName(row)} (${row.measure.citation}): ${totalWords(totalOf(row.cells))}.` : ''
  const carry = useCarry(data, view, says)
  if (!row) return <BesideHead kicker="Measure" title={<IdLink id={measure}>{measure}</IdLink>} onClose={onClose} />
  return (
    <>
      <BesideHead
        kicker="Measure"
        title={<IdLink id={measure}>{measureName(row)}</IdLink>}
        actions={<CopyRich rich={() => carry.rich([row])}>Copy the row</CopyRich>}
        onClose={onClose}
      >
        <p>
          <Link {...placeOf(measure)}>{row.measure.citation}</Link>: {totalWords(totalOf(row.cells))}.
        </p>
      </BesideHead>
      <Published url={data.coverage.version.instrument.officialUrl}>Where the official words are published</Published>
      <CellGroups
        lines={row.cells.map((cell) => ({ cell, name: cell.safeguard.name }))}
        onOpen={(cell) => onOpen({ measure, safeguard: cell.safeguard.id })}
      />
      <FollowUps
        items={[
          { question: `What does ${row.measure.citation} say?`, link: placeOf(measure) },
          { question: 'How does it connect across borders?', link: exploreLink(measure) },
        ]}
      />
    </>
  )
}
