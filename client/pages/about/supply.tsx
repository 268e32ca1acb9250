interface Props {
  texts: readonly {
    id: string
    shortName: string
    officialUrl?: string | null
    versions: readonly { id: string; title: string; textHeld: boolean }[]
  }[]
  /** The digest of texts that somebody supplied here. */
  overlay: string | null
}

/** How the official words get here, and which are held. */
export function Supply({ texts, overlay }: Props) {
  return (
    <section>
      <h2>Official words</h2>
      <p>
        Summaries here are our words. Official words are shown only where whoever runs this copy put the official file into its{' '}
        <code>texts.local</code> folder and loaded the data again. {overlay ? 'This copy has such files.' : 'This copy has none.'}
      </p>
      <ul>
        {texts.map((instrument) => (
          <li key={instrument.id}>
            {instrument.versions.map((version) => `${version.title}: ${version.textHeld ? 'held' : 'not held'}`).join('; ')}
            {instrument.officialUrl ? (
              <>
                ;{' '}
                <a href={instrument.officialUrl} rel="noreferrer">
                  official publication
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
