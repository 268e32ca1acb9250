import { type RefObject, useEffect, useState } from 'react'

/** Whether an element was ever near what is seen of the page: what stands far below is asked for when somebody gets there. */
export function useSeen(of: RefObject<Element | null>): boolean {
  const [seen, see] = useState(false)
  useEffect(() => {
    const element = of.current
    if (!element || seen) return
    const watch = new IntersectionObserver((entries) => see(entries.some(({ isIntersecting }) => isIntersecting)), {
      rootMargin: '200px',
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [of, seen])
  return seen
}
