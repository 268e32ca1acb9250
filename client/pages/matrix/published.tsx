import type { ReactNode } from 'react'

/** A way to the document itself, outside; nothing where no address is known. */
export function Published({ url, children }: { url: string | null | undefined; children: ReactNode }) {
  if (!url) return null
  return (
    <p className="small">
      <a href={url} rel="noreferrer">
        {children}
      </a>
    </p>
  )
}
