import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useOperation } from '../../api/client.ts'
import { CoverageDocument, type CoverageQuery } from '../../api/generated/graphql.ts'
import { HeldNote } from '../../parts/held-note.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { TakeAway } from '../../parts/take-away.tsx'
import { Answered } from '../../shell/answered.tsx'
import { textAgreement } from '../../words/agreement.ts'
import { Legend } from './legend.tsx'
import { measureKinds } from './measure-kinds.ts'
import { COLUMNS, flatRows } from './rows.ts'
import { gapsRestOn, kindNames, summarySentence } from './sentences.ts'
import { shown, tally } from './shown.ts'
import { MatrixTable } from './table.tsx'
import { kindsOf, type MatrixView } from './view.ts'

interface Props {
  view: MatrixView
  onOpen: (measure: string, safeguard: string) => void
}

export function Coverage({ view, onOpen }: Props) {
  const query = useOperation(
    CoverageDocument,
    { version: view.version, yardstick: view.yardstick, kinds: measureKinds(view) },
    { keep: true },
  )
  return (
    <Answered query={query} what="the matrix">
      {(data) => <Measured data={data} view={view} onOpen={onOpen} />}
    </Answered>
  )
}

function Measured({ data: { coverage, release }, view, onOpen }: Props & { data: CoverageQuery }) {
  const part = useMemo(() => shown(coverage, view), [coverage, view])
  const counts = useMemo(() => tally(part.rows), [part])
  const summary = summarySentence(counts)
  const name = `${kindNames(kindsOf(view))} of the ${coverage.version.title}, measured by ${coverage.yardstick.name}`
  const about = { release: release.id, builtAt: release.builtAt, view, summary, caution: coverage.caution }
  return (
    <>
      <p className="summary">
        <IdLink id={coverage.version.id}>{coverage.version.title}</IdLink>, measured by{' '}
        <IdLink id={coverage.yardstick.id}>{coverage.yardstick.name}</IdLink>. <strong>{summary}</strong> {gapsRestOn(part.rows)}{' '}
        {coverage.caution}
      </p>
      <HeldNote partial={coverage.version.partial} fromMemory={coverage.version.fromMemory} />
      {coverage.version.agreement ? <p className="muted">{textAgreement(coverage.version.agreement)}</p> : null}
      {part.rows.length > 0 && part.safeguards.length > 0 ? (
        <MatrixTable caption={name} shown={part} grade={view.grade} open={view.cell} onOpen={onOpen} />
      ) : (
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
      )}
      <div className="below">
        {part.rows.length > 0 ? (
          <TakeAway
            name={`counterpoise-${view.version.replaceAll('/', '-')}-${view.yardstick.split('/').at(-1)}`}
            columns={COLUMNS}
            rows={() => flatRows({ release: release.id, version: view.version, yardstick: view.yardstick }, part.rows)}
            about={about}
          />
        ) : null}
        {view.cell ? <Legend /> : null}
      </div>
    </>
  )
}
