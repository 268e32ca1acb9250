import { useOperation } from '../../api/client.ts'
import { StatementPageDocument, type StatementPageQuery } from '../../api/generated/graphql.ts'
import { citation } from '../../export/citation.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { CopyButton } from '../../parts/copy.tsx'
import { Disagree } from '../../parts/disagree.tsx'
import { FollowUps } from '../../parts/follow-ups.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { Page } from '../../shell/page.tsx'
import { exploreLink } from '../../state/explore-link.ts'
import { placeOf } from '../../state/place.ts'
import { basisWords } from '../../words/basis.ts'
import { dayOf } from '../../words/day.ts'
import { propertyRows } from '../../words/properties.ts'

type Statement = NonNullable<StatementPageQuery['link']>

/** A statement that ties two things together: what it says, what it rests on, who found it, how to object. */
export function LinkPage({ id }: { id: string }) {
  const query = useOperation(StatementPageDocument, { id })
  return (
    <Answered query={query} what="the statement">
      {({ link, release }) => (link ? <Shown link={link} release={release} /> : <Missing id={id} />)}
    </Answered>
  )
}

function Shown({ link, release }: { link: Statement; release: StatementPageQuery['release'] }) {
  const witnesses = link.witness ? [link.witness] : []
  const cited = () =>
    citation({
      what: link.title,
      says: link.sentence,
      basis: basisWords(link.basis, witnesses, link.source),
      release,
      address: window.location.href,
    })
  return (
    <Page title={link.title} above={<span className="muted">A statement</span>} className="reading narrow">
      <p className="law big">{link.sentence}</p>
      {link.note ? <p>{link.note}</p> : null}
      {link.unsettled ? <p className="nothing">Two coders still differ about this.</p> : null}
      <dl className="facts">
        <dt>From</dt>
        <dd>
          <IdLink id={link.from.id}>{link.from.title}</IdLink>
        </dd>
        <dt>To</dt>
        <dd>
          <IdLink id={link.to.id}>{link.to.title}</IdLink>
        </dd>
        {propertyRows(link.properties, Boolean(link.witness)).map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
        <dt>Rests on</dt>
        <dd>
          <BasisTag basis={link.basis} witnesses={witnesses} source={link.source} />
        </dd>
        {link.by ? (
          <>
            <dt>Found by</dt>
            <dd>
              {link.by.startsWith('coder/') ? <IdLink id={link.by}>{link.by.replace('coder/', '').replaceAll('-', ' ')}</IdLink> : link.by}
              {link.on ? `, ${dayOf(link.on)}` : ''}
            </dd>
          </>
        ) : null}
      </dl>
      <p className="actions">
        <CopyButton text={cited}>Copy with citation</CopyButton>
      </p>
      <Disagree id={link.id} says={link.sentence} origin={link.origin} release={release.id} />
      <FollowUps
        items={[
          { question: `What else does ${link.from.title} do?`, link: placeOf(link.from.id) },
          { question: `What else is tied to ${link.to.title}?`, link: placeOf(link.to.id) },
          { question: 'Where does it stand on the map?', link: exploreLink(link.from.id) },
        ]}
      />
    </Page>
  )
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
)
