import type { GraphDataset, GraphLink, GraphNode, LinkType, Value } from '../../server/model/graph.ts'
import { datasetOf, link, node, type Random, seeded } from './engines-data.ts'

const WORDS = ['shall', 'État', "the State's", 'a "quoted" word', '数据', 'línea\nnueva', '', '$x', '\\', 'Ω']
const SIDES = ['domestic', 'requesting', 'requested']
const BASES = ['text', 'secondary', 'recalled']

const someValue = (r: Random): Value =>
  r.one<() => Value>([
    () => r.one(WORDS),
    () => r.below(1_000_000) - 500_000,
    () => Math.round(r.next() * 1e6) / 1e3,
    () => r.chance(0.5),
    () => WORDS.filter(() => r.chance(0.3)),
    () => [r.below(9), r.below(9)],
    () => [0.5, r.next()],
  ])()
const some = (r: Random, names: string[]) => Object.fromEntries(names.filter(() => r.chance(0.6)).map((name) => [name, someValue(r)]))

/** A graph of the model's shape with odd values in it: `articles` articles in each version of each of some instruments. */
export function randomDataset(seed: number, articles: number): GraphDataset {
  const r = seeded(seed)
  const nodes: GraphNode[] = []
  const links = new Map<string, GraphLink>()
  const add = (n: GraphNode) => {
    nodes.push(n)
    return n.id
  }
  const join = (type: LinkType, from: string, to: string, props = {}) => {
    const made = link(type, from, to, { basis: r.one(BASES), by: 'coder/one', note: r.one(WORDS), ...props })
    links.set(made.id, made)
  }
  const many = (n: number, kind: string, make: (id: string, at: number) => GraphNode) =>
    Array.from({ length: n }, (_, i) => add(make(`${kind}/n${i}`, i)))

  const powers = many(8, 'power', (id) => node('Power', id, { intrusion: 1 + r.below(5), ...some(r, ['odd', 'list']) }))
  const mechanisms = many(6, 'mechanism', (id) => node('Mechanism', id, some(r, ['odd'])))
  const offences = many(6, 'offence', (id) => node('Offence', id, { class: r.chance(0.3) }))
  const fits = ['power', 'mechanism', 'offence', 'treaty']
  const safeguards = many(12, 'safeguard', (id) =>
    node('Safeguard', id, { fits: fits.filter(() => r.chance(0.5)), sides: SIDES.filter(() => r.chance(0.5)) }),
  )
  const yardsticks = many(2, 'yardstick', (id) => node('Yardstick', id))
  for (const yardstick of yardsticks)
    for (const [order, safeguard] of safeguards.entries())
      if (r.chance(0.6)) join('REQUIRES', yardstick, safeguard, { order, for: r.one(WORDS), applies: fits.filter(() => r.chance(0.6)) })

  const provisions: string[] = []
  for (const instrument of ['alpha', 'beta', 'gamma']) {
    add(node('Instrument', instrument, { name: instrument, languages: ['en'] }))
    for (const [at, label] of ['draft', 'final'].entries()) {
      const version = `${instrument}/${label}`
      add(node('Version', version, { instrument, label, stage: label, order: at, date: `202${at}-01-01` }))
      join('OF', version, instrument)
      provisions.push(...addProvisions(version))
    }
    join('NEXT', `${instrument}/draft`, `${instrument}/final`)
  }

  function addProvisions(version: string): string[] {
    const instrument = version.split('/')[0] ?? ''
    const made: string[] = []
    const put = (place: string, level: string, parent: string, more = {}) => {
      const id = `${version}/${place}`
      const citation = `${instrument}, ${place}`
      made.push(
        add(
          node('Provision', id, {
            version,
            instrument,
            level,
            order: made.length,
            citation,
            ...some(r, ['odd', 'summary', 'list']),
            ...more,
          }),
        ),
      )
      join('PART_OF', id, parent)
      return id
    }
    for (let chapter = 1; chapter <= 3; chapter += 1) {
      const division = put(`ch/${chapter}`, 'chapter', version)
      for (let n = chapter; n <= articles; n += 3) {
        const measure = r.chance(0.4)
        const article = put(`${n}`, 'article', division, measure ? { measure, extentOf: `${version}/${n}` } : {})
        if (measure) join('GRANTS', article, r.one(powers), { obligation: r.one(['shall', 'may']) })
        if (measure && r.chance(0.4)) join('ESTABLISHES', article, r.one(mechanisms), { obligation: 'shall' })
        for (let p = 1; p <= r.below(4); p += 1) put(`${n}/${p}`, 'paragraph', article, { article, ...(measure && { extentOf: article }) })
      }
    }
    return made
  }

  const among = (n: number, make: (from: string) => void) => {
    for (let i = 0; i < n; i += 1) make(r.one(provisions))
  }
  const total = provisions.length
  among(total, (p) =>
    join('PROVIDES', p, r.one(safeguards), {
      strength: r.one(['mandatory', 'conditional']),
      ...(r.chance(0.5) && { sides: [r.one(SIDES)] }),
    }),
  )
  among(total / 4, (p) => join('REACHES', p, r.one(provisions), { words: r.one(WORDS), sides: SIDES.filter(() => r.chance(0.5)) }))
  among(total / 8, (p) => join('CARRIES', p, r.one(provisions)))
  among(total / 2, (p) => join('REFERS_TO', p, r.one(provisions), { words: r.one(WORDS) }))
  among(total / 4, (p) => join('CORRESPONDS_TO', p, r.one(provisions), { relation: r.one(['equal', 'broader']) }))
  among(total / 8, (p) => join('CRIMINALISES', p, r.one(offences), { obligation: 'shall' }))
  among(total / 8, (p) => join('OPEN_TO', p, r.one(offences), { maxPenaltyAtLeast: r.below(9), transnational: r.chance(0.5) }))
  among(total / 16, (p) => join('ALLOWS_RESERVATION', p, r.one(provisions), { howFar: r.one(WORDS) }))
  for (let i = 0; i < total / 8; i += 1) {
    const absence = add(
      node('Absence', `absence/n${i}`, { method: r.one(['terms', 'recalled']), basis: r.one(BASES), ...some(r, ['source', 'odd']) }),
    )
    join('LACKS', absence, r.one(safeguards))
    join('COVERS', absence, r.one(provisions))
    for (let n = 0; n < 3; n += 1) join('SEARCHED', absence, r.one(provisions))
  }
  for (const gap of many(20, 'gap', (id) => node('KnownGap', id, { missing: r.one(WORDS) })))
    join('TOUCHES', gap, r.one([...provisions, 'alpha', 'beta/final']))
  return datasetOf(nodes, [...links.values()])
}
