import { Link } from '@tanstack/react-router'
import type { HomeQuery } from '../../api/generated/graphql.ts'
import { IdLink } from '../../parts/id-link.tsx'

type Instrument = HomeQuery['release']['byInstrument'][number]['instrument']
type Text = Instrument['versions'][number]

/** What is measured here first, then the texts that it is measured by, by name. */
const mostMeasured = (a: Text, b: Text) => b.measuresHeld - a.measuresHeld || a.title.localeCompare(b.title)
const of = (part: number, whole: number) => `${part.toLocaleString('en')} of ${whole.toLocaleString('en')}`

/** What is held of each text, each number with its whole. */
export function TextTable({ instruments }: { instruments: readonly Instrument[] }) {
  const texts = instruments.flatMap(({ versions }) => versions).toSorted(mostMeasured)
  return (
    <section className="scroll" aria-label="What is held of each text">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">Articles held</th>
            <th scope="col">Measures held</th>
            <th scope="col">Provisions compared with the official text</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((text) => (
            <tr key={text.id}>
              <th scope="row">
                <IdLink id={text.id}>{text.title}</IdLink>
                {text.partial || text.fromMemory ? (
                  <small>{[...(text.partial ? ['partial'] : []), ...(text.fromMemory ? ['from memory'] : [])].join(', ')}</small>
                ) : null}
              </th>
              <td>{text.articlesPrinted ? of(text.articlesHeld, text.articlesPrinted) : text.articlesHeld}</td>
              <td>
                {text.measuresHeld > 0 ? (
                  <Link
                    to="/matrix"
                    search={{ version: text.id, kinds: 'power,mechanism,offence' }}
                    aria-label={`${text.measuresHeld} measures of the ${text.title}, in the matrix`}
                  >
                    {text.measuresHeld}
                  </Link>
                ) : (
                  'none; nothing follows'
                )}
              </td>
              <td>{of(text.provisionsCompared, text.provisionsHeld)} held</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
