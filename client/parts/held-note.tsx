import { Link } from '@tanstack/react-router'

interface Props {
  /** Only single provisions of the text are held. */
  partial: boolean
  /** Most of it is written from memory. */
  fromMemory: boolean
}

/** What has to be known of a text before anything about it is believed. Nothing for a text that is held whole and compared. */
export function HeldNote({ partial, fromMemory }: Props) {
  if (!partial && !fromMemory) return null
  return (
    <p className="note">
      {fromMemory ? (
        <>
          <b>This text is held from memory.</b> Two recollections were set side by side and what both say is shown; it was not compared with
          the official words, so an absence here means that neither recalls it. <Link to="/about">How to supply the text</Link>.{' '}
        </>
      ) : null}
      {partial ? 'Only single provisions of it are held: nothing follows from what is missing.' : null}
    </p>
  )
}
