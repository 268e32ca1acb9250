import { useMemo } from 'react'
import { useOperation } from '../../api/client.ts'
import { AgainstDocument, CoverageDocument, type CoverageQuery } from '../../api/generated/graphql.ts'
import type { AnswerError } from '../../api/request.ts'
import type { Layer } from './layer.ts'
import { measureKinds } from './measure-kinds.ts'
import type { Shown } from './shown.ts'
import { byBoth, standardLayer } from './standard-layer.ts'
import { textLayer } from './text-layer.ts'
import type { MatrixView } from './view.ts'

interface Layered {
  /** What there is to draw: with another standard, also what only that one asks for. */
  coverage: Shown
  layer: Layer | null
  /** Why there is no layer, where one was asked for. */
  error: AnswerError | null
  /** True while one is on its way. */
  pending: boolean
}

const EMPTY: Shown = { safeguards: [], rows: [] }

/** What the view is set against, fetched and laid over the table; nothing while it is on its way, or where nothing is asked for. */
export function useLayer(view: MatrixView, data: CoverageQuery | undefined): Layered {
  const coverage = data?.coverage
  const { against, version, yardstick } = view
  const kinds = measureKinds(view)
  const isStandard = against?.startsWith('yardstick/') ?? false
  const isText = Boolean(against) && !isStandard && against !== version
  const compared = useOperation(AgainstDocument, { other: against ?? '', version, yardstick, kinds }, { enabled: isText })
  const otherText = compared.data?.coverageComparison.left.id
  const measured = useOperation(
    CoverageDocument,
    isStandard ? { version, yardstick: against ?? '', kinds } : { version: otherText ?? '', yardstick, kinds },
    { enabled: (isStandard && against !== yardstick) || (isText && Boolean(otherText)) },
  )
  const pending = (isText && compared.isPending) || (measured.isPending && !compared.error && measured.fetchStatus !== 'idle')
  return useMemo(() => {
    const there = measured.data?.coverage
    const error = (isText ? compared.error : null) ?? (against ? measured.error : null)
    if (!there || !coverage) return { coverage: coverage ?? EMPTY, layer: null, error, pending }
    if (isStandard) return { coverage: byBoth(coverage, there), layer: standardLayer(coverage, there), error, pending }
    const comparison = compared.data?.coverageComparison
    return { coverage, layer: isText && comparison ? textLayer(comparison, coverage.rows, there.rows) : null, error, pending }
  }, [pending, coverage, measured.data, measured.error, compared.data, compared.error, isStandard, isText, against])
}

/** The layer alone, for what explains a cell of the table. */
export function useLayerOf(view: MatrixView): Pick<Layered, 'layer' | 'pending'> {
  const asked = Boolean(view.against) && view.show === 'table'
  const { data, isPending } = useOperation(
    CoverageDocument,
    { version: view.version, yardstick: view.yardstick, kinds: measureKinds(view) },
    { enabled: asked },
  )
  const { layer, pending } = useLayer(asked ? view : { ...view, against: undefined }, data)
  return { layer, pending: asked && (isPending || pending) }
}
