/** One shape for each way in which a provision stands to another, so that colour only repeats it. */
const SHAPES: Record<string, React.ReactNode> = {
  first: <circle cx="9" cy="9" r="2.4" className="solid" />,
  same: <path d="M4 6.8h10M4 11.2h10" />,
  equal: <path d="M4 6.8h10M4 11.2h10" />,
  renumbered: <path d="M4.4 6.8h10M3.6 11.2h10M7.8 3.6L6.4 14.4M11.6 3.6l-1.4 10.8" />,
  strengthened: <path className="solid" d="M9 3.4l6 10.8H3z" />,
  weakened: <path d="M9 14.4L3.4 4.2h11.2z" />,
  'not-settled': <path className="open" d="M6 6.6a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 1.9M9 14v.6" />,
  changed: <path d="M3.4 9c1.9-4.4 3.7-4.4 5.6 0s3.7 4.4 5.6 0" />,
  overlaps: (
    <>
      <circle cx="6.8" cy="9" r="4.2" />
      <circle cx="11.2" cy="9" r="4.2" />
    </>
  ),
  narrower: <path d="M4 4l9 5-9 5" />,
  broader: <path d="M14 4L5 9l9 5" />,
  split: <path d="M3 9h4l7-5M7 9l7 5" />,
  merged: <path d="M15 9h-4L4 4M11 9l-7 5" />,
  new: <path d="M9 3.6v10.8M3.6 9h10.8" />,
  'in-parts': <path d="M4 6.8h4M4 11.2h4M11 9h3" />,
  'only-left': (
    <>
      <path className="solid" d="M3 4.5h4.5v9H3z" />
      <path d="M11 9h4" />
    </>
  ),
  'only-right': (
    <>
      <path className="solid" d="M10.5 4.5H15v9h-4.5z" />
      <path d="M3 9h4" />
    </>
  ),
  elsewhere: <path d="M4 12.5c1-5 4-6.5 9.5-6M10.5 3.5L14 6.5l-3.5 3" />,
  'not-joined': <path d="M4 9h.1M9 9h.1M14 9h.1" />,
  'not-yet': <path d="M6 9h6" />,
  'not-stated': <path d="M4 9h.1M9 9h.1M14 9h.1" />,
  dropped: <path d="M4.4 4.4l9.2 9.2M13.6 4.4l-9.2 9.2" />,
}

/** A drawing only: whoever shows it says the same in words beside it. */
export function ChangeMark({ change }: { change: string }) {
  return (
    <svg className={`change-mark change-${change}`} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      {SHAPES[change] ?? SHAPES.changed}
    </svg>
  )
}
