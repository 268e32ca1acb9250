import { touchWords } from '../../parts/reservation-item.tsx'
import { TakeAway } from '../../parts/take-away.tsx'
import { effectName } from '../../words/reservations.ts'
import type { Item } from './held.ts'

const COLUMNS = [
  ...([
    'id',
    'state',
    'code',
    'treaty',
    'act',
    'earliest',
    'latest',
    'takesEffect',
    'withdrawn',
    'says',
    'effect',
    'does',
    'concerns',
  ] as const),
  ...(['madeUnder', 'allowed', 'objections', 'between', 'touches', 'source'] as const),
]

/** Exactly what is shown, as files. */
export function Take({ items, about }: { items: readonly Item[]; about: Record<string, unknown> }) {
  const rows = () =>
    items.map(({ id, act, does, allowed, objections, between }) => ({
      ...{ id, does, state: act.state.name, code: act.state.id.replace('state/', ''), treaty: act.instrument?.shortName ?? '' },
      ...{ act: act.kind, earliest: act.earliest, latest: act.latest, takesEffect: act.takesEffect ?? '' },
      ...{ withdrawn: act.withdrawnBy?.latest ?? '', says: act.summary ?? '', effect: effectName(act.effect) },
      concerns: act.concerns.map((p) => p.citation).join('; '),
      madeUnder: act.madeUnder.map((p) => p.citation).join('; '),
      allowed: allowed === true ? 'yes' : allowed === false ? 'no' : '',
      objections: objections.map(({ state }) => state.name).join('; '),
      between: between?.sentence ?? '',
      touches: between ? touchWords(between) : '',
      source: act.source?.title ?? '',
    }))
  return <TakeAway name="reservations" columns={COLUMNS} rows={rows} about={about} />
}
