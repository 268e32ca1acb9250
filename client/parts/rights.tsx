import type { RightsFactsFragment } from '../api/generated/graphql.ts'
import { STANDING_WORDS } from '../words/scenario.ts'
import { IdLink } from './id-link.tsx'

/** Each State's human rights treaties: where it stands, duties that may stand against helping, where a person may complain. */
export function Rights({ of, name }: { of: readonly RightsFactsFragment[]; name: string }) {
  return (
    <table className="plain rights">
      <caption>{name}: its own human rights treaties. What they may bar is listed, not decided.</caption>
      <thead>
        <tr>
          <th scope="col">Treaty</th>
          <th scope="col">Stands</th>
          <th scope="col">May stand against helping</th>
          <th scope="col">Where a person may complain</th>
          <th scope="col">Reserved or declared</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ instrument, kind, bars, complaint, statements }) => (
          <tr key={instrument.id}>
            <th scope="row">
              <IdLink id={instrument.id}>{instrument.shortName}</IdLink>
            </th>
            <td>{STANDING_WORDS[kind]}</td>
            <td>
              {bars.length === 0
                ? '–'
                : bars.map((b) => (
                    <IdLink key={b.id} id={b.id}>
                      {b.citation}
                    </IdLink>
                  ))}
            </td>
            <td>{complaint ? <IdLink id={complaint.id}>{complaint.citation}</IdLink> : 'none known'}</td>
            <td>
              {statements.length === 0 ? (
                'nothing held'
              ) : (
                <details>
                  <summary>{statements.length}</summary>
                  <ul>
                    {statements.map((s) => (
                      <li key={s.id}>
                        <IdLink id={s.id}>{s.title}</IdLink>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
