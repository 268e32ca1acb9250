import type { ActionEntry, ActionKind } from '../model/state.ts'
import { PLACEMENT_NOTE } from './claims.ts'
import { lowerFirst } from './derive.ts'
import type { Draft } from './draft.ts'
import { type DataFile, filesOf, type Place } from './read.ts'

/** Adds States, what they are members of and from when, and what each did about an instrument. */
export function addStates(draft: Draft, files: DataFile[]) {
  for (const file of filesOf(files, 'states')) {
    const { basis, source, states } = file.value
    states.forEach(({ memberOf, ...state }, i) => {
      const place = file.at(['states', i, 'id'])
      draft.addNode('State', state.id, { ...state, kind: 'state', title: state.name, basis, source }, place)
      for (const { state: group, from, to } of memberOf)
        draft.addLink('MEMBER', state.id, group, { since: from, until: to, basis, source }, place)
    })
  }
  const names = new Map([...draft.nodes.values()].filter((n) => n.label === 'State').map((n) => [n.id, String(n.props.name)]))
  for (const file of filesOf(files, 'actions')) {
    const { instrument, basis, source, actions } = file.value
    actions.forEach((entry, i) => {
      const place = file.at(['actions', i])
      addAction(draft, { basis, source, ...entry }, { instrument, table: source }, names.get(entry.state) ?? entry.state, place)
    })
  }
}

function addAction(draft: Draft, entry: ActionEntry, of: { instrument: string; table: string }, stateName: string, place: Place) {
  const { instrument, table } = of
  const { state, kind, date, concerns, placement, slug, ...rest } = entry
  const [earliest, latest] = [date ?? entry.earliest ?? '', date ?? entry.latest ?? '']
  const id = ['action/', state.replace('state/', ''), '-', instrument, '-', kind, '-', earliest, slug ? `-${slug}` : ''].join('')
  if (earliest > latest)
    draft.problem(place, 'span', `The span of this act ends before it begins: ${earliest} to ${latest}.`, 'Put the earlier day first.')
  const treaty = String(draft.nodes.get(instrument)?.props.shortName ?? instrument)
  const when = earliest === latest ? `on ${earliest}` : `between ${earliest} and ${latest}`
  const what = lowerFirst(rest.summary ?? '')
  const title = `${stateName} ${DID[kind]} the ${treaty} ${when}${what ? `: ${what}` : ''}`
  draft.addNode(
    'Action',
    id,
    {
      ...rest,
      kind: 'action',
      act: kind,
      state,
      instrument,
      table,
      earliest,
      latest,
      date: earliest === latest ? earliest : undefined,
      title,
    },
    place,
  )
  draft.addLink('TOOK', state, id, { basis: 'derived' }, place)
  draft.addLink('UNDER', id, instrument, { basis: 'derived' }, place)
  const { source } = rest
  for (const provision of concerns)
    draft.addLink('CONCERNS', id, provision, { basis: 'secondary', source, note: PLACEMENT_NOTE[placement] }, place)
}

const DID: Record<ActionKind, string> = {
  signature: 'signed',
  ratification: 'ratified',
  acceptance: 'accepted',
  approval: 'approved',
  accession: 'acceded to',
  succession: 'succeeded to',
  reservation: 'made a reservation to',
  declaration: 'made a declaration under',
  objection: 'objected to a reservation to',
  confirmation: 'confirmed a statement under',
  withdrawal: 'withdrew a statement under',
  denunciation: 'denounced',
  'domestic-approval': 'approved at home',
}
