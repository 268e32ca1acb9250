import type { Counts } from '../../api/counts.ts'
import { IdLink } from '../../parts/id-link.tsx'
import { Scroll } from '../../parts/scroll.tsx'

const ROWS = [
  ['coverage', 'which safeguard is given, and how strongly'],
  ['modalities', 'main verbs (shall, may …)'],
  ['changes', 'kinds of change from the zero draft'],
] as const

/** How far independent coding passes agree. */
export function Coding({ of }: { of: Counts['coding'] }) {
  const rows = ROWS.flatMap(([key, what]) => {
    const part = of[key]
    return part && part.units > 0 ? [{ key, what, part }] : []
  })
  if (rows.length === 0) return null
  return (
    <section>
      <h2>Coded more than once</h2>
      <p>
        Readings that did not see each other coded the measures of these texts from the same sources and rules. Where they differed, each
        difference is settled in writing, or both readings stay and the cell is contested. The rules are in{' '}
        <code>data/coding/README.md</code>. All of them are one kind of reader: agreement shows that the rules can be applied alike, not
        that they are right, and where all share a mistake it is silent.
      </p>
      <ul>
        {Object.entries(of.texts)
          .filter(([, { units }]) => units > 0)
          .map(([text, { units, agreed, alpha }]) => (
            <li key={text}>
              <IdLink id={text}>{text}</IdLink>: readings agreed on {agreed.toLocaleString('en')} of {units.toLocaleString('en')} cells of
              this text, then settled{alpha === undefined ? '' : ` (Krippendorff’s alpha ${alpha.toFixed(2)})`}.
            </li>
          ))}
      </ul>
      <Scroll label="Agreement of coding passes">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">What was coded</th>
              <th scope="col">Coded</th>
              <th scope="col">Agreed</th>
              <th scope="col">Krippendorff’s alpha</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, what, part }) => (
              <tr key={key}>
                <th scope="row">{what}</th>
                <td>{part.units.toLocaleString('en')}</td>
                <td>{part.agreed.toLocaleString('en')}</td>
                <td>{part.alpha === undefined ? 'no variation' : part.alpha.toFixed(2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  )
}
