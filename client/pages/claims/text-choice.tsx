import { useOperation } from '../../api/client.ts'
import { ClaimAboutNameDocument, ClaimTextsDocument } from '../../api/generated/graphql.ts'

interface Props {
  about: string | undefined
  onChange: (about: string | undefined) => void
}

/** The texts that anything was said of, and the one thing in the address where that is none of them. */
export function TextChoice({ about, onChange }: Props) {
  const { data } = useOperation(ClaimTextsDocument, {})
  const instruments = (data?.instruments ?? [])
    .map((instrument) => ({ ...instrument, versions: instrument.versions.filter(({ claims }) => claims.totalCount > 0) }))
    .filter(({ versions }) => versions.length > 0)
    // The one that was negotiated most stands first.
    .toSorted((a, b) => b.versions.length - a.versions.length)
  const offered = instruments.some(({ id, versions }) => id === about || versions.some((version) => version.id === about))
  const other = useOperation(
    ClaimAboutNameDocument,
    { id: about ?? '' },
    { enabled: about !== undefined && data !== undefined && !offered },
  )
  const node = other.data?.node
  return (
    <label>
      What it is about
      <select value={about ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">any text</option>
        {about && !offered ? <option value={about}>{(node && 'citation' in node ? node.citation : node?.title) ?? about}</option> : null}
        {instruments.map(({ id, shortName, versions }) =>
          versions.length > 1 ? (
            <optgroup key={id} label={shortName}>
              <option value={id}>{shortName}, any of its texts</option>
              {versions.map((version) => (
                <Text key={version.id} id={version.id} name={version.label} count={version.claims.totalCount} of={shortName} />
              ))}
            </optgroup>
          ) : (
            versions.map((version) => <Text key={version.id} id={version.id} name={shortName} count={version.claims.totalCount} />)
          ),
        )}
      </select>
    </label>
  )
}

/** What tells a text from the others stands first: a narrow screen cuts the rest. */
const Text = ({ id, name, count, of }: { id: string; name: string; count: number; of?: string }) => (
  <option value={id}>
    {name} ({count}){of ? `, ${of}` : ''}
  </option>
)
