import { useQuery } from '@tanstack/react-query'
import { geoEqualEarth, geoPath } from 'd3-geo'
import codes from 'i18n-iso-countries/codes.json'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import shapes from 'world-atlas/countries-50m.json?url'

export const [WIDE, HIGH] = [960, 468]
/** Below so many units of the drawing a land is a point as well, so that it can be seen and hit. */
const SMALL = 14
/** No State's, and a fifth of the sheet. */
const ANTARCTICA = '010'

export interface Land {
  key: string
  /** `state/FRA`; null for what has no code of its own. */
  state: string | null
  name: string
  d: string
  /** Where it stands as a point, where it is too small to see. */
  at: [number, number] | null
}

const byNumber = new Map((codes as string[][]).map(([, three = '', number = '']) => [number, `state/${three}`]))

/** The lands of Natural Earth, drawn once in a projection that keeps their areas true. */
export const useLands = () =>
  useQuery<Land[]>({
    queryKey: ['lands'],
    queryFn: async ({ signal }) => landsOf((await (await fetch(shapes, { signal })).json()) as World),
    staleTime: Number.POSITIVE_INFINITY,
  })

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

function landsOf(world: World): Land[] {
  const all = feature(world, world.objects.countries)
  const features = all.features.filter(({ id }) => id !== ANTARCTICA)
  const path = geoPath(geoEqualEarth().fitSize([WIDE, HIGH], { ...all, features })).digits(1)
  return features.flatMap((land, index) => {
    const d = path(land)
    if (!d) return []
    const number = land.id === undefined ? null : String(land.id).padStart(3, '0')
    const at = path.area(land) < SMALL ? path.centroid(land) : null
    return [{ key: `${number} ${index}`, state: (number && byNumber.get(number)) || null, name: land.properties.name, d, at }]
  })
}
