import { Link } from '@tanstack/react-router'
import type { HomeQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { shareWords } from '../../words/share.ts'

type Row = HomeQuery['release']['byInstrument'][number]

const compared = (row: Row) => row.basis.find(({ basis }) => basis === 'TEXT')?.facts ?? 0
const facts = (row: Row) => row.basis.reduce((sum, { facts: count }) => sum + count, 0)

/** What is measured here first, then the texts that it is measured by, by name. */
const mostMeasured = (a: Row, b: Row) => b.measures - a.measures || a.instrument.shortName.localeCompare(b.instrument.shortName)

/** What is held of each instrument, all its texts together. */
export function InstrumentTable({ rows }: { rows: readonly Row[] }) {
  return (
    <section className="scroll" aria-label="Counts per instrument">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">Instrument</th>
            <th scope="col">Articles</th>
            <th scope="col">Provisions</th>
            <th scope="col">Measures</th>
            <th scope="col">Statements</th>
            <th scope="col">Absences</th>
            <th scope="col">Known gaps</th>
            <th scope="col">Compared with the official text</th>
          </tr>
        </thead>
        <tbody>
          {rows.toSorted(mostMeasured).map((row) => (
            <tr key={row.instrument.id}>
              <th scope="row">
                <IdLink id={row.instrument.id}>{row.instrument.shortName}</IdLink>
                <small>
                  {row.instrument.versions.map((version, index) => (
                    <span key={version.id}>
                      {index > 0 ? ' · ' : ''}
                      <IdLink id={version.id}>{version.label}</IdLink>
                    </span>
                  ))}
                </small>
              </th>
              <td>{row.articles}</td>
              <td>{row.provisions}</td>
              <td>
                {row.measures > 0 && row.instrument.versions[0] ? (
                  <Link
                    to="/matrix"
                    search={{ version: row.instrument.versions.at(-1)?.id }}
                    aria-label={`${row.measures} measures of the ${row.instrument.shortName}, in the matrix`}
                  >
                    {row.measures}
                  </Link>
                ) : (
                  row.measures
                )}
              </td>
              <td>{row.links}</td>
              <td>{row.absences}</td>
              <td>{row.gaps}</td>
              <td>{shareWords(compared(row), facts(row))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
