import { citation } from '../../export/citation.ts'
import type { CsvValue } from '../../export/csv.ts'
import { CopyButton } from '../../parts/copy.tsx'
import { TakeAway } from '../../parts/take-away.tsx'
import { changeWords } from '../../words/changes.ts'
import { changeGroups } from './change-groups.ts'
import { textName } from './names.ts'
import type { Row } from './rows.ts'
import type { Whole } from './use-rows.ts'

export const COLUMNS = [
  'first',
  'firstTitle',
  'firstSays',
  'stands',
  'second',
  'secondTitle',
  'secondSays',
  'differs',
  'knownOtherwise',
  'notCompared',
  'joined',
] as const
type Column = (typeof COLUMNS)[number]

/** A row as it is taken away: both ends, how they stand to one another, what differs and what could not be compared. */
export const asFields = (row: Row): Record<Column, CsvValue> => ({
  first: row.left?.citation,
  firstTitle: row.left?.printedTitle,
  firstSays: row.left?.summary,
  stands: changeWords(row.said),
  second: row.right?.citation,
  secondTitle: row.right?.printedTitle,
  secondSays: row.right?.summary,
  differs: changeGroups(row.changes)
    .map(({ words, things }) => `${words}: ${things.map(({ name }) => name).join(', ')}`)
    .join('; '),
  knownOtherwise: row.basisOnly,
  notCompared: row.notCompared.map(({ count, sentence }) => `${count}: ${sentence}`).join(' '),
  joined: row.sentence,
})

/** Exactly the rows that are shown, as files, on paper, and as one citation. */
export function TakeRows({ whole, rows }: { whole: Whole; rows: readonly Row[] }) {
  const { head, release } = whole
  const cited = () =>
    citation({
      what: `${textName(head.leftText)}, beside ${textName(head.rightText)}`,
      says: `${head.totals.changed} of ${head.totals.rows} rows differ as far as both are known; not compared: ${head.totals.notCompared.map(({ count, sentence }) => `${count}: ${sentence}`).join(' ')}`,
      basis: 'our reading, with its basis at each row',
      release,
      address: window.location.href,
    })
  return (
    <div className="compare-take">
      <CopyButton text={cited}>Copy with citation</CopyButton>
      <TakeAway
        name="comparison"
        columns={COLUMNS}
        rows={() => rows.map(asFields)}
        about={{
          release: release.id,
          left: head.leftText.id,
          right: head.rightText.id,
          totals: head.totals,
          caution: head.caution,
          address: window.location.href,
        }}
      />
    </div>
  )
}
