import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { CoverageQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Waiting } from '../../shell/waiting.tsx'
import { textAgreement } from '../../words/agreement.ts'
import { type Arranged, arranged } from './arranged.ts'
import { HeldLine } from './held-line.tsx'
import { differs } from './layer.ts'
import { Legend } from './legend.tsx'
import { type Selection, selectedRows } from './selection.ts'
import { gapsRestOn, kindNames, summarySentence, toldSentence } from './sentences.ts'
import { type Cell, shown, tally } from './shown.ts'
import { MatrixTable } from './table.tsx'
import { TableBar } from './table-bar.tsx'
import { shortCitation } from './table-row.tsx'
import { useCarry } from './use-carry.ts'
import { useCoverage } from './use-coverage.ts'
import { useLayer } from './use-layer.ts'
import { kindsOf, type MatrixView, type Opened } from './view.ts'

interface Props {
  view: MatrixView
  change: (patch: Partial<MatrixView>) => void
  onOpen: (what: Opened) => void
}

export function Coverage(props: Props) {
  const query = useCoverage(props.view)
  return (
    <Answered query={query} what="the matrix">
      {(data) => <Measured data={data} {...props} />}
    </Answered>
  )
}

function Measured({ data, view, change, onOpen }: Props & { data: CoverageQuery }) {
  const { coverage } = data
  const { coverage: laid, layer, error, pending } = useLayer(view, data)
  const { only, data: takes, grade, differs: differing, group, sort, every } = view
  // By what they turn on: opening a proof changes the address, and must not draw every cell anew.
  const part = useMemo(() => {
    const also = layer && differing ? (measure: string, cell: Cell) => differs(layer, measure, cell) : undefined
    return shown(laid, { only, data: takes, grade }, also)
  }, [laid, layer, only, takes, grade, differing])
  const table = useMemo(() => arranged(part, { group, sort, every, only }, layer), [part, layer, group, sort, every, only])
  const summary = useMemo(() => summarySentence(tally(part.rows)), [part])
  // A block is of one table: another order or choice lets go of it.
  const [chosen, choose] = useState<{ of: Arranged; block: Selection } | null>(null)
  const selection = chosen?.of === table ? chosen.block : null
  const onSelect = (block: Selection | null) => choose(block && { of: table, block })
  const carry = useCarry(data, view, layer ? layer.sentence : summary, layer)
  const name = `${kindNames(kindsOf(view))} of the ${coverage.version.title}, measured by ${coverage.yardstick.name}`
  const empty = table.rows.length === 0 || (table.safeguards.length === 0 && table.told.length === 0)
  // Drawn once, with what it is set against: cells that change under a reader's eyes are not trusted.
  if (pending) return <Waiting what="what it is set against" />
  return (
    <>
      <p className="summary">
        <IdLink id={coverage.version.id}>{coverage.version.title}</IdLink>, measured by{' '}
        <IdLink id={coverage.yardstick.id}>{coverage.yardstick.name}</IdLink>.{' '}
        <strong role="status">{layer ? layer.sentence : summary}</strong> {layer ? null : gapsRestOn(part.rows)}{' '}
        {layer ? (
          <button type="button" className="link" onClick={() => change({ differs: view.differs ? undefined : true })}>
            {view.differs ? 'Show what is the same too' : 'Show only what differs'}
          </button>
        ) : null}{' '}
        {table.told.length > 0 ? (
          <>
            {toldSentence(table.told)}{' '}
            <button type="button" className="link" onClick={() => change({ every: true })}>
              Draw {table.told.length === 1 ? 'it' : 'them'} too
            </button>
          </>
        ) : null}
      </p>
      <p className="matrix-caution">{layer ? layer.caution : coverage.caution}</p>
      {error ? <p className="note">What it was to be set against is not here: {error.message}</p> : null}
      <TableBar view={view} carry={carry} rows={table.rows} selection={selection} onSelect={onSelect}>
        <HeldLine partial={coverage.version.partial} fromMemory={coverage.version.fromMemory} />
      </TableBar>
      {empty ? (
        <p className="nothing">
          {coverage.rows.length === 0 ? (
            coverage.caution
          ) : (
            <>
              Nothing is left to show: no measure meets all of these choices.{' '}
              <Link to="/matrix" search={{ version: view.version, yardstick: view.yardstick }}>
                Show all of it
              </Link>
            </>
          )}
        </p>
      ) : (
        <MatrixTable
          caption={name}
          arranged={table}
          grade={view.grade}
          sort={view.sort}
          layer={layer}
          open={view.cell}
          onOpen={onOpen}
          selection={selection}
          onSelect={onSelect}
          onCopy={(block) => void carry.copy(selectedRows(table.rows, block))}
        />
      )}
      {layer && layer.alone.length > 0 ? (
        <p className="small">
          In {layer.name}, and nothing here is stated to answer them:{' '}
          {layer.alone.map(({ id, citation }, index) => (
            <span key={id}>
              {index > 0 ? ', ' : ''}
              <IdLink id={id}>{shortCitation(citation)}</IdLink>
            </span>
          ))}
          .
        </p>
      ) : null}
      {coverage.version.agreement ? <p className="muted small">{textAgreement(coverage.version.agreement)}</p> : null}
      <Legend against={layer} />
    </>
  )
}
