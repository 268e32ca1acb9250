import type { ExploreView } from './view.ts'

export const ExplorePage = (_: { view: ExploreView; setView: (next: ExploreView, options?: { replace?: boolean }) => void }) => null
