import { useOperation } from '../../api/client.ts'
import { TreatyYearsDocument, type TreatyYearsQuery } from '../../api/generated/graphql.ts'
import { Answered } from '../../shell/answered.tsx'
import { dayOf } from '../../words/day.ts'
import type { Treaty } from './rows.ts'

type Year = NonNullable<NonNullable<TreatyYearsQuery['instrument']>['statusByYear']>[number]
const [WIDE, HIGH] = [720, 220]
const LINES = [
  ['signatures', 'signed'],
  ['consents', 'consented'],
  ['parties', 'bound'],
] as const

/** How many had signed, consented and were bound, year by year: drawn, and as a table whose years lead to that day. */
export function Years({ treaty, on, choose }: { treaty: Treaty; on: string; choose: (on: string) => void }) {
  const query = useOperation(TreatyYearsDocument, { id: treaty.id })
  return (
    <Answered query={query} what="the years">
      {({ instrument }) => <Drawn years={instrument?.statusByYear ?? []} treaty={treaty} on={on} choose={choose} />}
    </Answered>
  )
}

function Drawn({ years, treaty, on, choose }: { years: readonly Year[]; treaty: Treaty; on: string; choose: (on: string) => void }) {
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return null
  const { shortName, status } = treaty
  const most = Math.max(...years.flatMap((y) => [y.signatures, y.consents]), status.consentsNeeded ?? 0, 1)
  const start = Date.parse(`${first.on.slice(0, 4)}-01-01`)
  const x = (day: string) => ((Date.parse(day) - start) / (Date.parse(last.on) - start)) * WIDE
  const y = (count: number) => HIGH - (count / most) * HIGH
  const line = (of: (typeof LINES)[number][0]) => years.map((year) => `H${x(year.on).toFixed(1)}V${y(year[of]).toFixed(1)}`).join('')
  const reads = `${shortName}: ${last.signatures} signed, ${last.consents} consented and ${last.parties} bound by ${dayOf(last.on)}, from ${first.on.slice(0, 4)} on.`
  return (
    <section aria-label="Year by year">
      <figure className="years">
        <svg viewBox={`-6 -14 ${WIDE + 12} ${HIGH + 40}`} role="img" aria-label={`${reads} The table below says the same.`}>
          {status.consentsNeeded ? (
            <>
              <line className="needed" x1="0" x2={WIDE} y1={y(status.consentsNeeded)} y2={y(status.consentsNeeded)} />
              <text x={WIDE} y={y(status.consentsNeeded) - 4} textAnchor="end">
                {status.consentsNeeded} consents bring it into force
              </text>
            </>
          ) : null}
          {status.inForceFrom ? <line className="force" x1={x(status.inForceFrom)} x2={x(status.inForceFrom)} y1="0" y2={HIGH} /> : null}
          {LINES.map(([of, name]) => (
            <path key={of} className={name} d={`M0,${HIGH}${line(of)}`} />
          ))}
          <line className="day" x1={x(on)} x2={x(on)} y1="-10" y2={HIGH} />
          <line className="base" x1="0" x2={WIDE} y1={HIGH} y2={HIGH} />
          <text x="0" y={HIGH + 18}>
            {first.on.slice(0, 4)}
          </text>
          <text x={WIDE} y={HIGH + 18} textAnchor="end">
            {last.on.slice(0, 4)}
          </text>
        </svg>
        <figcaption className="strip-key muted small">
          {reads} <span className="signed">signed</span> <span className="consented">consented</span> <span className="bound">bound</span>
          {status.inForceFrom ? <span className="force">in force from {dayOf(status.inForceFrom)}</span> : null}
          <span className="day">the day asked about</span>
        </figcaption>
      </figure>
      <table className="plain by-year">
        <caption className="unseen">{shortName} at the end of each year</caption>
        <thead>
          <tr>
            <th scope="col">On</th>
            {LINES.map(([of, name]) => (
              <th key={of} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.toReversed().map((year) => (
            <tr key={year.on}>
              <th scope="row">
                <button type="button" className="as-link" onClick={() => choose(year.on)}>
                  {dayOf(year.on)}
                </button>
              </th>
              {LINES.map(([of]) => (
                <td key={of}>{year[of]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
