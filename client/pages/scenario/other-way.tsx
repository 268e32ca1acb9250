import { useState } from 'react'
import { useOperation } from '../../api/client.ts'
import { OtherWayDocument, type ScenarioQuery, type WayComparedFragment } from '../../api/generated/graphql.ts'
import { Answered } from '../../shell/answered.tsx'
import { inputOf, type ScenarioView, swapped } from '../../state/scenario.ts'
import { OUTCOME_WORDS } from '../../words/scenario.ts'
import { list } from '../../words/sides.ts'

interface Props {
  answer: ScenarioQuery['scenario']
  view: ScenarioView
  change: (patch: Partial<ScenarioView>) => void
}

/** The same request with the two States swapped, treaty by treaty; asked for when somebody opens it. */
export function OtherWay({ answer, view, change }: Props) {
  const [open, setOpen] = useState(false)
  const input = inputOf(swapped(view))
  const query = useOperation(OtherWayDocument, { input: input as NonNullable<typeof input> }, { enabled: open && input !== null })
  const { requesting, requested } = answer
  return (
    <details className="other-way" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        What differs if {requested.name} asks {requesting.name}?
      </summary>
      {open ? (
        <Answered query={query} what="the request the other way round">
          {({ scenario }) => (
            <>
              <p>{scenario.sentence}</p>
              <Differences here={answer.bases} there={scenario.bases} />
              <p>
                {complaints(requesting.name, answer.requestingRights)} {complaints(requested.name, answer.requestedRights)}
              </p>
              <button type="button" className="button" onClick={() => change(swapped(view))}>
                Swap the States
              </button>
            </>
          )}
        </Answered>
      ) : null}
    </details>
  )
}

/** Whoever is asked, the person has the routes against that State alone. */
function complaints(name: string, rights: ScenarioQuery['scenario']['requestedRights']): string {
  const routes = rights.flatMap(({ complaint }) => (complaint ? [complaint.citation] : []))
  return routes.length > 0
    ? `What ${name} does can be complained of by ${list(routes)}.`
    : `Of what ${name} does no route of complaint is known here.`
}

interface Both {
  here: readonly WayComparedFragment[]
  there: readonly WayComparedFragment[]
}

function Differences({ here, there }: Both) {
  const rows = here.flatMap((one) => {
    const other = there.find((each) => each.instrument.id === one.instrument.id)
    const words = other ? differences(one, other) : []
    return words.length > 0 ? [{ ...one.instrument, words }] : []
  })
  if (rows.length === 0)
    return <p>No treaty answers otherwise: outcome, grounds for refusing, what protects and what is missing are the same both ways.</p>
  return (
    <ul>
      {rows.map(({ id, shortName, words }) => (
        <li key={id}>
          {shortName}: {words.join('; ')}
        </li>
      ))}
    </ul>
  )
}

/** What one treaty answers otherwise the other way round. */
export function differences(here: WayComparedFragment, there: WayComparedFragment): string[] {
  const less = (what: 'refusalGrounds' | 'safeguards') => lacking(here[what], there[what])
  const more = (what: 'refusalGrounds' | 'safeguards') => lacking(there[what], here[what])
  const say = (words: string, names: string[]) => (names.length > 0 ? [`${words} ${list(names)}`] : [])
  return [
    ...(here.outcome === there.outcome ? [] : [`${OUTCOME_WORDS[there.outcome]} instead of ${OUTCOME_WORDS[here.outcome]}`]),
    ...say('may not be refused for', less('refusalGrounds')),
    ...say('may be refused for', more('refusalGrounds')),
    ...say('without the protection of', less('safeguards')),
    ...say('with the protection of', more('safeguards')),
    ...there.missing.filter((each) => !here.missing.includes(each)).map((each) => `open there: ${each}`),
  ]
}

type Given = WayComparedFragment['safeguards'][number]
/** Names of what one list has and the other has not. */
const lacking = (of: readonly Given[], from: readonly Given[]) => [
  ...new Set(of.flatMap((g) => (from.some((other) => other.link.id === g.link.id) ? [] : [g.safeguard.name.toLowerCase()]))),
]
