import { Link, useLocation } from '@tanstack/react-router'
import { Search } from '../parts/search.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

export function Head() {
  const path = useLocation({ select: (location) => location.pathname })
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
        <Link to="/ask" activeOptions={{ includeSearch: false }}>
          Ask
        </Link>
        <Link to="/matrix" activeOptions={{ includeSearch: false }}>
          Matrix
        </Link>
        <Link to="/compare" activeOptions={{ includeSearch: false }}>
          Compare
        </Link>
        <Link to="/explore" activeOptions={{ includeSearch: false }}>
          Explore
        </Link>
        <Link to="/scenario" activeOptions={{ includeSearch: false }}>
          Scenario
        </Link>
        <Link to="/claims" activeOptions={{ includeSearch: false }}>
          Claims
        </Link>
        <Link to="/states" activeOptions={{ includeSearch: false }}>
          States
        </Link>
        <Link to="/readings">Readings</Link>
        <Link to="/about">About</Link>
      </nav>
      {/* The first page has its own. */}
      <div className="head-search">{path === '/' ? null : <Search label="Find a provision, power or safeguard" />}</div>
      <ThemeSwitch />
    </header>
  )
}
