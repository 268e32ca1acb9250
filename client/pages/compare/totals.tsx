import { Link } from '@tanstack/react-router'
import { comparisonSentence } from '../../words/comparison.ts'
import { obstacleWords } from '../../words/obstacles.ts'
import { list } from '../../words/sides.ts'
import { textName } from './names.ts'
import type { Whole } from './use-rows.ts'

/** What the comparison comes to and, beside it, what could not be compared; and how the two texts are held. */
export function Totals({ whole }: { whole: Whole }) {
  const { totals, caution, leftText, rightText } = whole.head
  const texts = [leftText, rightText]
  const recalled = texts.filter(({ fromMemory }) => fromMemory).map(textName)
  const partial = texts.filter(({ partial }) => partial).map(textName)
  return (
    <section className="compare-totals" aria-label="What it comes to">
      <p className="sentence" role="status">
        {comparisonSentence(totals)}
      </p>
      {totals.notCompared.length > 0 ? (
        <p className="not-compared">
          <b>Not compared:</b> {obstacleWords(totals.notCompared)}.
        </p>
      ) : null}
      <p className="caution">
        {caution}
        {recalled.length > 0 ? (
          <>
            {' '}
            Held from memory, not compared with the official words: {list(recalled)} (<Link to="/about">how to supply the text</Link>).
          </>
        ) : null}
        {partial.length > 0 ? ` Only parts are held of: ${list(partial)}.` : null}
      </p>
    </section>
  )
}
