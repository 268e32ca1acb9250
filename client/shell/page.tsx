import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'

// The first page of a visit keeps the focus where the browser put it; every later one announces itself by its heading.
let visited = false

interface Props {
  title: string
  /** What stands above the heading: where this is. */
  above?: ReactNode
  /** One or two sentences below the heading. */
  lede?: ReactNode
  className?: string
  children: ReactNode
}

/** A page: its heading, its title in the browser, and the focus on arrival. */
export function Page({ title, above, lede, className, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const path = useLocation({ select: (location) => location.pathname })
  useEffect(() => {
    document.title = `${title} · Counterpoise`
  }, [title])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another page, also where the component stays.
  useEffect(() => {
    if (visited) heading.current?.focus({ preventScroll: true })
    visited = true
  }, [path])
  return (
    <div className={className ? `page ${className}` : 'page'}>
      {above ? <div className="above">{above}</div> : null}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lede ? <div className="lede">{lede}</div> : null}
      {children}
    </div>
  )
}
