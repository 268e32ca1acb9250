import { useId, useState } from 'react'
import { disagreement } from '../export/patch.ts'
import { CopyButton } from './copy.tsx'

interface Props {
  id: string
  /** The finding in one sentence. */
  says: string
  origin?: { file: string; line: number } | null
  release: string
}

/** Where a finding stands in the data files, and a patch that proposes another. Nothing is sent from here. */
export function Disagree({ id, says, origin, release }: Props) {
  const name = useId()
  const [instead, setInstead] = useState('')
  const [why, setWhy] = useState('')
  if (!origin) return null
  const patch = () => disagreement({ id, says, origin, release, instead, why })
  return (
    <details className="disagree">
      <summary>Disagree</summary>
      <p>
        This stands in <code>{origin.file}</code>, line {origin.line}. Say what you would write; the patch below puts it beside the finding
        for whoever reviews it. Nothing is sent from this page.
      </p>
      <label htmlFor={`${name}-instead`}>What should it say instead?</label>
      <textarea id={`${name}-instead`} rows={2} value={instead} onChange={(event) => setInstead(event.target.value)} />
      <label htmlFor={`${name}-why`}>Which words or source show it?</label>
      <textarea id={`${name}-why`} rows={2} value={why} onChange={(event) => setWhy(event.target.value)} />
      <label htmlFor={`${name}-patch`}>The patch</label>
      <textarea id={`${name}-patch`} className="patch" rows={8} readOnly value={patch()} />
      <CopyButton text={patch}>Copy the patch</CopyButton>
    </details>
  )
}
