import { addAbsences } from '../../server/ingest/absences.ts'
import { derive } from '../../server/ingest/derive.ts'
import { Draft } from '../../server/ingest/draft.ts'
import { addInstruments } from '../../server/ingest/instruments.ts'
import { addLinks } from '../../server/ingest/links.ts'
import { readData } from '../../server/ingest/read.ts'
import { addVocabulary } from '../../server/ingest/vocabulary.ts'
import { Witnesses } from '../../server/ingest/witnesses.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import { GRAPH_FORMAT } from '../../server/model/graph.ts'
import type { Given, World } from './coverage-oracle.ts'
import { absenceFile, demo, linkFile, note, writeData } from './data.ts'

const PLACES = ['2', '2/1', '2/2', '3', '3/1', '3/2', '4', '4/1', '4/2', '4/3', '5', '5/1', '5/2', '5/3', '6', '6/1'].map(
  (p) => `demo/one/${p}`,
)
const DIVISIONS = ['demo/one/ch/2', 'demo/one/ch/3']
const THINGS: Record<string, string> = {
  3: 'power/listening',
  4: 'power/searching',
  '4/3': 'power/unlocking',
  5: 'mechanism/assistance',
  '5/3': 'mechanism/sharing',
  6: 'mechanism/listening-abroad',
  '6/1': 'power/listening',
}
const SAFEGUARDS = [
  { id: 'safeguard/judge', fits: ['power', 'mechanism'], sides: ['requesting', 'requested'], ground: false },
  { id: 'safeguard/limits', fits: ['power', 'mechanism'], sides: ['requesting', 'requested'], ground: false },
  { id: 'safeguard/notice', fits: ['mechanism'], sides: ['requesting'], ground: false },
  { id: 'safeguard/refusal-ground', fits: ['mechanism'], sides: ['requested'], ground: true },
]
const ASKS = new Map([
  ['safeguard/judge', 'mandatory'],
  ['safeguard/limits', 'conditional'],
  ['safeguard/notice', 'optional'],
  ['safeguard/refusal-ground', 'mandatory'],
])
const BASES = ['text', 'secondary', 'recalled']
const SIDES = ['domestic', 'requesting', 'requested']

/** A small generator of numbers from a seed. */
export function seeded(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
  return { one, chance: (p: number) => next() < p, some: <T>(of: readonly T[]) => of.filter(() => next() < 0.5) }
}

/** A random treaty on the frame of the demonstration one: as a world for the oracle, and as the graph that the product makes of the same files. */
export async function randomTreaty(seed: number): Promise<{ world: World; dataset: GraphDataset }> {
  const r = seeded(seed)
  const times = (n: number) => Array.from({ length: n })
  const unique = <T>(items: T[], key: (item: T) => string) => [...new Map(items.map((i) => [key(i), i])).values()]
  const measures = Object.keys(THINGS).filter((m) => m !== '6/1' || r.chance(0.5))
  const basis = () => r.one(BASES)
  const provides: Given[] = unique(
    times(14).map(() => {
      const safeguard = r.one(SAFEGUARDS)
      const able = [...safeguard.sides, ...(safeguard.ground ? [] : ['domestic'])]
      const sides = r.chance(0.4) ? r.some(able) : []
      return {
        from: r.one(PLACES),
        to: safeguard.id,
        strength: safeguard.ground
          ? null
          : r.one(['mandatory', 'mandatory', 'conditional', 'conditional', 'optional', 'interpretive', 'preambular']),
        force: safeguard.ground ? r.one(['must', 'no-duty', 'may', 'barred', 'barred']) : null,
        part: r.chance(0.25),
        sides: sides.length > 0 ? sides : null,
        basis: basis(),
      }
    }),
    (p) => `${p.from} ${p.to}`,
  )
  const reaches = unique(
    times(9).map(() => ({ from: r.one(PLACES), to: r.one([...PLACES, ...DIVISIONS, ...DIVISIONS]), sides: r.some(SIDES), basis: basis() })),
    (x) => `${x.from} ${x.to}`,
  ).filter((x) => x.from !== x.to && x.sides.length > 0)
  const carries = unique(
    times(4).map(() => ({ from: r.one(PLACES), to: r.one(PLACES), ifBound: r.chance(0.5), basis: basis() })),
    (x) => `${x.from} ${x.to}`,
  ).filter((x) => x.from !== x.to)
  const absences = unique(
    times(6).map(() => ({ safeguard: r.one(SAFEGUARDS).id, at: r.one([...PLACES, ...DIVISIONS]), basis: basis() })),
    (a) => `${a.safeguard} ${a.at}`,
  )
  const world: World = {
    parents: new Map([...PLACES.map((p): [string, string] => [p, parentOf(p)]), ...DIVISIONS.map((d): [string, null] => [d, null])]),
    articles: new Set(PLACES.filter((p) => p.split('/').length === 3)),
    divisions: new Set(DIVISIONS),
    things: new Map(
      measures.map((m): [string, ('power' | 'mechanism')[]] => [`demo/one/${m}`, [THINGS[m]?.startsWith('power') ? 'power' : 'mechanism']]),
    ),
    safeguards: SAFEGUARDS,
    asks: ASKS,
    provides,
    reaches,
    carries,
    absences,
  }
  return { world, dataset: await datasetOf(world, measures) }
}

const parentOf = (id: string) => {
  const article = Number(id.split('/')[2])
  return id.split('/').length > 3 ? id.slice(0, id.lastIndexOf('/')) : article < 5 ? 'demo/one/ch/2' : 'demo/one/ch/3'
}

/** The same as files, read and derived by the product without what it checks, so that a basis may be given without a witness. */
async function datasetOf(world: World, measures: string[]): Promise<GraphDataset> {
  const named = (s: World['safeguards'][number]) => ({
    ...s,
    name: s.id,
    description: 'Random.',
    family: 'random',
    ...(s.ground ? {} : { ground: undefined }),
  })
  const [all] = demo['vocabulary/yardsticks.yaml'].yardsticks
  const requires = world.safeguards.map((s) => ({ safeguard: s.id, applies: s.fits, for: 'everything', atLeast: world.asks.get(s.id) }))
  const link = (type: string, from: string, to: string, own: object) => ({ type, from, to, note, ...own })
  const links = [
    ...measures.map((m) =>
      link(THINGS[m]?.startsWith('power') ? 'GRANTS' : 'ESTABLISHES', `demo/one/${m}`, String(THINGS[m]), { obligation: 'shall' }),
    ),
    ...world.provides.map(({ from, to, strength, force, part, sides }) =>
      link('PROVIDES', from, to, {
        ...(strength && { strength }),
        ...(force && { force }),
        ...(part && { part: 'one way' }),
        ...(sides && { sides }),
      }),
    ),
    ...world.reaches.map(({ from, to, sides }) => link('REACHES', from, to, { sides })),
    ...world.carries.map(({ from, to, ifBound }) => link('CARRIES', from, to, ifBound ? { ifBound } : {})),
  ]
  const dir = await writeData({
    ...demo,
    'vocabulary/safeguards.yaml': { safeguards: world.safeguards.map(named) },
    'vocabulary/yardsticks.yaml': { yardsticks: [{ ...all, requires }] },
    'links/random.yaml': linkFile(links),
    'absences/random.yaml': absenceFile(
      world.absences.map((a) => ({ safeguard: a.safeguard, in: [a.at], method: 'recalled', rule: 'Random.' })),
    ),
  })
  const { files, problems } = await readData(dir)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  const draft = new Draft()
  const witnesses = new Witnesses(files)
  addInstruments(draft, files, witnesses)
  addVocabulary(draft, files)
  addLinks(draft, files, witnesses)
  addAbsences(draft, files, witnesses)
  derive(draft)
  for (const given of [...world.provides, ...world.reaches, ...world.carries])
    for (const type of ['PROVIDES', 'REACHES', 'CARRIES'] as const)
      for (const stored of draft.linksOf(type))
        if (stored.from === given.from && stored.to === given.to && kindOf(world, given) === type) stored.props.basis = given.basis
  for (const a of world.absences) {
    const node = draft.nodes.get(`absence/${a.safeguard.replace('safeguard/', '')}/in/${a.at}`)
    if (node) node.props.basis = a.basis
  }
  const strip = <T extends { place: unknown }>({ place: _, ...rest }: T) => rest
  const release = { id: `r-${'0'.repeat(12)}`, builtAt: '2026-01-01T00:00:00Z', format: GRAPH_FORMAT, counts: {} }
  return { release, nodes: [...draft.nodes.values()].map(strip), links: [...draft.links.values()].map(strip) }
}

const kindOf = (world: World, given: object) =>
  world.provides.includes(given as Given) ? 'PROVIDES' : world.reaches.includes(given as World['reaches'][number]) ? 'REACHES' : 'CARRIES'
