import { Outlet } from '@tanstack/react-router'
import { Foot } from './foot.tsx'
import { Head } from './head.tsx'

function skip(event: React.MouseEvent) {
  // The address after `#` is the view, so a jump inside the page must not touch it.
  event.preventDefault()
  document.getElementById('main')?.focus()
}

export function Shell() {
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a jump inside the page, done by hand because of the address. */}
      <a className="skip" href="#main" onClick={skip}>
        Skip to the content
      </a>
      <Head />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Foot />
    </>
  )
}
