import './compare.css'
import { Link } from '@tanstack/react-router'
import { useOperation } from '../../api/client.ts'
import { CompareTextsDocument } from '../../api/generated/graphql.ts'
import { Page } from '../../shell/page.tsx'
import { Trouble } from '../../shell/trouble.tsx'
import { Ask } from './ask.tsx'
import { EXAMPLES } from './examples.ts'
import { Reading } from './reading.tsx'
import { Side } from './side.tsx'
import { textChoices } from './texts.ts'
import { useCompareView } from './use-compare-view.ts'

/** Two texts side by side, or one provision through all its drafts and counterparts. */
export function ComparePage() {
  const [view, change] = useCompareView()
  const texts = useOperation(CompareTextsDocument, {})
  const { left, right, read } = view
  return (
    <Page title={read ? 'One provision, draft by draft' : 'Text against text'} className="compare">
      <Ask choices={textChoices(texts.data?.instruments ?? [])} view={view} change={change} />
      {texts.error ? <Trouble error={texts.error} reset={() => void texts.refetch()} /> : null}
      {read ? (
        <Reading key={read} id={read} />
      ) : left && right && left !== right ? (
        <Side left={left} right={right} />
      ) : (
        <Start view={view} />
      )}
    </Page>
  )
}

function Start({ view: { left, right } }: { view: { left?: string | undefined; right?: string | undefined } }) {
  return (
    <section className="compare-start">
      <p role={left && left === right ? 'alert' : undefined}>
        {left && left === right ? 'A comparison needs two different texts.' : 'Choose two texts, or begin with one of these.'}
      </p>
      <ul>
        {EXAMPLES.map(({ title, search }) => (
          <li key={title}>
            <Link to="/compare" search={search}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
