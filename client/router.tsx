import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { askView } from './pages/ask/view.ts'
import { claimsView } from './pages/claims/view.ts'
import { compareView } from './pages/compare/view.ts'
import { drawnView } from './pages/explore/scenario-view.ts'
import { exploreView } from './pages/explore/view.ts'
import { findView } from './pages/find/view.ts'
import { matrixView } from './pages/matrix/view.ts'
import { provisionView } from './pages/provision/view.ts'
import { reservationsView } from './pages/reservations/view.ts'
import { statesView, stateView } from './pages/states/view.ts'
import { twoStatesView } from './pages/two-states/view.ts'
import { Missing } from './shell/missing.tsx'
import { Shell } from './shell/shell.tsx'
import { Trouble } from './shell/trouble.tsx'
import { Waiting } from './shell/waiting.tsx'
import { parseSearch, stringifySearch } from './state/address.ts'
import { scenarioView } from './state/scenario.ts'
import { checked } from './state/search-input.ts'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: () => <Missing />,
  errorComponent: ({ error, reset }) => <Trouble error={error} reset={reset} />,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home/home.tsx'), 'HomePage'),
})

const matrix = createRoute({
  getParentRoute: () => root,
  path: '/matrix',
  validateSearch: checked(matrixView),
  component: lazyRouteComponent(() => import('./pages/matrix/matrix.tsx'), 'MatrixPage'),
})

const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  validateSearch: checked(exploreView),
  component: lazyRouteComponent(() => import('./pages/explore/explore-route.tsx'), 'ExploreRoute'),
})

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: checked(compareView),
  component: lazyRouteComponent(() => import('./pages/compare/compare.tsx'), 'ComparePage'),
})

const drawn = createRoute({
  getParentRoute: () => root,
  path: '/explore/scenario',
  validateSearch: checked(drawnView),
  component: lazyRouteComponent(() => import('./pages/explore/scenario-route.tsx'), 'DrawnScenarioRoute'),
})

const find = createRoute({
  getParentRoute: () => root,
  path: '/find',
  validateSearch: checked(findView),
  component: lazyRouteComponent(() => import('./pages/find/find.tsx'), 'FindPage'),
})

const provision = createRoute({
  getParentRoute: () => root,
  path: '/p/$',
  validateSearch: checked(provisionView),
  component: lazyRouteComponent(() => import('./pages/provision/provision.tsx'), 'ProvisionPage'),
})

const thing = createRoute({
  getParentRoute: () => root,
  path: '/thing/$',
  validateSearch: checked(stateView),
  component: lazyRouteComponent(() => import('./thing-route.tsx'), 'ThingRoute'),
})

const claims = createRoute({
  getParentRoute: () => root,
  path: '/claims',
  validateSearch: checked(claimsView),
  component: lazyRouteComponent(() => import('./pages/claims/claims.tsx'), 'ClaimsPage'),
})

const readings = createRoute({
  getParentRoute: () => root,
  path: '/readings',
  component: lazyRouteComponent(() => import('./pages/stories/stories.tsx'), 'StoriesPage'),
})

const states = createRoute({
  getParentRoute: () => root,
  path: '/states',
  validateSearch: checked(statesView),
  component: lazyRouteComponent(() => import('./pages/states/states.tsx'), 'StatesPage'),
})

const reservations = createRoute({
  getParentRoute: () => root,
  path: '/reservations',
  validateSearch: checked(reservationsView),
  component: lazyRouteComponent(() => import('./pages/reservations/reservations.tsx'), 'ReservationsPage'),
})

const twoStates = createRoute({
  getParentRoute: () => root,
  path: '/two-states',
  validateSearch: checked(twoStatesView),
  component: lazyRouteComponent(() => import('./pages/two-states/two-states.tsx'), 'TwoStatesPage'),
})

const scenario = createRoute({
  getParentRoute: () => root,
  path: '/scenario',
  validateSearch: checked(scenarioView),
  component: lazyRouteComponent(() => import('./pages/scenario/scenario.tsx'), 'ScenarioPage'),
})

const ask = createRoute({
  getParentRoute: () => root,
  path: '/ask',
  component: lazyRouteComponent(() => import('./pages/ask/ask.tsx'), 'AskPage'),
})

const question = createRoute({
  getParentRoute: () => root,
  path: '/ask/$name',
  validateSearch: checked(askView),
  component: lazyRouteComponent(() => import('./pages/ask/question-page.tsx'), 'QuestionPage'),
})

const cited = createRoute({
  getParentRoute: () => root,
  path: '/a/$',
  component: lazyRouteComponent(() => import('./pages/ask/cited-page.tsx'), 'CitedPage'),
})

const about = createRoute({
  getParentRoute: () => root,
  path: '/about',
  component: lazyRouteComponent(() => import('./pages/about/about.tsx'), 'AboutPage'),
})

/** Everything somebody looks at stands after the `#`: it is the address of the view, and no server sees it. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    matrix,
    compare,
    explore,
    drawn,
    find,
    provision,
    thing,
    claims,
    readings,
    scenario,
    states,
    reservations,
    twoStates,
    about,
    ask,
    question,
    cited,
  ]),
  history: createHashHistory(),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPendingComponent: Waiting,
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
