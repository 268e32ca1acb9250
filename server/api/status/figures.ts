import type { InstrumentStanding, Standing } from '../../status/standing.ts'

/** How many had signed, consented and were bound on a day. */
export const figuresOf = ({ on, standings }: InstrumentStanding) => ({
  on,
  signatures: standings.filter((s) => s.acts.some((a) => a.act === 'signature' && a.latest <= on)).length,
  consents: count(standings, ['consented', 'party']),
  parties: count(standings, ['party']),
})

const count = (standings: Standing[], kinds: string[]) => standings.filter((s) => kinds.includes(s.kind)).length
