import type { FoundPathFragment } from '../../api/generated/graphql.ts'
import { KindMark } from '../../graph/kind-mark.tsx'
import { tieMeaning } from '../../graph/tie-words.ts'
import { BasisTag } from '../../parts/basis-tag.tsx'
import { type Hop, hopsOf, nodeName } from './path-hops.ts'
import type { Take } from './use-map-view.ts'
import { choose } from './view-steps.ts'

/** The way thing by thing; each hop says what the link is, why, and what it rests on. */
export function PathHops({ path, take }: { path: FoundPathFragment; take: Take }) {
  const [first] = path.nodes
  return (
    <ol className="hops">
      {first ? (
        <li>
          <Stop node={first} take={take} />
        </li>
      ) : null}
      {hopsOf(path).map(({ to, link, words }) => (
        <li key={link.id}>
          <p className="hop">
            <button type="button" className="plain-button" title={tieMeaning(link.kind)} onClick={() => take(choose(link.id))}>
              {words}
            </button>{' '}
            <span>{link.note ?? link.sentence}</span>{' '}
            <BasisTag basis={link.basis} witnesses={link.witness ? [link.witness] : []} source={link.source} />
          </p>
          <Stop node={to} take={take} />
        </li>
      ))}
    </ol>
  )
}

function Stop({ node, take }: { node: Hop['to']; take: Take }) {
  return (
    <p className="hop-stop">
      <KindMark kind={node.__typename.toLowerCase()} />{' '}
      <button type="button" className="plain-button" onClick={() => take(choose(node.id))}>
        {nodeName(node)}
      </button>
      {node.__typename === 'Provision' && node.printedTitle ? <span className="muted"> {node.printedTitle}</span> : null}
    </p>
  )
}
