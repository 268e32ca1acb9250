import { Link } from '@tanstack/react-router'
import { StatusCounts } from '../../parts/status-counts.tsx'
import type { Treaty } from './rows.ts'
import { Strip, StripKey } from './strip.tsx'

/** For each treaty shown a strip: how many signed, consented and are bound, and what its figures rest on. */
export function TreatyLines({ treaties, chosen }: { treaties: readonly Treaty[]; chosen: boolean }) {
  const most = Math.max(200, ...treaties.map(({ status }) => Math.max(status.signatures, status.consents)))
  return (
    <section aria-label="The treaties">
      <StripKey />
      <ul className={chosen ? 'treaty-lines chosen' : 'treaty-lines'}>
        {treaties.map(({ id, shortName, entryIntoForce, status }) => (
          <li key={id}>
            <h2>
              {chosen ? (
                shortName
              ) : (
                <Link from="/states" to="/states" search={(before) => ({ ...before, treaty: id })}>
                  {shortName}
                </Link>
              )}
            </h2>
            <Strip of={status} most={most} />
            <StatusCounts status={status} sourced={Boolean(entryIntoForce)} caution={chosen} />
          </li>
        ))}
      </ul>
    </section>
  )
}
