import type { Turn } from './changes.ts'
import type { Row } from './rows.ts'

/** A row's ends as they are cited, the names of both texts, and whether the left text is the later one. */
export interface Spoken {
  left: string | null
  right: string | null
  leftText: string
  rightText: string
  leftIsLater: boolean
  /** Whether the text that has no counterpart here is held only in parts. */
  partial: boolean
  elsewhere: string[]
}

const list = (items: string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`)

const RELATIONS: Record<string, string> = {
  same: 'unchanged',
  changed: 'more than one step between changed it',
  equal: 'they say the same',
  overlaps: 'they overlap',
}

/** What joins the two ends of a row, in one sentence. */
export function relationSentence(row: Pick<Row, 'class' | 'relation'>, said: Spoken): string {
  const { left, right, leftIsLater } = said
  const one = left ?? right
  const other = left ? said.rightText : said.leftText
  const [later, earlier] = leftIsLater ? [left, right] : [right, left]
  switch (row.class) {
    case 'lineage':
      return `${later} continues ${earlier}: ${RELATIONS[row.relation] ?? row.relation}.`
    case 'not-settled':
      return `${later} continues ${earlier}; readings of how it changed differ, and it is not settled.`
    case 'correspondence':
      return row.relation === 'narrower' || row.relation === 'broader'
        ? `${left} and ${right} answer one another: the first is ${row.relation}.`
        : `${left} and ${right} answer one another: ${RELATIONS[row.relation] ?? row.relation}.`
    case 'in-parts':
      return `Only parts of ${left} and of ${right} are stated to answer one another.`
    case 'only-left':
    case 'only-right':
      return row.relation === 'none-stated'
        ? `No provision of ${other} is stated to answer ${one}.`
        : `${one}: ${row.relation === 'new' ? `it continues nothing of ${other}` : `nothing of ${other} continues it`}.`
    case 'elsewhere':
      return `${one} is answered outside of what is compared, by ${list(said.elsewhere)}.`
    default:
      if (left && right)
        return `Nothing is stated of how ${left} and ${right} answer one another; they stand side by side because that was asked.`
      return said.partial
        ? `Only parts of ${other} are held; nothing follows for ${one}.`
        : `Nothing is stated of what answers ${one} in ${other}; nothing follows.`
  }
}

const COUNTED: [Turn, string][] = [
  ['won', 'won'],
  ['lost', 'lost'],
  ['stronger', 'stronger'],
  ['weaker', 'weaker'],
  ['mixed', 'stronger on one side and weaker on another'],
  ['different', 'otherwise than before'],
  ['more', 'more asked, opened or laid on somebody'],
  ['less', 'less asked, opened or laid on somebody'],
]

/** What the differences of a row come to, in one sentence. */
export function summarySentence({ left, right, changes }: Pick<Row, 'left' | 'right' | 'changes'>): string {
  if (!left || !right) return 'There is nothing to compare it with.'
  if (changes.length === 0) return 'Nothing that is known of both differs.'
  const counts = COUNTED.map(([turn, words]) => [changes.filter((c) => c.turn === turn).length, words] as const).filter(([n]) => n > 0)
  return `From the first to the second: ${list(counts.map(([n, words]) => `${n} ${words}`))}.`
}
