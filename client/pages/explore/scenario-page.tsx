import './explore.css'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useOperation } from '../../api/client.ts'
import { DrawnScenarioDocument, type ScenarioInput } from '../../api/generated/graphql.ts'
import type { MapHandle } from '../../graph/canvas.tsx'
import { toDrawn } from '../../graph/scenario/from-api.ts'
import { Answered } from '../../shell/answered.tsx'
import { Page } from '../../shell/page.tsx'
import { ScenarioScreen } from './scenario-screen.tsx'
import type { DrawnView } from './scenario-view.ts'

interface Props {
  input: ScenarioInput
  view: DrawnView
  change: (patch: Partial<DrawnView>, options?: { replace?: boolean }) => void
}

/** One request between two States as a picture, way by way. */
export function ScenarioPage({ input, view, change }: Props) {
  const query = useOperation(DrawnScenarioDocument, { input }, { keep: true })
  const map = useRef<MapHandle>(null)
  const { focus: _, map: __, ...scenario } = view
  return (
    <Page
      title="A request, drawn"
      className="wide explore"
      lede="Who asks, by which treaty, what may stand in the way, and which power at home it ends at."
    >
      <fieldset className="map-tools" aria-label="The drawing">
        <Link to="/scenario" search={scenario} className="chip">
          The same in full, with its reasons
        </Link>
        <button type="button" className="chip" onClick={() => map.current?.fit()}>
          fit
        </button>
        <button type="button" className="chip" aria-label="Nearer" onClick={() => map.current?.zoom(1.25)}>
          +
        </button>
        <button type="button" className="chip" aria-label="Further" onClick={() => map.current?.zoom(0.8)}>
          −
        </button>
      </fieldset>
      <Answered query={query} what="the request">
        {(data) => <ScenarioScreen drawn={toDrawn(data)} release={data.release} view={view} change={change} map={map} />}
      </Answered>
    </Page>
  )
}
