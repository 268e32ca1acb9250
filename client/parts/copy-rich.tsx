import { useState } from 'react'
import { copyRich, type Rich } from '../export/rich.ts'

interface Props {
  /** What is copied; asked for when the button is pressed. */
  rich: () => Promise<Rich> | Rich
  /** What is said where it was done, such as `12 findings copied`. */
  done?: string
  children: string
}

/** Copies as rich and as plain text, and says so where a screen reader hears it. */
export function CopyRich({ rich, done = 'Copied', children }: Props) {
  const [said, say] = useState('')
  const copy = async () => {
    say('')
    const copied = await copyRich(Promise.resolve(rich())).catch(() => null)
    say(copied === null ? 'It could not be fetched: try again' : copied ? done : 'Copying was refused by the browser')
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
