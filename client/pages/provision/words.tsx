import type { ProvisionWordsFragment } from '../../api/generated/graphql.ts'
import { languageNames } from '../../words/languages.ts'
import { tongueOf } from '../../words/tongue.ts'

/** What a provision says: in our words, and in the official ones where somebody supplied them. */
export function Words({ provision }: { provision: ProvisionWordsFragment }) {
  const { instrument } = provision.version
  const authentic =
    instrument.languages.length > 0
      ? `the authentic texts are ${languageNames(instrument.languages)}`
      : 'the authentic texts are the depositary’s'
  return (
    <section aria-label="What it says">
      {provision.summary ? (
        <p className="law big">{provision.summary}</p>
      ) : (
        <p className="nothing">No summary is held{provision.children.length > 0 ? '; its parts say what it says' : ''}.</p>
      )}
      <p className="muted">
        Our words; {authentic}
        {instrument.depositary ? `, kept by the ${instrument.depositary}` : ''}
        {instrument.officialUrl ? (
          <>
            {' '}
            (
            <a href={instrument.officialUrl} rel="noreferrer">
              official publication
            </a>
            )
          </>
        ) : null}
        .
      </p>
      {provision.text ? (
        <>
          <h2>Official words</h2>
          <blockquote className="official" {...tongueOf(provision.text)}>
            {provision.text}
          </blockquote>
        </>
      ) : null}
    </section>
  )
}
