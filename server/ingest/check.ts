import { LINK_ENDS } from '../model/link.ts'
import { checkLineage } from './check-lineage.ts'
import { checkMentions } from './check-mentions.ts'
import { checkMistaken, checkProvides } from './check-provides.ts'
import { checkRecalled } from './check-recalled.ts'
import { checkScenarios } from './check-scenarios.ts'
import { checkSearches } from './check-searches.ts'
import type { Draft } from './draft.ts'
import type { DataFile } from './read.ts'

/** The rules that hold across files: every reference leads somewhere, every judgement says its basis and why. */
export function checkDraft(draft: Draft, files: DataFile[]) {
  checkMentions(draft, files)
  checkReferences(draft)
  checkTreatyLaw(draft)
  checkJudgements(draft)
  checkProvides(draft)
  checkMistaken(draft)
  checkGates(draft)
  checkSearches(draft)
  checkRecalled(draft)
  checkLineage(draft)
  checkScenarios(draft, files)
}

/** Ends that a file names are checked where it names them; here what follows from ids, and ids that were given up. */
function checkReferences(draft: Draft) {
  const told = new Set(draft.problems.map((problem) => `${problem.file} ${problem.message.split(':')[0]?.split(' ').at(-1)}`))
  for (const link of draft.links.values()) {
    const refuse = (rule: string, message: string, fix: string) => draft.problem(link.place, rule, message, fix)
    if (link.from === link.to) refuse('link-ends', `${link.type} from ${link.from} leads to itself.`, 'Correct one of its ends.')
    for (const end of ['from', 'to'] as const) {
      const id = link[end]
      const label = draft.nodes.get(id)?.label
      if (!label && !told.has(`${link.place.file} ${id}`))
        refuse('reference', `${link.type} ${end} ${id}: there is no such thing in data/.`, 'Correct the id, or add what it names.')
      if (label !== 'Retired' || link.type === 'BECAME') continue
      const became = draft.linksOf('BECAME').flatMap((l) => (l.from === id ? [l.to] : []))
      refuse('retired', `${id} was given up.`, `Name what it became: ${became.join(' or ')}.`)
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
  }
  for (const link of draft.links.values()) {
    if (link.type in LINK_ENDS && link.type !== 'REFERS_TO' && !link.props.note)
      draft.problem(link.place, 'note', `${link.type} from ${link.from} has no note.`, 'Add one sentence that tells a reader why.')
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
