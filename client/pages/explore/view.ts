import { z } from 'zod'

export const exploreView = z.object({ focus: z.string().optional().catch(undefined) })
export type ExploreView = z.infer<typeof exploreView>
