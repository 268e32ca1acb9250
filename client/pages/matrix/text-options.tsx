import type { ChoicesQuery } from '../../api/generated/graphql.ts'

type Instrument = ChoicesQuery['instruments'][number]
type Text = Instrument['versions'][number]

interface Props {
  instruments: readonly Instrument[]
  /** Offered even where it holds no measure, because it is chosen. */
  chosen: string | undefined
}

const measures = ({ measuresHeld, partial }: Text) =>
  measuresHeld === 0 ? 'no measure held' : `${measuresHeld} measures${partial ? ', held in part' : ''}`

/** The texts to choose from, those with most measures first, drafts apart, and beside each what is held of it. */
export function TextOptions({ instruments, chosen }: Props) {
  const texts = instruments.flatMap(({ shortName, versions }) => versions.map((text) => ({ text, shortName })))
  const offered = texts.filter(({ text }) => text.measuresHeld > 0 || text.id === chosen)
  const adopted = offered.filter(({ text }) => text.stage !== 'draft').sort((a, b) => b.text.measuresHeld - a.text.measuresHeld)
  const drafts = offered.filter(({ text }) => text.stage === 'draft')
  return (
    <>
      <optgroup label="In force or adopted">
        {adopted.map(({ text, shortName }) => (
          <option key={text.id} value={text.id}>
            {shortName} ({measures(text)})
          </option>
        ))}
      </optgroup>
      {drafts.length > 0 ? (
        <optgroup label="Drafts">
          {drafts.map(({ text, shortName }) => (
            <option key={text.id} value={text.id}>
              {text.label}, {shortName} ({measures(text)})
            </option>
          ))}
        </optgroup>
      ) : null}
    </>
  )
}
