import { useMemo } from 'react'
import { useOperation } from '../../api/client.ts'
import { type FoundPathFragment, PathsDocument, type PathsQuery } from '../../api/generated/graphql.ts'
import type { AnswerError } from '../../api/request.ts'
import type { Stage } from '../../graph/thing.ts'
import { toThing, toTie } from './from-api.ts'
import { isAsked, type Wanted } from './map-view.ts'

/** So many ways of the same length are fetched; where there are as many, there may be more. */
export const MOST_WAYS = 10
export const YARDSTICK = 'yardstick/necessary-proportionate'

export interface FoundWays {
  ways: readonly FoundPathFragment[]
  /** The one that is drawn. */
  chosen: FoundPathFragment | null
  release: PathsQuery['release'] | null
  stage: Stage | null
  waiting: boolean
  error: AnswerError | null
}

/** The ways between two things, and the chosen one as a step of the map. */
export function useWay(path: Wanted | null): FoundWays {
  const asked = isAsked(path)
  const { data, error, isFetching } = useOperation(
    PathsDocument,
    {
      from: path?.from ?? '',
      to: path?.to ?? '',
      along: path?.along === 'all' ? 'ALL' : 'LAW',
      maxLength: path?.most ?? 1,
      first: MOST_WAYS,
      yardstick: YARDSTICK,
    },
    { enabled: asked },
  )
  const ways = asked ? (data?.paths ?? []) : []
  const chosen = ways[Math.min(path?.way ?? 1, ways.length) - 1] ?? null
  const stage = useMemo(() => (chosen ? stageOf(chosen) : null), [chosen])
  return { ways, chosen, release: data?.release ?? null, stage, waiting: asked && isFetching, error: asked ? error : null }
}

/** A way as what a step brings: it begins at its first thing. */
export function stageOf({ nodes, links }: FoundPathFragment): Stage {
  const things = nodes.map(toThing)
  const centre = things[0]?.id ?? null
  const key = ['way', ...links.map(({ id }) => id)].join(' ')
  return { key, centre, seed: true, things, ties: links.map(toTie), total: Math.max(things.length - 1, 0) }
}
