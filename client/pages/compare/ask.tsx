import { useOperation } from '../../api/client.ts'
import { type CompareEndFragment, CompareEndsDocument } from '../../api/generated/graphql.ts'
import { ThingField } from '../../parts/thing-field.tsx'
import { TextField } from './text-field.tsx'
import type { TextChoice } from './texts.ts'
import type { Change } from './use-compare-view.ts'
import { type CompareView, turned } from './view.ts'

interface Props {
  choices: readonly TextChoice[]
  view: CompareView
  change: Change
}

const nameOf = (node: CompareEndFragment | null | undefined) => (node?.__typename === 'Provision' ? node.citation : (node?.title ?? ''))

/** Which two texts, or which one provision. */
export function Ask({ choices, view, change }: Props) {
  const { left, right, read } = view
  const ids = { left: left ?? '', right: right ?? '', read: read ?? '' }
  const ends = useOperation(CompareEndsDocument, ids, { enabled: Boolean(left || right || read), keep: true })
  const clear = { rows: undefined, who: undefined, row: undefined, read: undefined }
  return (
    <search className="choices compare-ask">
      <TextField
        label="First text"
        choices={choices}
        value={left}
        otherwise={left ? nameOf(ends.data?.left) : ''}
        onChange={(id) => change({ ...clear, left: id })}
      />
      <button type="button" className="button swap" disabled={!left && !right} onClick={() => change({ ...turned(view), read: undefined })}>
        ⇄ <span>Swap</span>
      </button>
      <TextField
        label="Second text"
        choices={choices}
        value={right}
        otherwise={right ? nameOf(ends.data?.right) : ''}
        onChange={(id) => change({ ...clear, right: id })}
      />
      <ThingField
        label="Or one provision through all its drafts"
        value={read}
        name={read ? nameOf(ends.data?.read) : ''}
        placeholder="art. 24(2), or words"
        kinds={['provision']}
        onChange={(id) => change({ ...clear, read: id })}
      />
    </search>
  )
}
