import { Link } from '@tanstack/react-router'
import type { HeldCellFragment, HeldRowFragment } from '../api/generated/graphql.ts'
import { cellKey } from '../state/cell-key.ts'
import { cellWords } from '../words/grade.ts'
import { sidesWords } from '../words/sides.ts'
import { IdLink } from './id-link.tsx'
import { Mark, markOf } from './mark.tsx'

interface Props {
  measure: string
  row: HeldRowFragment
}

const ofGrade = (row: HeldRowFragment, ...grades: HeldCellFragment['grade'][]) => row.cells.filter((cell) => grades.includes(cell.grade))

/** Everything that the cells of one measure say, by grade: what holds it first, then what is contested, absent, and what nobody has looked at. */
export function WhatHolds({ measure, row }: Props) {
  const present = ofGrade(row, 'SPECIFIC', 'GENERAL')
  const version = measure.split('/').slice(0, 2).join('/')
  const cell = (of: HeldCellFragment) => <OneCell key={of.safeguard.id} cell={of} measure={measure} version={version} />
  const rest = [
    ['Contested', ofGrade(row, 'CONTESTED')],
    ['Found to be absent', ofGrade(row, 'ABSENT')],
    ['Nobody has looked', ofGrade(row, 'UNEXAMINED')],
  ] as const
  return (
    <>
      {present.length === 0 ? (
        <p className="nothing">No protection was found that reaches it.</p>
      ) : (
        <ul className="found">{present.map(cell)}</ul>
      )}
      {rest.map(([heading, cells]) =>
        cells.length === 0 ? null : (
          <details key={heading} className="more" open={heading === 'Contested'}>
            <summary>
              {heading} <span className="muted">{cells.length}</span>
            </summary>
            <ul className="found">{cells.map(cell)}</ul>
          </details>
        ),
      )}
    </>
  )
}

function OneCell({ cell, measure, version }: { cell: HeldCellFragment; measure: string; version: string }) {
  const deciding = cell.because.filter((finding) => finding.decides)
  const clauses = [...new Map(deciding.map((finding) => [finding.provision.id, finding])).values()]
  return (
    <li>
      <Mark name={markOf(cell)} /> <IdLink id={cell.safeguard.id}>{cell.safeguard.name}</IdLink>:{' '}
      <Link to="/matrix" search={{ version, cell: cellKey(measure, cell.safeguard.id) }}>
        {cellWords(cell)}
      </Link>
      {clauses.map(({ provision, carrier }, index) => (
        <span key={provision.id}>
          {index === 0 ? '; by ' : ' and '}
          <IdLink id={provision.id}>{provision.citation}</IdLink>
          {carrier ? (
            <>
              {' '}
              through <IdLink id={carrier.id}>{carrier.citation}</IdLink>
            </>
          ) : null}
        </span>
      ))}
      {cell.appliesTo.length > 0 ? <span className="muted"> ({sidesWords(cell.appliesTo)})</span> : null}
      {cell.claims.length > 0 ? (
        <span className="muted"> {cell.claims.length === 1 ? 'One source speaks' : `${cell.claims.length} sources speak`} of it.</span>
      ) : null}
    </li>
  )
}
