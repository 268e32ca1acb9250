import { type RefObject, useEffect, useState } from 'react'

interface Told {
  text: string
  left: number
  top: number
  above: boolean
}

const WIDTH = 280

function toldOf(target: EventTarget | null): Told | null {
  const holder = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  const text = holder && (holder.dataset.tip ?? holder.getAttribute('aria-label'))
  if (!holder || !text) return null
  const box = holder.getBoundingClientRect()
  const above = box.bottom + 110 > innerHeight
  const left = Math.max(8, Math.min(box.left + box.width / 2 - WIDTH / 2, innerWidth - WIDTH - 8))
  return { text, left, above, top: above ? box.top - 6 : box.bottom + 6 }
}

/** Whole names over short ones: what the pointer is on or the keyboard has come to, in full. Escape puts it away. */
export function Tip({ within }: { within: RefObject<HTMLElement | null> }) {
  const [told, tell] = useState<Told | null>(null)
  useEffect(() => {
    const frame = within.current
    if (!frame) return
    const show = (event: Event) => tell(toldOf(event.target))
    // A pointer that presses leaves the focus too, and what it pressed opens beside.
    const onFocus = (event: FocusEvent) => tell((event.target as Element).matches(':focus-visible') ? toldOf(event.target) : null)
    const hide = () => tell(null)
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    frame.addEventListener('pointerover', show)
    frame.addEventListener('pointerleave', hide)
    frame.addEventListener('pointerdown', hide)
    frame.addEventListener('focusin', onFocus)
    frame.addEventListener('focusout', hide)
    frame.addEventListener('scroll', hide, true)
    frame.addEventListener('keydown', onKey)
    return () => {
      frame.removeEventListener('pointerover', show)
      frame.removeEventListener('pointerleave', hide)
      frame.removeEventListener('pointerdown', hide)
      frame.removeEventListener('focusin', onFocus)
      frame.removeEventListener('focusout', hide)
      frame.removeEventListener('scroll', hide, true)
      frame.removeEventListener('keydown', onKey)
    }
  }, [within])
  if (!told) return null
  return (
    <div className={told.above ? 'tip above' : 'tip'} style={{ left: told.left, top: told.top, width: WIDTH }} aria-hidden="true">
      {told.text}
    </div>
  )
}
