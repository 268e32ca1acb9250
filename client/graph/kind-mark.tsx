import { lookOf } from './kinds.ts'

const SHAPES: Record<ReturnType<typeof lookOf>['shape'], React.ReactNode> = {
  rectangle: <rect x="1" y="2.5" width="16" height="9" />,
  'round-rectangle': <rect x="1" y="2.5" width="16" height="9" rx="2.5" />,
  'cut-rectangle': <path d="M4 2.5h10l3 3v3l-3 3H4l-3-3v-3z" />,
  octagon: <path d="M5 1.5h8l4 3.5v4l-4 3.5H5L1 9V5z" />,
  barrel: <path d="M2 4q7-3 14 0v6q-7 3-14 0z" />,
  'bottom-round-rectangle': <path d="M1.5 2.5h15v5a4 4 0 0 1-4 4h-7a4 4 0 0 1-4-4z" />,
  ellipse: <ellipse cx="9" cy="7" rx="8" ry="5" />,
  rhomboid: <path d="M1 2.5h11.5l4.5 9H5.5z" />,
  'round-tag': <path d="M2.5 2.5h9.5l5 4.5-5 4.5H2.5a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z" />,
}

/** The shape that a kind of thing has on the map, small; whoever shows it says the kind in words. */
export function KindMark({ kind }: { kind: string }) {
  const { shape, colour } = lookOf(kind)
  return (
    <svg className={`kind-mark ${colour}`} viewBox="0 0 18 14" aria-hidden="true">
      {SHAPES[shape]}
    </svg>
  )
}
