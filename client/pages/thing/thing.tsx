import { useOperation } from '../../api/client.ts'
import { ThingPageDocument } from '../../api/generated/graphql.ts'
import { Answered } from '../../shell/answered.tsx'
import { Missing } from '../../shell/missing.tsx'
import { GenericPage } from './generic-page.tsx'
import { ProvisionRedirect } from './provision-redirect.tsx'

/** Anything that has no page of its own kind: a power, a safeguard, a statement, a source. */
export function AnyPage({ id }: { id: string }) {
  const query = useOperation(ThingPageDocument, { id })
  return (
    <Answered query={query} what="the page">
      {({ node, release }) => {
        if (!node) return <Missing id={id} />
        return node.__typename === 'Provision' ? <ProvisionRedirect id={node.id} /> : <GenericPage thing={node} release={release} />
      }}
    </Answered>
  )
}
