import { useEffect, useState } from 'react'

/** Changes when the page turns light or dark, so that what is painted by hand can be painted anew. */
export function useTheme(): string {
  const [theme, setTheme] = useState(read)
  useEffect(() => {
    const look = () => setTheme(read())
    const system = matchMedia('(prefers-color-scheme: dark)')
    const chosen = new MutationObserver(look)
    system.addEventListener('change', look)
    chosen.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    return () => {
      system.removeEventListener('change', look)
      chosen.disconnect()
    }
  }, [])
  return theme
}

function read(): string {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  return document.documentElement.dataset.theme ?? system
}
