import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { placeOf } from '../state/place.ts'

/** A way to the page of anything with an id. */
export function IdLink({ id, className, children }: { id: string; className?: string; children: ReactNode }) {
  return (
    <Link {...placeOf(id)} className={className}>
      {children}
    </Link>
  )
}
