import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react'
import { useOperation } from '../api/client.ts'
import { BorderDocument } from '../api/generated/graphql.ts'
import { crossingOnly } from '../graph/border/border.ts'
import { toBorder } from '../graph/border/from-api.ts'
import { borderPicture } from '../graph/border/stage.ts'
import type { MapHandle } from '../graph/canvas.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { Waiting } from '../shell/waiting.tsx'
import { borderSentence } from '../twin/border-rows.ts'

const BorderMap = lazy(() => import('../graph/border/border-map.tsx').then((module) => ({ default: module.BorderMap })))

interface Props {
  /** The text, such as `uncc/final`. */
  version: string
  yardstick?: string
}

/**
 * A live border of one text: only what crosses it. Choosing a box, or Enter where the arrow keys have led, opens it on the whole border. Its frame is as wide as it is given, and says
 * what it shows in a sentence for whoever does not see it.
 */
export function BorderPicture({ version, yardstick = 'yardstick/necessary-proportionate' }: Props) {
  const { data, error, refetch } = useOperation(BorderDocument, { version, yardstick })
  const whole = useMemo(() => (data ? toBorder(data) : null), [data])
  const borders = useMemo(() => (whole ? [crossingOnly(whole)] : []), [whole])
  const picture = useMemo(() => borderPicture(borders), [borders])
  const navigate = useNavigate()
  const [at, walkTo] = useState<string | null>(null)
  const map = useRef<MapHandle>(null)
  const reads = useId()
  const open = (id: string) =>
    void navigate({ to: '/explore', search: { ...(version === 'uncc/final' ? {} : { start: version }), focus: id } })
  if (error) return <Trouble error={error} reset={() => void refetch()} />
  return (
    <div className="border-picture">
      <p id={reads} className="unseen">
        {whole ? borderSentence(whole, at) : ''}
      </p>
      <Suspense fallback={<Waiting what="the border" />}>
        {borders.length > 0 ? (
          <BorderMap
            borders={borders}
            picture={picture}
            chosen={at}
            onChoose={(id, quietly) => (quietly || id === null ? walkTo(id) : open(id))}
            describedBy={reads}
            ref={map}
          />
        ) : (
          <Waiting what="the border" />
        )}
      </Suspense>
    </div>
  )
}
