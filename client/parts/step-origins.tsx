import { changeWords } from '../words/changes.ts'
import { BasisTag } from './basis-tag.tsx'
import { IdLink } from './id-link.tsx'
import type { Origin } from './line-steps.ts'

/** What a stop is held against, what changed, and on what that rests. */
export function StepOrigins({ origins, here }: { origins: readonly Origin[]; here: string }) {
  return origins.map(({ id, citation, change, link }) => (
    <div key={link.id} className={`said-change said-${change}`}>
      <p>
        Beside {id === here ? 'this provision' : <IdLink id={id}>{citation}</IdLink>}: <b>{changeWords(change)}</b>. {link.note}
      </p>
      <p className="small">
        <BasisTag basis={link.basis} witnesses={link.witness ? [link.witness] : []} source={link.source} />{' '}
        <IdLink id={link.id}>The statement that says so</IdLink>
      </p>
    </div>
  ))
}
