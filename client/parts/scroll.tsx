import type { ReactNode } from 'react'

/** A part of the page that scrolls by itself where it is wider than the screen. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must get to it.
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
