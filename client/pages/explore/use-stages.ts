import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useOperation } from '../../api/client.ts'
import {
  MapBetweenDocument,
  MapChainDocument,
  type MapChainQuery,
  MapOpenedDocument,
  type MapOpenedQuery,
  MapStartDocument,
} from '../../api/generated/graphql.ts'
import { type AnswerError, ask } from '../../api/request.ts'
import { cut } from '../../graph/cut.ts'
import type { Stage, Tie } from '../../graph/thing.ts'
import { OPENED_KINDS } from '../../graph/tie-words.ts'
import { isProvisionId } from '../../state/place.ts'
import { withChain } from './chain.ts'
import { LARGEST, toStage, toTie } from './from-api.ts'
import type { MapView, Opening } from './map-view.ts'
import { wayCode } from './map-view.ts'
import { startStage } from './start.ts'

export interface Fetched {
  stages: Stage[]
  /** Links that run among everything placed. */
  between: Tie[]
  waiting: boolean
  /** The first step that failed, and a way to try again. */
  trouble: { error: AnswerError; retry: () => void } | null
  /** Ids that nothing is called, seeds of an old or mistyped address. */
  unknown: string[]
}

type Brought = MapOpenedQuery & MapChainQuery

interface Wanted extends Opening {
  seed: boolean
}

/** Apart from the hook, so that the same answers combine to the same object. */
const combine = (results: UseQueryResult<Brought, Error>[]) => ({
  data: results.map((result) => result.data),
  errors: results.map((result) => result.error as AnswerError | null),
})

/** Fetches what the view names, step by step in its order, so that the same view gives the same picture. A way that was found comes first. */
export function useStages(view: Pick<MapView, 'start' | 'seeds' | 'opened' | 'all'>, way: Stage | null): Fetched {
  const client = useQueryClient()
  const start = useOperation(MapStartDocument, { version: view.start ?? '' }, { enabled: view.start !== null })
  const wanted = useMemo<Wanted[]>(
    () => [
      ...view.seeds.map((id) => ({ id, ways: [], closed: false, seed: true })),
      ...view.opened.map((opening) => ({ ...opening, seed: false })),
    ],
    [view.seeds, view.opened],
  )
  const steps = useQueries({
    queries: wanted.map(({ id, ways }) => {
      const kinds = ways.length === 0 ? OPENED_KINDS : [...new Set(ways.map((way) => way.kind))]
      const variables = { id, each: LARGEST, kinds }
      return {
        queryKey: [String(MapOpenedDocument), variables, ways.length === 0],
        queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Brought> => {
          // Opened as it usually is, a provision comes with the chain in which it stands.
          const chain = ways.length === 0 && isProvisionId(id) ? ask(MapChainDocument, { id }, signal) : null
          const [opened, around] = await Promise.all([ask(MapOpenedDocument, variables, signal), chain])
          return { ...opened, provision: around?.provision ?? null }
        },
      }
    }),
    combine,
  })

  const starting = view.start !== null && start.data === undefined && !start.error
  const stages = useMemo(() => {
    const list: Stage[] = start.data?.version && view.start !== null ? [startStage(start.data.version)] : []
    if (way) list.push(way)
    if (starting) return list
    for (const [at, { id, ways, closed, seed }] of wanted.entries()) {
      const brought = steps.data[at]
      // What comes later stands on this step, so it waits; a step that failed brings nothing.
      if (!brought && !steps.errors[at]) break
      const key = [seed ? 'seed' : 'open', id, ...ways.map(wayCode)].join(' ')
      if (brought) list.push({ ...withChain(toStage(key, brought.neighbourhood, ways), brought.provision), seed, closed })
      else list.push({ key, centre: id, seed, things: [], ties: [], total: 0, closed: true })
    }
    return list
  }, [start.data, starting, view.start, wanted, steps, way])

  const ids = useMemo(() => cut(stages, view.all).stages.flatMap((stage) => stage.fresh.map((thing) => thing.id)), [stages, view.all])
  const between = useOperation(MapBetweenDocument, { ids }, { enabled: ids.length > 1, keep: true })
  const ties = useMemo(() => (between.data?.linksBetween ?? []).map(toTie), [between.data])

  const missing = steps.errors.flatMap((error, at) => (error?.code === 'NOT_FOUND' ? [wanted[at]?.id ?? ''] : []))
  const failed = start.error ?? steps.errors.find((error) => error && error.code !== 'NOT_FOUND') ?? between.error
  const retry = () => void client.refetchQueries({ predicate: (query) => query.state.status === 'error' })
  return {
    stages,
    between: ties,
    waiting: starting || steps.data.some((data, at) => data === undefined && !steps.errors[at]),
    trouble: failed ? { error: failed, retry } : null,
    unknown: [...missing, ...(start.data && start.data.version === null && view.start ? [view.start] : [])],
  }
}
