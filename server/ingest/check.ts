import type { NodeLabel } from '../model/graph.ts'
import { LINK_ENDS } from '../model/link.ts'
import { checkProvides } from './check-provides.ts'
import { checkSearches } from './check-searches.ts'
import type { Draft } from './draft.ts'

/** The rules that hold across files: every reference leads somewhere, every judgement says its basis and why. */
export function checkDraft(draft: Draft) {
  checkReferences(draft)
  checkTreatyLaw(draft)
  checkJudgements(draft)
  checkProvides(draft)
  checkGates(draft)
  checkSearches(draft)
  checkLineage(draft)
}

const labelOf = (draft: Draft, id: string): NodeLabel | null => draft.nodes.get(id)?.label ?? null

const isRetired = (draft: Draft, id: string) => labelOf(draft, id) === 'Retired'

function checkReferences(draft: Draft) {
  for (const link of draft.links.values()) {
    for (const [end, id] of [
      ['from', link.from],
      ['to', link.to],
    ] as const) {
      if (!draft.nodes.has(id)) {
        draft.problem(
          link.place,
          'reference',
          `${link.type} ${end} ${id}: there is no such thing in data/.`,
          'Correct the id, or add what it names.',
        )
        continue
      }
      if (isRetired(draft, id) && link.type !== 'BECAME') {
        const became = draft
          .linksOf('BECAME')
          .filter((l) => l.from === id)
          .map((l) => l.to)
        draft.problem(link.place, 'retired', `${id} was given up.`, `Name what it became: ${became.join(' or ')}.`)
        continue
      }
      const wanted = LINK_ENDS[link.type as keyof typeof LINK_ENDS]?.[end]
      if (wanted && !wanted.split(' or ').includes(labelOf(draft, id) ?? ''))
        draft.problem(
          link.place,
          'link-ends',
          `${link.type} ${end} ${id}: this end must be a ${wanted}.`,
          'See the table of links in data/FORMAT.md.',
        )
    }
  }
  for (const node of draft.nodes.values()) {
    for (const field of ['source', 'by', 'entryIntoForceSource']) {
      const id = node.props[field]
      if (typeof id === 'string' && !draft.nodes.has(id))
        draft.problem(
          node.place,
          'reference',
          `${field} ${id}: there is no such thing in data/.`,
          'Add it to data/sources.yaml or data/coders.yaml.',
        )
    }
  }
}

/** Every clause that a treaty's rules name is held. */
function checkTreatyLaw(draft: Draft) {
  for (const node of draft.nodes.values()) {
    if (node.label !== 'Instrument' || !node.props.law) continue
    for (const id of idsIn(JSON.parse(String(node.props.law))))
      if (!draft.nodes.has(id))
        draft.problem(node.place, 'reference', `law ${id}: there is no such thing in data/.`, 'Correct the id, or add the provision.')
  }
}
const idsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(idsIn) : []
}

function checkJudgements(draft: Draft) {
  for (const fact of [...draft.nodes.values(), ...draft.links.values()]) {
    if (fact.props.basis === 'secondary' && !fact.props.source)
      draft.problem(
        fact.place,
        'secondary-source',
        `${fact.id} is secondary but names no source.`,
        'Add source: source/…, who says that the text says so.',
      )
    const id = fact.props.source
    if (typeof id === 'string' && !draft.nodes.has(id) && 'type' in fact)
      draft.problem(fact.place, 'reference', `source ${id}: there is no such thing in data/.`, 'Add it to data/sources.yaml.')
  }
  for (const link of draft.links.values()) {
    if (link.type in LINK_ENDS && link.type !== 'REFERS_TO' && !link.props.note)
      draft.problem(link.place, 'note', `${link.type} from ${link.from} has no note.`, 'Add one sentence that tells a reader why.')
    const by = link.props.by
    if (typeof by === 'string' && !draft.nodes.has(by))
      draft.problem(link.place, 'reference', `by ${by}: there is no such coding pass.`, 'Add it to data/coders.yaml.')
  }
}

/** One text of an instrument continues another of the same; across instruments provisions correspond. */
function checkLineage(draft: Draft) {
  for (const link of draft.linksOf('CONTINUES')) {
    const [later, earlier] = [draft.nodes.get(link.from)?.props, draft.nodes.get(link.to)?.props]
    if (!later || !earlier || (later.instrument === earlier.instrument && later.version !== earlier.version)) continue
    const message = `${link.from} cannot continue ${link.to}: they are not of two texts of one instrument.`
    draft.problem(link.place, 'lineage', message, 'Use CORRESPONDS_TO between instruments.')
  }
}

function checkGates(draft: Draft) {
  for (const link of draft.linksOf('OPEN_TO'))
    if (draft.nodes.get(link.to)?.props.class === false)
      draft.problem(
        link.place,
        'offence-class',
        `${link.to} is a conduct, not a class of offences.`,
        'Name the class that opens the provision.',
      )
}
