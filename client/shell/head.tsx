import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { ThemeSwitch } from './theme-switch.tsx'

const SearchBox = lazy(() => import('../parts/search-box.tsx').then((module) => ({ default: module.SearchBox })))

export function Head() {
  return (
    <header className="head">
      <Link to="/" className="brand">
        <svg viewBox="0 0 18 18" aria-hidden="true" className="brand-mark">
          <circle cx="9" cy="9" r="7" className="ring" />
          <path d="M9 2a7 7 0 0 1 0 14z" className="core" />
        </svg>
        Counterpoise
      </Link>
      <nav aria-label="Pages">
        <Link to="/" activeOptions={{ exact: true }}>
          Home
        </Link>
        <Link to="/matrix" activeOptions={{ includeSearch: false }}>
          Matrix
        </Link>
        <Link to="/explore" activeOptions={{ includeSearch: false }}>
          Explore
        </Link>
        <Link to="/about">About the data</Link>
      </nav>
      <search className="head-search">
        <Suspense fallback={<div className="search-room" />}>
          <SearchBox label="Find a provision, power or safeguard" />
        </Suspense>
      </search>
      <ThemeSwitch />
    </header>
  )
}
