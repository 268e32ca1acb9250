import { useState } from 'react'
import { copyText } from '../export/copy-text.ts'

/** Copies a text and says so where a screen reader hears it. */
export function CopyButton({ text, children }: { text: () => string; children: string }) {
  const [said, say] = useState('')
  const copy = async () => {
    say('')
    say((await copyText(text())) ? 'Copied' : 'Copying was refused: select the text and copy it by hand')
  }
  return (
    <span className="copy">
      <button type="button" className="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
