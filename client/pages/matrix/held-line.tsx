import { Link } from '@tanstack/react-router'

interface Props {
  /** Only single provisions of the text are held. */
  partial: boolean
  /** Most of it is written from memory. */
  fromMemory: boolean
}

/** What has to be known of a text before its blanks are believed, in one line over the table. */
export function HeldLine({ partial, fromMemory }: Props) {
  if (!partial && !fromMemory) return null
  return (
    <p className="held-line">
      {fromMemory ? (
        <>
          <b>This text is held from memory.</b> Absent means that neither of two recollections has it.{' '}
          <Link to="/about">How to supply the text</Link>.{' '}
        </>
      ) : null}
      {partial ? 'Only single provisions of it are held: nothing follows from what is missing.' : null}
    </p>
  )
}
