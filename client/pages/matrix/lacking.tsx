import { useOperation } from '../../api/client.ts'
import { LackingDocument, type LackingQuery, SafeguardChoicesDocument } from '../../api/generated/graphql.ts'
import { CopyRich } from '../../parts/copy-rich.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { TakeAway } from '../../parts/take-away.tsx'
import { Answered } from '../../shell/answered.tsx'
import { carried } from './carried.ts'
import { commonOf } from './common.ts'
import { HeldLine } from './held-line.tsx'
import { LackingList } from './lacking-list.tsx'
import { measureKinds } from './measure-kinds.ts'
import { COLUMNS, flatRows } from './rows.ts'
import { lackingQuestion, lackingSentence, lackRestsOn } from './sentences.ts'
import { type Row, shown } from './shown.ts'
import { reasonsAmong } from './use-reasons.ts'
import { kindsOf, type MatrixView, type Opened, onlyOf } from './view.ts'

interface Props {
  view: MatrixView
  onOpen: (what: Opened) => void
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
  const reasonFor = reasonsAmong([...lacking.gaps, ...lacking.contested, ...lacking.unexamined].flatMap(({ cells }) => cells))
  const common = commonOf(groups.gaps, reasonFor)
  const sentence = lackingSentence({ gaps: groups.gaps.length, contested: groups.contested.length, unexamined: groups.unexamined.length })
  const about = {
    sentence: `${question} ${title}. ${sentence}`,
    caution: lacking.caution,
    text: { title, date: version?.date, symbol: version?.symbol },
    standard: null,
    release,
    address: window.location.href,
  }
  if (lacking.measures === 0)
    return (
      <>
        <h2 className="question">{question}</h2>
        <p className="nothing">
          <IdLink id={view.version}>{title}</IdLink>. {lacking.caution}
        </p>
        <HeldLine partial={lacking.partial} fromMemory={false} />
      </>
    )
  const list = { reasonFor, open: view.cell, onOpen }
  return (
    <>
      <h2 className="question">{question}</h2>
      <p className="summary">
        <IdLink id={view.version}>{title}</IdLink>. <strong role="status">{sentence}</strong> {lackRestsOn(groups.gaps)} {lacking.caution}
      </p>
      <div className="table-bar">
        <HeldLine partial={lacking.partial} fromMemory={version?.fromMemory ?? false} />
        <div className="bar-buttons">
          <CopyRich rich={() => carried(about, all, reasonFor)} done={`${findings(all)} copied`}>
            Copy the answer
          </CopyRich>
          <TakeAway
            name={`counterpoise-lacking-${view.version.replaceAll('/', '-')}`}
            columns={COLUMNS}
            rows={() =>
              flatRows({ release: release.id, version: view.version, date: version?.date ?? null, yardstick: null }, all, reasonFor)
            }
            about={{ release: release.id, builtAt: release.builtAt, question, view, caution: lacking.caution }}
          />
        </div>
      </div>
      {common.words || common.why ? (
        <p className="note">
          For each: {common.words}
          {common.words && common.why ? '. ' : ''}
          {common.why}
        </p>
      ) : null}
      <LackingList heading="Lack it" rows={groups.gaps} common={common} {...list} />
      <LackingList heading="Contested" rows={groups.contested} common={{}} {...list} />
      <LackingList heading="Nobody has looked" rows={groups.unexamined} common={{}} {...list} />
    </>
  )
}

const findings = (rows: readonly Row[]) => {
  const count = rows.flatMap(({ cells }) => cells).length
  return `${count} ${count === 1 ? 'finding' : 'findings'}`
}
