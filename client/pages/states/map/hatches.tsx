import { useId } from 'react'
import type { StandingName } from '../../../words/standing.ts'

/** How a land is filled, by shape first: full, half, dots, crossed. What is not listed is left plain. */
const HATCHES = {
  consented: <path d="M0 0h4v8H0z" />,
  signed: <circle cx="4" cy="4" r="1.7" />,
  left: <path d="M0 0l8 8M8 0L0 8" fill="none" />,
  unknown: <path d="M0 4h8" fill="none" strokeDasharray="2 2" />,
  uncertain: <path d="M0 8L8 0M-2 2l4-4M6 10l4-4" fill="none" />,
} as const

export function useHatches() {
  const id = useId().replaceAll(':', '')
  const fillOf = (name: StandingName) => (name in HATCHES ? `url(#${id}-${name})` : undefined)
  const defs = (
    <defs>
      {Object.entries(HATCHES).map(([name, drawn]) => (
        <pattern key={name} id={`${id}-${name}`} className={`hatch hatch-${name}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <path className="ground" d="M0 0h8v8H0z" />
          {drawn}
        </pattern>
      ))}
    </defs>
  )
  return { fillOf, defs }
}
