import { queryNames, queryText } from '../../server/graph/queries.ts'
import type { Params } from '../../server/graph/store.ts'
import type { GraphDataset, NodeLabel } from '../../server/model/graph.ts'

/** What each file of `cypher/read` is asked with, on any graph of the model's shape. A file that is missing here fails a test. */
export function readParameters({ nodes, links }: GraphDataset): Record<string, Params[]> {
  const ids = (label: NodeLabel) => nodes.filter((n) => n.label === label).map((n) => n.id)
  const versions = ids('Version')
  const safeguards = ids('Safeguard')
  const provisions = ids('Provision')
  const spread = <T>(items: T[], n: number) => items.filter((_, i) => i % Math.max(1, Math.floor(items.length / n)) === 0)
  const some = [...spread(nodes, 40).map((n) => n.id), 'no/such/thing']
  const types = [...new Set(links.map((l) => l.type))]
  const props = ['id', 'kind', 'title', 'order', 'measure', 'witnesses', 'nothing']
  const byLevel = (level: string) => nodes.filter((n) => n.props.level === level).map((n) => n.id)

  return {
    'claims-on-cells': [{ ids: versions }],
    'claims-about': [{ ids: [...ids('Instrument'), ...versions, ...spread(provisions, 40)] }],
    coverage: [
      ...versions.map((version) => ({ version, yardstick: null, safeguards: null })),
      ...versions.slice(0, 2).map((version) => ({ version, yardstick: ids('Yardstick')[0] ?? 'none', safeguards: safeguards.slice(0, 3) })),
    ],
    degrees: [{ ids: some }],
    'duties-of-versions': [{ ids: versions }],
    'gaps-of-texts': [{ ids: [...ids('Instrument'), ...versions] }],
    'instrument-figures': [{}],
    'links-between': [{ ids: some }, { ids: nodes.map((n) => n.id) }, { ids: [] }],
    'links-by-id': [{ wanted: spread(links, 50).map((l) => ({ id: l.id, from: l.from })) }],
    'links-touching': [
      { leaving: some.map((id) => ({ id, types })), arriving: [], props },
      {
        leaving: provisions.map((id) => ({ id, types: ['PROVIDES'] })),
        arriving: some.map((id) => ({ id, types: types.slice(0, 4) })),
        props,
      },
    ],
    'measures-of-versions': [{ ids: versions }],
    'paths-along-all': [{ from: [provisions[0] ?? ''], to: provisions.slice(3, 6), most: 6, first: 20 }],
    'paths-along-law': [
      { from: ids('Power'), to: safeguards.slice(0, 2), most: 6, first: 50 },
      { from: spread(provisions, 5), to: spread(provisions, 9).slice(1, 4), most: 8, first: 50 },
      { from: ['no/such/thing'], to: safeguards, most: 8, first: 3 },
    ],
    pairs: [{}],
    'provision-exists': [{ id: provisions[0] ?? '' }, { id: 'no/such/thing' }],
    'provisions-below': [{ divisions: [...byLevel('chapter'), ...versions], articles: byLevel('article'), props }],
    'provisions-of-versions': [{ versions, levels: ['article', 'paragraph'], props }],
    'reservations-of-versions': [{ ids: versions }],
    scenario: spread(ids('Mechanism'), 4).map((mechanism, i) => ({
      mechanism,
      conduct: spread(ids('Offence'), 4)[i] ?? 'none',
      states: [...ids('State').slice(0, 1), ...ids('State').slice(40, 41), 'no/such/thing'],
      named: [...ids('State').slice(0, 2), 'no/such/thing'],
    })),
    'scenario-clauses': [{ versions, measures: links.filter((l) => l.type === 'ESTABLISHES').map((l) => l.from) }],
    'searchable-things': [{}],
    statements: [{}],
    'statements-between': [{}],
    'things-by-id': [
      { ids: some, props },
      { ids: some, props: null },
    ],
    'things-by-kind': [{ kinds: ['power', 'safeguard', 'provision'] }],
    threads: [
      ...ids('Instrument').map((instrument) => ({ left: versions[0] ?? '', right: versions[1] ?? '', instrument })),
      ...versions.slice(1).map((right) => ({ left: versions[0] ?? '', right, instrument: null })),
    ],
    'treaty-absences': [{ ids: versions }],
    'treaty-safeguards': [{ ids: versions }],
  }
}

/** What each question of the catalogue is asked with, on any graph: its parameters have the names of what they want. */
export function questionParameters({ nodes }: GraphDataset): Record<string, Params[]> {
  const of = (label: string) => nodes.filter((n) => n.label.toLowerCase() === label.toLowerCase()).map((n) => n.id)
  const some = (name: string, round: number): string => {
    if (/day|since|until/i.test(name)) return round === 0 ? '2026-11-01' : '2001-11-23'
    const ids = of(PARAMETER_LABELS.find((label) => name.toLowerCase().includes(label)) ?? name)
    return ids[(round * 7) % Math.max(1, ids.length)] ?? 'no/such/thing'
  }
  return Object.fromEntries(
    queryNames('grafeo', 'questions').map((name) => {
      const taken = [...new Set([...queryText('grafeo', 'questions', name).matchAll(/\$(\w+)/g)].map((m) => m[1] ?? ''))]
      const round = (n: number) => Object.fromEntries(taken.map((parameter, i) => [parameter, some(parameter, n + (n > 0 ? i : 0))]))
      return [`questions/${name}`, [round(0), round(1)]]
    }),
  )
}
const PARAMETER_LABELS = ['version', 'provision', 'power', 'mechanism', 'safeguard', 'right', 'offence', 'yardstick', 'instrument', 'state']
