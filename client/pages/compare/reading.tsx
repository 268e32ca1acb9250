import { useOperation } from '../../api/client.ts'
import { ReadLineDocument, type ReadLineQuery } from '../../api/generated/graphql.ts'
import { citation } from '../../export/citation.ts'
import { ClaimList } from '../../parts/claim-list.tsx'
import { CopyButton } from '../../parts/copy.tsx'
import { IdLink } from '../../parts/id-link.tsx'
import { draftSteps, type Step, twinSteps, withGaps } from '../../parts/line-steps.ts'
import { Answered } from '../../shell/answered.tsx'
import { list } from '../../words/sides.ts'
import { ReadStop } from './read-stop.tsx'

/** One provision through every text of its treaty, and then its counterparts in others. */
export function Reading({ id }: { id: string }) {
  const query = useOperation(ReadLineDocument, { id })
  return (
    <Answered query={query} what="its drafts and counterparts">
      {({ provision, release }) =>
        provision ? (
          <Held provision={provision} release={release} />
        ) : (
          <p className="nothing">No provision of this release is called {id}.</p>
        )
      }
    </Answered>
  )
}

interface Props {
  provision: NonNullable<ReadLineQuery['provision']>
  release: ReadLineQuery['release']
}

function Held({ provision, release }: Props) {
  const { line, citation: name } = provision
  const drafts = draftSteps(line.steps, provision.id)
  const twins = twinSteps(line.twins, provision.id)
  const texts = new Map(
    [...drafts, ...twins].flatMap((step) => (step.provision ? [[step.provision.id, step.provision.text] as const] : [])),
  )
  const cited = () =>
    citation({
      what: name,
      says: line.sentence,
      basis: 'our reading, with its basis at each step',
      release,
      address: window.location.href,
    })
  const stop = (step: Step) => <ReadStop key={step.id} step={step} texts={texts} here={provision.id} release={release} />
  return (
    <>
      <section aria-label="The whole line">
        <p className="sentence read-sentence" role="status">
          {line.sentence}
        </p>
        <p className="muted">
          <IdLink id={provision.id}>
            {name}
            {provision.printedTitle ? ` ${provision.printedTitle}` : ''}
          </IdLink>
          : {drafts.filter((step) => step.provision).length} of its drafts and {twins.length} counterparts are held.
        </p>
        <div className="compare-take">
          <CopyButton text={cited}>Copy with citation</CopyButton>
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
        </div>
      </section>
      <section>
        <h2>From draft to draft</h2>
        <ol className="read">
          {withGaps(drafts).map((each) =>
            'gap' in each ? (
              <li key={each.gap.join()} className="read-gap muted">
                {list(each.gap)}: only parts are held, and it is not among them; nothing follows.
              </li>
            ) : (
              stop(each)
            ),
          )}
        </ol>
      </section>
      {twins.length > 0 ? (
        <section>
          <h2>In other treaties</h2>
          <ol className="read">{twins.map(stop)}</ol>
        </section>
      ) : null}
      <ClaimList id={provision.id} heading="What is said of it" />
    </>
  )
}
