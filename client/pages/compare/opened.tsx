import { Link } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { OpenedRowDocument, type OpenedRowFragment } from '../../api/generated/graphql.ts'
import { citation } from '../../export/citation.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { CopyButton } from '../../parts/copy.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { Answered } from '../../shell/answered.tsx'
import { basisWords } from '../../words/basis.ts'
import { BasisOnly } from './changes.tsx'
import { OfficialWords } from './official-words.tsx'
import { PairClaims } from './pair-claims.tsx'
import { Parts } from './parts.tsx'
import { ToldChanges } from './told-changes.tsx'

interface End {
  id: string
  citation: string
}
interface Props {
  left: End
  right: End
  release: { id: string; builtAt: string }
  leftIsLater: boolean
}

/** Two provisions in full: how they are joined and by what statement, each difference in a sentence, the words, the parts, the claims. */
export function Opened(props: Props) {
  const { left, right } = props
  const query = useOperation(OpenedRowDocument, { left: left.id, right: right.id })
  return (
    <div className="opened">
      <Answered query={query} what="the two provisions">
        {({ compare }) => {
          const [row] = compare.pairs
          return row ? <Held {...props} row={row} texts={[compare.leftText.id, compare.rightText.id]} /> : null
        }}
      </Answered>
    </div>
  )
}

function Held({ row, left, right, release, leftIsLater, texts }: Props & { row: OpenedRowFragment; texts: [string, string] }) {
  const [link] = row.links
  const cited = () =>
    citation({
      what: `${left.citation}, beside ${right.citation}`,
      says: [row.sentence, ...row.changes.map(({ sentence }) => sentence)].join(' '),
      basis: link ? basisWords(link.basis, link.witness ? [link.witness] : [], link.source) : 'nothing states how they answer one another',
      release,
      address: window.location.href,
    })
  return (
    <>
      <p>
        {row.sentence} {row.links.map(({ note }) => note).join(' ')}
      </p>
      {row.links.map(({ id, basis, witness, source }) => (
        <p key={id} className="small">
          <BasisTag basis={basis} witnesses={witness ? [witness] : []} source={source} />{' '}
          <IdLink id={id}>The statement that says so</IdLink>
        </p>
      ))}
      <ToldChanges changes={row.changes} texts={texts} />
      {row.basisOnly > 0 ? <BasisOnly count={row.basisOnly} /> : null}
      {row.notCompared.length > 0 ? (
        <section>
          <h4>What could not be compared</h4>
          <ul className="told">
            {row.notCompared.map(({ why, count, sentence }) => (
              <li key={why}>
                <b>{count}</b> {sentence}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <OfficialWords row={row} />
      <Parts parts={row.parts} leftIsLater={leftIsLater} />
      <PairClaims claims={row.claims} />
      <p className="pair-ways">
        <CopyButton text={cited}>Copy with citation</CopyButton>
        <Link to="/compare" search={{ left: left.id, right: right.id }}>
          Only these two
        </Link>
      </p>
    </>
  )
}
