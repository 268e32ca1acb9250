import { useOperation } from '../../api/client.ts'
import { LackingDocument, type LackingQuery, SafeguardChoicesDocument } from '../../api/generated/graphql.ts'
import { HeldNote } from '../../parts/held-note.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { TakeAway } from '../../parts/take-away.tsx'
import { Answered } from '../../shell/answered.tsx'
import { LackingList } from './lacking-list.tsx'
import { measureKinds } from './measure-kinds.ts'
import { COLUMNS, flatRows } from './rows.ts'
import { lackingQuestion, lackingSentence, lackRestsOn } from './sentences.ts'
import { type Row, shown } from './shown.ts'
import { kindsOf, type MatrixView, onlyOf } from './view.ts'

interface Props {
  view: MatrixView
  onOpen: (measure: string, safeguard: string) => void
}

/** Which measures lack some safeguards, with what is contested or unexamined beside it. */
export function Lacking({ view, onOpen }: Props) {
  const safeguards = onlyOf(view)
  const query = useOperation(
    LackingDocument,
    {
      version: view.version,
      safeguards,
      kinds: measureKinds(view),
      match: view.match === 'all' ? 'ALL' : 'ANY',
      weakCounts: view.weak ?? false,
    },
    { enabled: safeguards.length > 0, keep: true },
  )
  if (safeguards.length === 0) return <p className="nothing">Choose one or more safeguards above.</p>
  return (
    <Answered query={query} what="the list">
      {(data) => <Listed data={data} view={view} onOpen={onOpen} />}
    </Answered>
  )
}

function Listed({ data, view, onOpen }: Props & { data: LackingQuery }) {
  const names = useOperation(SafeguardChoicesDocument, {}).data?.safeguards
  const safeguards = onlyOf(view).map((id) => ({ id, name: names?.find((each) => each.id === id)?.name ?? id.split('/').at(-1) ?? id }))
  const part = (rows: readonly Row[]) => shown({ safeguards, rows: [...rows] }, { data: view.data }).rows
  const { lacking, release, version } = data
  const groups = { gaps: part(lacking.gaps), contested: part(lacking.contested), unexamined: part(lacking.unexamined) }
  const question = lackingQuestion(
    safeguards.map(({ name }) => name),
    kindsOf(view),
    view.match,
  )
  const all = [...groups.gaps, ...groups.contested, ...groups.unexamined]
  const title = version?.title ?? view.version
  if (lacking.measures === 0)
    return (
      <>
        <h2 className="question">{question}</h2>
        <p className="nothing">
          <IdLink id={view.version}>{title}</IdLink>. {lacking.caution}
        </p>
        <HeldNote partial={lacking.partial} fromMemory={false} />
      </>
    )
  return (
    <>
      <h2 className="question">{question}</h2>
      <p className="summary">
        <IdLink id={view.version}>{title}</IdLink>.{' '}
        <strong>
          {lackingSentence({ gaps: groups.gaps.length, contested: groups.contested.length, unexamined: groups.unexamined.length })}
        </strong>{' '}
        {lackRestsOn(groups.gaps)} {lacking.caution}
      </p>
      <HeldNote partial={lacking.partial} fromMemory={version?.fromMemory ?? false} />
      <div className="lacking">
        <LackingList heading="Lack it" empty="None that anybody has found." rows={groups.gaps} open={view.cell} onOpen={onOpen} />
        <div className="beside">
          <LackingList heading="Contested" empty="None." rows={groups.contested} open={view.cell} onOpen={onOpen} />
          <LackingList
            heading="Nobody has looked"
            empty="None of the measures held."
            rows={groups.unexamined}
            open={view.cell}
            onOpen={onOpen}
          />
        </div>
      </div>
      <TakeAway
        name={`counterpoise-lacking-${view.version.replaceAll('/', '-')}`}
        columns={COLUMNS}
        rows={() => flatRows({ release: release.id, version: view.version, yardstick: null }, all)}
        about={{ release: release.id, builtAt: release.builtAt, question, view, caution: lacking.caution }}
      />
    </>
  )
}
