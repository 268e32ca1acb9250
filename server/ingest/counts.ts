import { groupBy } from '../group-by.ts'
import { BASES } from '../model/basis.ts'
import { type Counts, JUDGEMENT_TYPES } from '../model/graph.ts'
import type { Draft } from './draft.ts'

type Fact = { props: Record<string, unknown> }

/** What is in here: totals, for each instrument and each of its texts provisions, links of judgement and absences with their bases and methods. */
export function countDraft(draft: Draft): Counts {
  const nodes = [...draft.nodes.values()]
  const judgements = [...draft.links.values()].filter((l) => (JUDGEMENT_TYPES as readonly string[]).includes(l.type))
  const byLabel = groupBy(nodes, (n) => n.label)
  const provisions = byLabel.get('Provision') ?? []
  const absences = byLabel.get('Absence') ?? []
  const instrumentOf = (id: unknown) => String(draft.nodes.get(String(id))?.props.instrument ?? '')
  const links = [...draft.links.values()]
  const claimsOn = (id: string) =>
    new Set(links.filter((l) => l.type === 'ABOUT' && (l.to === id || instrumentOf(l.to) === id)).map((l) => l.from)).size
  const gapsOn = (id: string) =>
    new Set(links.filter((l) => l.type === 'TOUCHES' && (l.to === id || instrumentOf(l.to) === id)).map((l) => l.from)).size
  const instruments: Counts = {}
  for (const { id } of byLabel.get('Instrument') ?? []) {
    const missing = absences.filter((a) => instrumentOf(a.props.provision) === id)
    instruments[id] = {
      provisions: byBasis(provisions.filter((p) => p.props.instrument === id)),
      links: byBasis(judgements.filter((l) => (instrumentOf(l.from) || instrumentOf(l.to)) === id)),
      absences: { ...byBasis(missing), methods: count(missing, (a) => String(a.props.method)) },
      claims: claimsOn(id),
      acts: nodes.filter((n) => n.label === 'Action' && n.props.instrument === id).length,
      gaps: gapsOn(id),
    }
  }
  const texts: Counts = {}
  for (const { id, props } of byLabel.get('Version') ?? []) {
    const own = provisions.filter((p) => p.props.version === id)
    texts[id] = {
      articles: own.filter((p) => p.props.level === 'article').length,
      ...(typeof props.printed === 'number' ? { printed: props.printed } : {}),
      measures: own.filter((p) => p.props.measure === true).length,
      provisions: byBasis(own),
      links: byBasis(judgements.filter((l) => draft.nodes.get(l.from)?.props.version === id)),
      absences: byBasis(absences.filter((a) => draft.nodes.get(String(a.props.provision))?.props.version === id)),
    }
  }
  return {
    instruments,
    texts,
    things: count(nodes, (n) => n.label),
    provisions: byBasis(provisions),
    links: { ...byBasis(judgements), types: count(judgements, (l) => l.type) },
    absences: { ...byBasis(absences), methods: count(absences, (a) => String(a.props.method)) },
    gaps: byLabel.get('KnownGap')?.length ?? 0,
    claims: count(byLabel.get('Claim') ?? [], (c) => String(c.props.mark)),
    acts: count(byLabel.get('Action') ?? [], (a) => String(a.props.act)),
  }
}

const count = <T>(items: T[], key: (item: T) => string): Counts =>
  Object.fromEntries([...groupBy(items, key)].map(([k, group]) => [k, group.length]))

/** Total, by basis, and how many were compared by machine and by reading. */
function byBasis(facts: Fact[]): Counts {
  const how = (f: Fact) => (f.props.witnesses ? (JSON.parse(String(f.props.witnesses)) as { how: string }[]).map((w) => w.how) : [])
  const checked = facts.filter((f) => f.props.basis === 'text')
  return {
    total: facts.length,
    ...Object.fromEntries(BASES.map((basis) => [basis, facts.filter((f) => f.props.basis === basis).length])),
    machine: checked.filter((f) => how(f).includes('machine')).length,
    read: checked.filter((f) => how(f).includes('read') && !how(f).includes('machine')).length,
  }
}
