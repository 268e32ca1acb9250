import type { Counts, Tally } from '../../api/counts.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { Scroll } from '../../parts/scroll.tsx'

const share = ({ text, total }: Tally) => (total === 0 ? '–' : `${text.toLocaleString('en')} of ${total.toLocaleString('en')} held`)
const METHODS: Record<string, string> = { terms: 'by terms', read: 'by reading', secondary: 'reported', recalled: 'as recalled' }

/** What is held of each instrument, and how much of it was compared with the official text. */
export function HeldTable({ counts, instruments }: { counts: Counts; instruments: readonly { id: string; shortName: string }[] }) {
  return (
    <Scroll label="What is held of each instrument">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">Instrument</th>
            <th scope="col">Provisions</th>
            <th scope="col">Compared with the text</th>
            <th scope="col">Statements</th>
            <th scope="col">Compared with the text</th>
            <th scope="col">Findings of absence</th>
            <th scope="col">Claims</th>
            <th scope="col">Acts of States</th>
            <th scope="col">Known gaps</th>
          </tr>
        </thead>
        <tbody>
          {instruments.flatMap(({ id, shortName }) => {
            const held = counts.instruments[id]
            if (!held) return []
            const methods = Object.entries(held.absences.methods).map(
              ([method, n]) => `${n.toLocaleString('en')} ${METHODS[method] ?? method}`,
            )
            return [
              <tr key={id}>
                <th scope="row">
                  <IdLink id={id}>{shortName}</IdLink>
                </th>
                <td>{held.provisions.total.toLocaleString('en')}</td>
                <td>{share(held.provisions)}</td>
                <td>{held.links.total.toLocaleString('en')}</td>
                <td>{share(held.links)}</td>
                <td>{methods.length > 0 ? methods.join(', ') : '–'}</td>
                <td>{held.claims}</td>
                <td>{held.acts}</td>
                <td>{held.gaps}</td>
              </tr>,
            ]
          })}
        </tbody>
      </table>
    </Scroll>
  )
}
