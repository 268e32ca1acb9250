import type { CoverageQuery } from '../../api/generated/graphql.ts'
import { BesideHead } from '../../parts/beside.tsx'
import { CopyRich } from '../../parts/copy-rich.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { placeOf } from '../../state/place.ts'
import { CellGroups } from './cell-groups.tsx'
import { Published } from './published.tsx'
import { measureName, shown } from './shown.ts'
import { shortCitation } from './table-row.tsx'
import { totalOf, totalWords } from './totals.ts'
import { useCarry } from './use-carry.ts'
import type { MatrixView, Opened } from './view.ts'

interface Props {
  data: CoverageQuery
  safeguard: string
  view: MatrixView
  change: (patch: Partial<MatrixView>) => void
  onOpen: (what: Opened) => void
  onClose: () => void
}

/** One safeguard through all measures, in words; and ways to order the table by it or to keep to it. */
export function ColumnSheet({ data, safeguard, view, change, onOpen, onClose }: Props) {
  const known = data.coverage.safeguards.find(({ id }) => id === safeguard)
  const { rows } = shown(data.coverage, { only: safeguard, data: view.data })
  const cells = rows.flatMap((row) => row.cells)
  const name = known?.name ?? cells[0]?.safeguard.name ?? safeguard
  const carry = useCarry(data, view, `${name}: ${totalWords(totalOf(cells))}.`)
  const sorts = [
    [safeguard, 'Firmest first'],
    [`-${safeguard}`, 'Missing first'],
  ] as const
  return (
    <>
      <BesideHead
        kicker="Safeguard"
        title={<IdLink id={safeguard}>{name}</IdLink>}
        actions={<CopyRich rich={() => carry.rich(rows)}>Copy the column</CopyRich>}
        onClose={onClose}
      >
        <p>{totalWords(totalOf(cells))}.</p>
      </BesideHead>
      {known ? <p className="law">{known.description}</p> : null}
      <Published url={data.coverage.yardstick.url}>Where {data.coverage.yardstick.name} can be read</Published>
      <fieldset className="chips">
        <legend className="unseen">Order of the rows</legend>
        {sorts.map(([sort, words]) => (
          <button
            key={sort}
            type="button"
            className="chip"
            aria-pressed={view.sort === sort}
            onClick={() => change({ sort: view.sort === sort ? undefined : sort })}
          >
            {words}
          </button>
        ))}
        <button
          type="button"
          className="chip"
          aria-pressed={view.only === safeguard}
          onClick={() => change({ only: view.only === safeguard ? undefined : safeguard })}
        >
          Only this column
        </button>
      </fieldset>
      <CellGroups
        lines={rows.flatMap((row) =>
          row.cells.map((cell) => ({ cell, key: row.measure.id, name: `${measureName(row)}, ${shortCitation(row.measure.citation)}` })),
        )}
        onOpen={(_, measure) => onOpen({ measure, safeguard })}
      />
      <FollowUps
        items={[
          {
            question: `What here lacks ${name.toLowerCase()}?`,
            link: { to: '/matrix', search: { ...view, show: 'lacking', only: safeguard, grade: undefined, cell: undefined } },
          },
          { question: 'What is it, and where else is it given?', link: placeOf(safeguard) },
        ]}
      />
    </>
  )
}
