import { type RefObject, useLayoutEffect, useState } from 'react'

/** How broad an element is, in pixels; 0 until it is known. */
export function useBreadth(frame: RefObject<HTMLElement | null>): number {
  const [breadth, setBreadth] = useState(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    setBreadth(element.clientWidth)
    const watch = new ResizeObserver(() => setBreadth(element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [frame])
  return breadth
}
