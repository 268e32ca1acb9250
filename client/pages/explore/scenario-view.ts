import * as z from 'zod/mini'
import { kept, text } from '../../state/kept.ts'
import { scenarioView } from '../../state/scenario.ts'

/** A scenario drawn, as its address: the scenario's own, and the box that is chosen. `map` shows it on a narrow screen. */
export const drawnView = z.extend(scenarioView, {
  focus: kept(text(300)),
  map: kept(z.boolean()),
})
export type DrawnView = z.infer<typeof drawnView>
