import type { GraphNode } from '../model/graph.ts'
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
    const { instrument, basis, source, by, on, actions } = file.value
    actions.forEach((entry, i) => {
      const place = file.at(['actions', i])
      addAction(draft, { basis, source, ...entry }, { instrument, table: source, by, on }, names.get(entry.state) ?? entry.state, place)
    })
  }
  for (const action of draft.nodes.values()) if (action.label === 'Action') checkAction(draft, action)
}

interface Table {
  instrument: string
  table: string
  by?: string | undefined
  on?: string | undefined
}

function addAction(draft: Draft, entry: ActionEntry, of: Table, stateName: string, place: Place) {
  const { instrument } = of
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
      ...of,
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

/** An objection is about what another State reserved or declared under the same treaty, and no earlier than it. */
function checkObjection(draft: Draft, { id, props, place }: Pick<GraphNode, 'id' | 'props'> & { place: Place }) {
  const said = draft.nodes.get(String(props.objectsTo))?.props
  const others = said && said.state !== props.state && said.instrument === props.instrument && BY_OTHERS.includes(String(said.act))
  if (!others || props.act !== 'objection')
    draft.problem(
      place,
      'objection',
      `${id} objects to ${props.objectsTo}, which is no reservation or declaration of another State under the same treaty.`,
      'Name what it objects to, in an act of the kind objection.',
    )
  else if (String(props.latest) < String(said.earliest))
    draft.problem(place, 'objection', `${id} is earlier than what it objects to.`, 'Correct the days.')
}

/** What an act names beside the provisions it concerns has to exist, and a withdrawal takes back what its own State said before. */
function checkAction(draft: Draft, { id, props, place }: GraphNode & { place: Place }) {
  for (const [field, label] of [
    ['madeUnder', 'Provision'],
    ['opens', 'Safeguard'],
  ] as const)
    for (const named of (props[field] as string[] | undefined) ?? [])
      if (draft.nodes.get(named)?.label !== label)
        draft.problem(place, 'reference', `${field} ${named}: there is no such ${label.toLowerCase()} in data/.`, 'Correct the id.')
  if (props.objectsTo !== undefined) checkObjection(draft, { id, props, place })
  if (props.withdraws === undefined) return
  const taken = draft.nodes.get(String(props.withdraws))
  const own = taken?.props.state === props.state && taken?.props.instrument === props.instrument
  if (!taken || !own || !STATEMENTS.includes(String(taken.props.act)) || props.act !== 'withdrawal')
    return draft.problem(
      place,
      'withdrawal',
      `${id} takes back ${props.withdraws}, which is no statement of the same State under the same treaty.`,
      'Name its reservation, declaration or objection in an act of the kind withdrawal.',
    )
  if (String(props.latest) < String(taken.props.earliest))
    draft.problem(place, 'withdrawal', `${id} is earlier than ${taken.id}, which it takes back.`, 'Correct the days.')
  taken.props.withdrawnBy = id
}

const BY_OTHERS = ['reservation', 'declaration']
const STATEMENTS = ['reservation', 'declaration', 'objection']

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
