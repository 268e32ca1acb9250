import { type ReactNode, type Ref, useCallback, useSyncExternalStore } from 'react'

const query = () => matchMedia('(max-width: 1000px)')

function listen(change: () => void) {
  const list = query()
  list.addEventListener('change', change)
  return () => list.removeEventListener('change', change)
}

interface Props {
  /** What it is, for whoever hears it. */
  label: string
  /** Takes the focus when somebody asked for it. */
  panelRef: Ref<HTMLElement>
  /** Escape, where it stands beside: back to where it was opened from. */
  onBack: () => void
  onClose: () => void
  children: ReactNode
}

/** What explains a part of a page: beside it where there is room, else in a dialog over it. */
export function Beside({ label, panelRef, onBack, onClose, children }: Props) {
  const narrow = useSyncExternalStore(listen, () => query().matches)
  const show = useCallback((dialog: HTMLDialogElement | null) => {
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  if (narrow)
    return (
      <dialog className="panel over" ref={show} aria-label={label} onClose={onClose}>
        {children}
      </dialog>
    )
  return (
    <aside className="panel" ref={panelRef} tabIndex={-1} aria-label={label} onKeyDown={(event) => event.key === 'Escape' && onBack()}>
      {children}
    </aside>
  )
}

interface HeadProps {
  kicker: string
  title: ReactNode
  /** What can be done with it, such as copying; beside Close. */
  actions?: ReactNode
  onClose: () => void
  children?: ReactNode
}

/** A dialog closes itself, and so gives the focus back to where it was; then it says so. */
function closeFrom(button: HTMLElement, onClose: () => void) {
  const dialog = button.closest('dialog')
  if (dialog) dialog.close()
  else onClose()
}

/** Stays in view while the rest of the panel scrolls. */
export function BesideHead({ kicker, title, actions, onClose, children }: HeadProps) {
  return (
    <header className="panel-head">
      <div className="panel-line">
        <span className="muted">{kicker}</span>
        {actions}
        <button type="button" className="button" onClick={(event) => closeFrom(event.currentTarget, onClose)}>
          Close
        </button>
      </div>
      <h2>{title}</h2>
      {children}
    </header>
  )
}
