import type { ClaimEntry } from '../model/claim.ts'
import type { NodeLabel } from '../model/graph.ts'
import type { Draft } from './draft.ts'
import { type DataFile, filesOf, type Place } from './read.ts'
import { idsInView } from './views.ts'

/** Adds what sources say of texts, and guided readings. Whether a claim was answered is our reading, and says so by its basis. */
export function addClaims(draft: Draft, files: DataFile[]) {
  for (const file of filesOf(files, 'claims')) {
    const { by, on, claims } = file.value
    claims.forEach((claim, i) => {
      addClaim(draft, claim, { by, on }, file.at(['claims', i, 'id']))
    })
  }
  for (const file of filesOf(files, 'stories')) {
    file.value.stories.forEach(({ steps, ...story }, i) => {
      const place = file.at(['stories', i, 'id'])
      draft.addNode('Story', story.id, { ...story, kind: 'story', steps: JSON.stringify(steps) }, place)
      for (const id of steps.flatMap(({ view }) => (view ? idsInView(view) : [])))
        if (!draft.nodes.has(id) && !draft.links.has(id))
          draft.problem(place, 'view', `A view of ${story.id} names ${id}: there is no such thing in data/.`, 'Correct the address.')
      for (const id of new Set(steps.flatMap((s) => s.about))) draft.addLink('TELLS_OF', story.id, id, { basis: 'derived' }, place)
    })
  }
}

function addClaim(draft: Draft, entry: ClaimEntry, coded: { by: string; on: string }, place: Place) {
  const { sources, reportedBy, heldBy, about, answeredBy, ...claim } = entry
  const source = reportedBy ?? sources[0]
  const date = draft.nodes.get(sources[0] ?? '')?.props.date
  draft.addNode('Claim', claim.id, { ...claim, ...coded, date, kind: 'claim', title: claim.statement, basis: 'secondary', source }, place)
  for (const id of sources) draft.addLink('MADE_BY', claim.id, id, { role: 'author', basis: 'derived' }, place)
  if (reportedBy) draft.addLink('MADE_BY', claim.id, reportedBy, { role: 'reporter', basis: 'derived' }, place)
  for (const id of heldBy) draft.addLink('HELD_BY', claim.id, id, { basis: 'derived' }, place)
  if (!about.some(({ id }) => TEXTS.includes(draft.nodes.get(id)?.label ?? 'Provision')))
    draft.problem(
      place,
      'claim-text',
      `${claim.id} names no text that it speaks of.`,
      'Add the provision, version or instrument to about, beside the safeguard or the power.',
    )
  for (const { id, placement } of about) {
    const label = draft.nodes.get(id)?.label
    if (label && ![...TEXTS, ...SUBJECTS].includes(label)) {
      const fix = 'Name a provision, version or instrument, and beside it the safeguard, power or mechanism that the claim is about.'
      draft.problem(place, 'claim-about', `${claim.id} is about ${id}, which is no text and nothing that a text has or lacks.`, fix)
    }
    const stands = placement === 'stated' ? { basis: 'secondary', source } : { basis: 'recalled' }
    const note = SUBJECTS.includes(label ?? 'Provision') ? SUBJECT_NOTE[placement] : PLACEMENT_NOTE[placement]
    draft.addLink('ABOUT', claim.id, id, { placement, note, ...stands, ...coded }, place)
  }
  for (const { provision, outcome, note } of answeredBy)
    draft.addLink('ANSWERED_BY', claim.id, provision, { outcome, note, basis: 'recalled', ...coded }, place)
}

const TEXTS: NodeLabel[] = ['Provision', 'Version', 'Instrument']
/** What a claim may say that a text has, or lacks. */
const SUBJECTS: NodeLabel[] = ['Safeguard', 'Power', 'Mechanism']
const SUBJECT_NOTE = {
  stated: 'The source speaks of this.',
  ours: 'The source says it in other words; that this is meant is our reading.',
}

/** Why something stands at a provision. */
export const PLACEMENT_NOTE = {
  stated: 'The source names this place.',
  ours: 'The source names no such place; the placement is ours.',
}
