import type { TreatyCountsFragment } from '../../api/generated/graphql.ts'

const WIDE = 200

interface Props {
  of: Pick<TreatyCountsFragment, 'signatures' | 'consents' | 'parties' | 'consentsNeeded'>
  /** How many could stand on the strip at most, the same for every treaty. */
  most: number
}

/** Signed, consented and bound as three bars on one line, and a mark where the treaty comes into force. The words beside it say the same. */
export function Strip({ of: { signatures, consents, parties, consentsNeeded }, most }: Props) {
  const at = (count: number) => (count / most) * WIDE
  return (
    <svg className="strip" viewBox={`0 0 ${WIDE} 22`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="room" x="0" y="2" width={WIDE} height="14" />
      <rect className="signed" x="0" y="2" width={at(signatures)} height="4" />
      <rect className="consented" x="0" y="7" width={at(consents)} height="4" />
      <rect className="bound" x="0" y="12" width={at(parties)} height="4" />
      {consentsNeeded ? <line className="needed" x1={at(consentsNeeded)} x2={at(consentsNeeded)} y1="0" y2="22" /> : null}
    </svg>
  )
}

/** What the bars and the mark are, once for all strips. */
export function StripKey() {
  return (
    <p className="strip-key muted small">
      <span className="signed">signed</span> <span className="consented">consented</span> <span className="bound">bound</span>{' '}
      <span className="needed">consents that bring it into force</span>
    </p>
  )
}
