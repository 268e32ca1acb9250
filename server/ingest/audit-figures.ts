import type { Counts, GraphLink } from '../model/graph.ts'
import type { Draft } from './draft.ts'
import { type DataFile, filesOf } from './read.ts'

const UN_TEXT = 'uncc/final'
const CRIME_TREATIES = ['uncc', 'budapest', 'budapest-p1', 'budapest-p2', 'untoc', 'uncac', 'crc-opsc', 'malabo']
/** Clauses that the audit named, by what they were mistaken for. */
const NAMED = {
  'dual-criminality': ['budapest/2001/25/5', 'uncac/2003/43/2', 'uncac/2003/44/2', 'uncc/final/35/3'],
  'offence-threshold': ['untoc/2000/12/1', 'uncc/final/37/1', 'uncc/final/38', 'uncc/final/39/1', 'uncc/final/47/1', 'uncc/final/48'],
  'confidentiality-from-country-of-origin': ['budapest/2001/27/8', 'untoc/2000/18/20', 'uncac/2003/46/20', 'uncc/final/40/20'],
  necessity: ['budapest/2001/29/2/e'],
} as const

/** What an audit counted, before and now, by the id of the figure. A figure that nobody knows how to count is refused. */
export function countAudits(draft: Draft, files: DataFile[]): Counts {
  const provides = draft.linksOf('PROVIDES')
  const given = (slug: keyof typeof NAMED) =>
    provides.filter((l) => l.to === `safeguard/${slug}` && (NAMED[slug] as readonly string[]).includes(l.from)).length
  const recalled = [...draft.nodes.values()].filter(
    (n) => n.label === 'Absence' && n.props.method === 'recalled' && String(n.props.provision).startsWith(`${UN_TEXT}/`),
  )
  const reasons = new Map<string, Set<unknown>>()
  for (const { props } of recalled) reasons.set(String(props.rule), (reasons.get(String(props.rule)) ?? new Set()).add(props.safeguard))
  const instrumentOf = (link: GraphLink) => String(draft.nodes.get(link.from)?.props.instrument)
  const isGround = (id: string) => draft.nodes.get(id)?.props.ground === true
  const worded = [...draft.linksOf('REACHES'), ...draft.linksOf('REFERS_TO')]
  const now: Record<string, number> = {
    'recalled-absences': recalled.length,
    'shared-reasons': recalled.filter((a) => (reasons.get(String(a.props.rule))?.size ?? 0) > 1).length,
    'aims-of-crime-treaties': provides.filter((l) => l.to === 'safeguard/legitimate-aim' && CRIME_TREATIES.includes(instrumentOf(l)))
      .length,
    'grounds-with-strength': provides.filter((l) => isGround(l.to) && l.props.strength !== undefined).length,
    'judged-or-waived': given('dual-criminality'),
    'scope-as-threshold': given('offence-threshold'),
    'secrecy-as-protection': given('confidentiality-from-country-of-origin'),
    'necessity-by-statement': given('necessity'),
    'unread-quotations': worded.filter((l) => !l.props.witnesses && String(l.props.sentence).includes('“')).length,
    parts: provides.filter((l) => l.props.part !== undefined).length,
    renvois: draft.linksOf('CARRIES').filter((l) => l.props.ifBound === true).length,
    burdens: draft.linksOf('IMPOSES').length,
  }
  const counts: Counts = {}
  for (const { value, at } of filesOf(files, 'figures'))
    value.figures.forEach(({ id, before }, i) => {
      const count = now[id]
      if (count === undefined)
        draft.problem(at(['figures', i]), 'figure', `${id} is no figure that is counted.`, 'See server/ingest/audit-figures.ts.')
      else counts[id] = { before, now: count }
    })
  return counts
}
