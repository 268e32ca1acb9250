import { TakeAway } from '../../parts/take-away.tsx'
import { knownWords, standingWords } from '../../words/standing.ts'
import type { State, Treaty } from './rows.ts'

interface Props {
  states: readonly State[]
  treaties: readonly Treaty[]
  on: string
  release: string
}

const COLUMNS = ['state', 'code', 'treaty', 'stands', 'on', 'asKnownOn', 'tables'] as const

/** The table as files: a line for each State and treaty, with the day it is known to and the tables behind it. */
export function TakeStates({ states, treaties, on, release }: Props) {
  const rows = () =>
    states.flatMap((state) =>
      treaties.map(({ shortName, status, of }) => {
        const standing = of(state.id)
        return {
          state: state.name,
          code: state.iso ?? '',
          treaty: shortName,
          stands: [standingWords(standing), knownWords(standing, status.asKnownOn)].filter(Boolean).join(' '),
          on,
          asKnownOn: status.asKnownOn,
          tables: status.sources.map(({ title }) => title).join('; '),
        }
      }),
    )
  const cautions = Object.fromEntries(treaties.map(({ shortName, status }) => [shortName, status.caution]))
  return <TakeAway name={`states-${on}`} columns={COLUMNS} rows={rows} about={{ release, on, cautions }} />
}
