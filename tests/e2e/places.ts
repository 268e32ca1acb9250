import { ask } from './ask.ts'
import { LACKING } from './on-page.ts'

const CELL = 'uncc/final/30~safeguard/prior-authorisation'

interface Found {
  provision: { absences: { id: string }[] }
  neighbourhood: { links: { id: string }[] }
}

/** Every kind of page, by what it is called and its address after `#/`, with an absence and a link that are really there. */
export async function places(address: string): Promise<[name: string, place: string][]> {
  const { provision, neighbourhood } = await ask<Found>(
    address,
    '{ provision(id: "uncc/final/30") { absences { id } } neighbourhood(id: "uncc/final/30") { links { id } } }',
  )
  const absence = provision.absences[0]?.id
  const link = neighbourhood.links.find(({ id }) => id.startsWith('link/grants/'))?.id
  if (!absence || !link) throw new Error('Article 30 has no absence or no link to look at.')
  return [
    ['home', ''],
    ['the matrix', 'matrix'],
    ['the matrix with a proof', `matrix?cell=${CELL}`],
    ['the list of what lacks', LACKING],
    ['the map', 'explore?seeds=uncc/final/30&focus=uncc/final/30'],
    ['a provision', 'p/uncc/final/30'],
    ['a link', `thing/${link}`],
    ['an absence', `thing/${absence}`],
    ['between two States', 'scenario?from=FRA&to=BRA&ask=extradition&for=corruption&on=2013-01-01'],
    ['States on a map', 'states?treaty=uncc&show=map'],
    ['a State', 'thing/state/FRA'],
    ['two States', 'two-states?a=AUT&b=BRA&on=2026-04-01'],
    ['reservations', 'reservations?treaty=uncc'],
    ['a request, drawn', 'explore/scenario?from=FRA&to=BRA&ask=preservation-abroad&for=illegal-access&on=2026-04-01'],
    ['about', 'about'],
    ['what was found', 'find?q=interception'],
  ]
}
